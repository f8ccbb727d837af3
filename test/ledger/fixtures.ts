import { exportLedger } from '#ledger/backup.ts';
import type { NewCheck } from '#ledger/checks.ts';
import { checkIds, fileChecks } from '#ledger/checks.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { NewReading } from '#ledger/readings.ts';
import { fileReading } from '#ledger/readings.ts';
import type { Session, WorkspaceId } from '#ledger/session.ts';
import type { NewStory } from '#ledger/stories.ts';
import { fileStory } from '#ledger/stories.ts';
import type { Report } from '#core/report.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { plainRead } from '../desk/plain-read.ts';

/** Opens an empty ledger of one engine. */
export type OpenEmpty = (keys?: string) => Promise<Ledger>;

export const AT = '2026-03-02T09:00:00.000Z';
export const LATER = '2026-03-02T10:00:00.000Z';
export const ANN = { id: 'U1', name: 'Ann' };
export const BEN = { id: 'U2', name: 'Ben' };
export const KEYS: string = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
export const STORY = 'Flood in Halden\n\nThe flood in Halden killed 12 people on Monday. Some 40 houses were lost.';

export const reportOf = (text: string = STORY): Report => plainRead(readPaste(text));
export const newStory = (post: string): NewStory => ({
  channel: 'C1',
  thread: post,
  post,
  author: ANN,
  at: AT,
  fingerprints: [`text ${post}`],
});
export const newReading = (story: string, event: string, report: Report = reportOf()): NewReading => ({
  story,
  event,
  cause: 'first',
  report,
  copy: { url: 'https://example.org/a' },
  earlier: {},
  sha256: 'ab12',
  made: AT,
  words: ['flood', 'halden'],
});
export const twoChecks: readonly NewCheck[] = [
  { check: 'check-0', claim: 'claim-0', title: 'Twelve killed', words: 'killed 12 people' },
  { check: 'check-1', claim: 'claim-1', title: 'Forty houses', words: 'Some 40 houses' },
];
let made = 0;
export const fresh = (): WorkspaceId => `slack:T${++made}`;
export const linesOf = async (ledger: Ledger): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of exportLedger(ledger)) lines.push(line);
  return lines;
};

export async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

export interface Filed {
  readonly session: Session;
  readonly story: string;
  /** The ids of its two checks. */
  readonly first: string;
  readonly second: string;
}

/** A story with one reading and two checks. */
export async function fileOne(ledger: Ledger, post = '1.1', workspace: WorkspaceId = fresh()): Promise<Filed> {
  const session = ledger.in(workspace);
  const story = await fileStory(session, newStory(post));
  await fileReading(session, newReading(story, `${workspace} ${post}`));
  await fileChecks(session, { id: story, channel: 'C1' }, twoChecks, AT);
  const [first = '', second = ''] = checkIds(story, twoChecks);
  return { session, story, first, second };
}
