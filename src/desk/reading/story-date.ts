import { isIsoDay } from '#core/times/calendar.ts';
import { idOf } from '#ledger/session.ts';
import type { Session } from '#ledger/session.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Story } from '#ledger/stories.ts';
import type { Desk } from '#desk/desk.ts';
import { readAndFile } from './file-report.ts';
import { fingerprintsOf } from '#desk/memory/fingerprint.ts';

const DATE = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})\s*\.?\s*$/i;

/** "date 2024-05-31", and nothing beside it. */
export function readDate(words: string): string | undefined {
  const day = DATE.exec(words)?.[1];
  return day === undefined || !isIsoDay(day) ? undefined : day;
}

/** Reads the story again with the day somebody gave. `occasion`: the same one is read once. */
export async function redate(
  desk: Desk,
  session: Session,
  story: Story,
  given: { readonly date: string; readonly by: string },
  occasion: string,
): Promise<boolean> {
  const reading = await latestReading(session, story.id);
  if (reading === undefined) return false;
  const article = { ...reading.report.article, published: given.date };
  const { id: _, whole: __, ...filed } = story;
  const link = article.origin.kind === 'link' ? { url: article.origin.url } : {};
  await readAndFile(desk, session.workspace, {
    event: occasion,
    story: { ...filed, fingerprints: fingerprintsOf(article, link) },
    article,
    copy: reading.copy,
    sha256: reading.sha256,
    again: { kind: 'date', ...given },
  });
  return true;
}

export function occasionOf(session: Session, key: string): string {
  return idOf('question', session.workspace, key);
}
