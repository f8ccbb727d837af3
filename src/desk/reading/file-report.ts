import type { Article } from '#core/article.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { fileChecks } from '#ledger/checks.ts';
import type { NewCheck } from '#ledger/checks.ts';
import { fileClaims } from '#ledger/claims.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { fileReading, latestReading } from '#ledger/readings.ts';
import type { Session, WorkspaceId } from '#ledger/session.ts';
import { fileStory, readStory, storyId } from '#ledger/stories.ts';
import type { NewStory } from '#ledger/stories.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { buildPictureText } from '#render/answers/picture-text.ts';
import { buildReread } from '#render/answers/reread.ts';
import type { RereadCause } from '#render/answers/asked.ts';
import { carryDecisions } from '#desk/memory/carry-decisions.ts';
import { claimCards } from '#desk/memory/claim-cards.ts';
import { nowOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { searchWords } from '#desk/memory/fingerprint.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { putSaid, putStory } from '#desk/stories/put-reply.ts';
import { recall } from '#desk/memory/recall.ts';
import type { Recalled } from '#desk/memory/recall.ts';
import { tookTooLong } from '#render/sentences/answers.ts';

/** A story to read and file, and why. */
export interface ToRead {
  readonly event: string;
  readonly story: NewStory;
  readonly article: Article;
  /** What the intake kept beside the text: address, headers. */
  readonly copy: unknown;
  readonly sha256: string;
  /** Absent for the first reading. */
  readonly again?: RereadCause;
}

/** Reads outside the transaction; then files the reading, its checks and its reply in one, or nothing. */
export async function readAndFile(desk: Desk, workspace: WorkspaceId, toRead: ToRead): Promise<void> {
  const report = await desk.read(toRead.article);
  if (report === undefined) return sayTooSlow(desk, workspace, toRead);
  const recalled = await recall(desk.ledger.in(workspace), report, toRead.story);
  await desk.ledger.together(workspace, async (session) => {
    await file(desk, session, toRead, report, recalled);
    await finishEvent(session, toRead.event, toRead.again?.kind ?? 'first', nowOf(desk));
  });
}

/** Instead of a reading: whoever pasted it is told in the story's thread, once. */
async function sayTooSlow(desk: Desk, workspace: WorkspaceId, { event, story }: ToRead): Promise<void> {
  await desk.ledger.together(workspace, async (session) => {
    const owner = storyId(session, story.channel, story.post);
    await putSaid(session, owner, story, buildNotice(tookTooLong), event, nowOf(desk));
    await finishEvent(session, event, 'took too long', nowOf(desk));
  });
}

async function file(desk: Desk, session: Session, toRead: ToRead, report: Report, recalled: Recalled): Promise<void> {
  const { event, story, copy, sha256, again } = toRead;
  const now = nowOf(desk);
  const { publisher } = report.article;
  const headline = headlineOf(report);
  const outlet = publisher === undefined ? {} : { outlet: publisher };
  const id = await fileStory(session, { ...story, headline, ...outlet });
  const before = again === undefined ? undefined : await latestReading(session, id);
  const reading = { story: id, event, cause: again?.kind ?? 'first', report, copy, sha256, made: now } as const;
  const words = searchWords(report.article.text);
  if (!(await fileReading(session, { ...reading, words, earlier: recalled.earlier }))) return;
  await fileChecks(session, { id, channel: story.channel }, checksOf(report), now);
  await fileClaims(session, id, story.at, claimCards(report));
  await carryDecisions(desk, session, id, recalled.sameAs, event);
  const filed = await readStory(session, id);
  if (filed === undefined) return;
  await putStory(session, filed, now);
  const picture = again === undefined ? buildPictureText(report) : undefined;
  if (picture !== undefined) await putSaid(session, id, filed, picture, event, now);
  if (again === undefined || before === undefined) return;
  await putSaid(session, id, filed, buildReread(before.report, report, again), event, now);
}

function checksOf(report: Report): readonly NewCheck[] {
  const headline = headlineOf(report);
  return report.checks.map((check) => {
    const claim = report.claims.find((one) => one.id === check.claim);
    const words = claim === undefined ? check.title : sliceOf(report.article.text, claim.span);
    const speaker = claim === undefined ? undefined : speakerOf(report, claim);
    return {
      check: check.id,
      claim: check.claim,
      title: check.title,
      words,
      kind: check.kind,
      findable: searchWords([check.title, words, speaker ?? '', headline].join(' ')),
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}

/** Who says it, by name where the story names them; undefined where the story itself does. */
function speakerOf(report: Report, claim: Claim): string | undefined {
  const source = report.attributions.find((one) => one.id === claim.attribution)?.source;
  if (source === undefined || source.kind === 'missing') return undefined;
  const actor = source.kind === 'named' ? report.actors.find((one) => one.id === source.actor) : undefined;
  return actor?.name ?? sliceOf(report.article.text, source.span);
}
