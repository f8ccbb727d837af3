import type { ChatEvent, Person } from '#chat/adapter.ts';
import type { Mark } from '#core/marks.ts';
import { assignCheck } from '#ledger/assignments.ts';
import { readCheck, readChecks } from '#ledger/checks.ts';
import { addNote, decide } from '#ledger/decisions.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { knownPost } from '#ledger/outbox.ts';
import type { Session } from '#ledger/session.ts';
import { readSettings } from '#ledger/settings.ts';
import { readStory, showPart, showWhole } from '#ledger/stories.ts';
import { nowOf, settingsOver, workspaceOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { tellAssigned } from '#desk/due/assigned.ts';
import { putStory } from '#desk/stories/put-reply.ts';
import { announceDecision } from './webhooks.ts';

type OnPost = Extract<ChatEvent, { kind: 'mark' | 'note' | 'more' }>;

/** A mark on a check, wherever it was made: on a post, on the board, by command. */
export interface Marking {
  readonly check: string;
  readonly mark?: Mark;
  /** False when a reaction was taken back. */
  readonly on: boolean;
  readonly by: Person;
  readonly at: string;
  readonly note?: string;
  readonly evidence?: string;
  /** Who is to look it up from now on, and until which day; null: nobody. */
  readonly assign?: { readonly to: Person; readonly day?: string } | null;
  /** The steps of the recipe that are done now, from 0. */
  readonly ticked?: readonly number[];
}

/** Records what a person decided or wrote, and brings the posts of the story up to date. `occasion`: the same one is recorded once. */
export async function markCheck(
  desk: Desk,
  session: Session,
  marking: Marking,
  occasion: string,
): Promise<'marked' | 'unknown check'> {
  const check = await readCheck(session, marking.check);
  if (check === undefined) return 'unknown check';
  const { by, at, note, evidence, mark, ticked, assign } = marking;
  if (note !== undefined || evidence !== undefined) {
    const words = { ...(note === undefined ? {} : { text: note }), ...(evidence === undefined ? {} : { evidence }) };
    await addNote(session, check.id, { ...words, by, at }, occasion);
  }
  if (ticked !== undefined) await addNote(session, check.id, { ticked, by, at }, `${occasion} steps`);
  if (assign !== undefined) {
    await assignCheck(session, check.id, { ...assign, by, at }, occasion);
    await tellAssigned(desk, session, check, assign, by, occasion);
  }
  if (mark !== undefined) {
    const settings = settingsOver(desk.config, await readSettings(session));
    await decide(session, check.id, { mark, takenBack: !marking.on, by, at }, occasion, settings.secondPair);
    await announceDecision(desk, session, marking, occasion);
  }
  const story = await readStory(session, check.story);
  if (story !== undefined) await putStory(session, story, nowOf(desk));
  return 'marked';
}

/** A reaction, a button, a note, or "show the rest", on a post of ours; on anybody else's post it is none of ours. */
export async function onPostEvent(desk: Desk, event: OnPost, id: string): Promise<void> {
  await desk.ledger.together(workspaceOf(event.place), async (session) => {
    await finishEvent(session, id, await recordOnPost(desk, session, event, id), nowOf(desk));
  });
}

async function recordOnPost(desk: Desk, session: Session, event: OnPost, id: string): Promise<string> {
  const known = await knownPost(session, event.place.channel, event.post);
  if (event.kind !== 'more' && event.check !== undefined) return recordOn(desk, session, event.check, event, id);
  if (known === undefined) return 'not our post';
  if (event.kind === 'more') {
    await (event.part === undefined ? showWhole(session, known.owner) : showPart(session, known.owner, event.part));
    const story = await readStory(session, known.owner);
    if (story !== undefined) await putStory(session, story, nowOf(desk));
    return 'shown whole';
  }
  const nth = event.kind === 'mark' ? event.nth : undefined;
  const check = known.check ?? (nth === undefined ? undefined : await nthCheck(session, known.owner, nth));
  if (check === undefined) return 'no check there';
  return recordOn(desk, session, check, event, id);
}

async function recordOn(
  desk: Desk,
  session: Session,
  check: string,
  event: Exclude<OnPost, { kind: 'more' }>,
  id: string,
): Promise<string> {
  const { by, at, evidence } = event;
  const note = event.note === '' ? undefined : event.note;
  const words = { ...(note === undefined ? {} : { note }), ...(evidence === undefined ? {} : { evidence }) };
  if (event.kind === 'mark')
    return markCheck(desk, session, { check, mark: event.mark, on: event.on, ...words, by, at }, id);
  const { assign, ticked } = event;
  const more = { ...(assign === undefined ? {} : { assign }), ...(ticked === undefined ? {} : { ticked }) };
  return markCheck(desk, session, { check, on: true, ...words, ...more, by, at }, id);
}

async function nthCheck(session: Session, story: string, nth: number): Promise<string | undefined> {
  const checks = await readChecks(session, { story });
  return checks.find((check) => check.nth === nth)?.id;
}
