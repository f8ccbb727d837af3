import { compareDraft } from '#core/compare/compare-draft.ts';
import { claimsInDraft } from '#core/compare/draft-claims.ts';
import type { Report } from '#core/report.ts';
import { readPaste } from '#core/text/read-paste.ts';
import type { Desk } from '#desk/desk.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { readChecks } from '#ledger/checks.ts';
import { latestReading } from '#ledger/readings.ts';
import type { Session } from '#ledger/session.ts';
import type { Story } from '#ledger/stories.ts';
import { buildDraftReview } from '#render/answers/draft-review.ts';
import type { DraftCheck } from '#render/answers/draft-review.ts';
import { buildNotice } from '#render/answers/notice.ts';
import type { Reply } from '#render/reply.ts';
import { noStoryHere } from '#render/sentences/answers.ts';
import { draftTooLong, noDraft } from '#render/sentences/draft.ts';

const DRAFT = /^\s*draft\s*:\s*(?<words>[\s\S]*)$/i;

/** "draft: Nine people ...": the desk's own copy, to be set beside its story. Undefined when it is none. */
export function readDraft(words: string): string | undefined {
  return DRAFT.exec(words)?.groups?.['words'];
}

/** Sets a draft beside its story. The draft is read and answered; nothing of it is filed. */
export async function reviewDraft(
  desk: Desk,
  session: Session,
  story: Story | undefined,
  words: string,
): Promise<Reply> {
  if (words.trim() === '') return buildNotice(noDraft);
  const reading = story === undefined ? undefined : await latestReading(session, story.id);
  if (story === undefined || reading === undefined) return buildNotice(noStoryHere);
  const draft = await desk.read(readPaste(words));
  if (draft === undefined) return buildNotice(draftTooLong);
  const { report } = reading;
  const checks = await checksBeside(session, story, report, draft);
  return buildDraftReview(headlineOf(report), [report, draft], compareDraft(report, draft), checks);
}

/** The checks that are open or were marked wrong, and where the draft tells what they are about. */
async function checksBeside(
  session: Session,
  story: Story,
  report: Report,
  draft: Report,
): Promise<readonly DraftCheck[]> {
  const used = claimsInDraft(report, draft);
  const checks = await readChecks(session, { story: story.id });
  return checks
    .filter(({ status }) => status !== 'confirmed')
    .map(({ nth, status, by, claim }) => {
      const span = used.find((one) => one.claim === claim)?.draft;
      return {
        nth,
        status,
        ...(by === undefined ? {} : { by: by.name }),
        ...(span === undefined ? {} : { used: span }),
      };
    });
}
