import type { ChatEvent } from '#chat/adapter.ts';
import type { Intake } from '#intake/outcome.ts';
import type { RefusalReason } from '#intake/refusal.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { leftBecause, markLeft, readSettings } from '#ledger/settings.ts';
import { wasRead } from '#ledger/stories.ts';
import type { NewStory } from '#ledger/stories.ts';
import { buildHelp } from '#render/answers/help.ts';
import { buildRefusal } from '#render/answers/refusal.ts';
import { accept } from './accept.ts';
import { nowOf, settingsOver, workspaceOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { readAndFile } from './reading/file-report.ts';
import type { ToRead } from './reading/file-report.ts';
import { fingerprintsOf } from './memory/fingerprint.ts';
import { sayOnce } from './stories/say-once.ts';
import { looksLikeStory, showReading } from './reading/show-reading.ts';
import { onThreadWords } from './questions/thread-words.ts';
import { otherPost } from './other-posts.ts';
import { takeInMessage } from './take-in-message.ts';
import type { Brought } from './take-in-message.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edited' }>;
type Taken = Extract<Intake, { kind: 'article' }>;

/** Pictures, shops, posts and programs: people show each other such links all day, and nobody asked to have them read. */
const NO_STORIES: ReadonlySet<RefusalReason> = new Set([
  'bad-link',
  'wrong-type',
  'needs-javascript',
  'social-post',
  'not-an-article',
  'sign-in',
  'empty-file',
  'wrong-file',
  'poor-picture',
  'picture-without-text',
]);

/** A message in a channel: a story to read, words to the desk, or small talk that is none of ours. */
export async function onMessage(desk: Desk, event: MessageEvent, id: string): Promise<void> {
  const session = desk.ledger.in(workspaceOf(event.place));
  const { message, place } = event;
  const finish = async (outcome: string): Promise<void> => finishEvent(session, id, outcome, nowOf(desk));
  if (await wasRead(session, place.channel, message.post)) return finish('read before');
  // Whoever can write to us there has let us in again.
  if ((await leftBecause(session, place.channel)) !== undefined) {
    await markLeft(session, place.channel, null);
    await markLeft(session, undefined, null);
  }
  if (await onThreadWords(desk, event, id)) return;
  const settings = settingsOver(desk.config, await readSettings(session));
  const onlyAsked = settings.reads === 'mentions' || settings.mentionsOnly?.includes(place.channel) === true;
  if (onlyAsked && !message.addressed) return finish('not asked');
  if (looksLikeStory(message)) showReading(desk, place, message.post, true);
  const { taken, others } = await takeInMessage(desk, event, message.addressed);
  await acceptOthers(desk, event, others);
  if (taken.kind !== 'article') showReading(desk, place, message.post, false);
  switch (taken.kind) {
    case 'article':
      return readAndFile(desk, session.workspace, { event: id, ...whatWasTaken(event, taken) });
    case 'refused':
      if (!message.addressed && NO_STORIES.has(taken.reason)) return finish(`left alone: ${taken.reason}`);
      return sayOnce(desk, event, id, buildRefusal(taken), `refused: ${taken.reason}`);
    case 'chatter':
      return message.addressed ? sayOnce(desk, event, id, buildHelp('/deskcheck'), 'helped') : finish('chatter');
  }
}

/** A message with several stories has the first as its own; each other is a message of its own in the same thread. */
async function acceptOthers(desk: Desk, event: MessageEvent, others: readonly Brought[]): Promise<void> {
  for (const [at, brought] of others.entries()) {
    const { key, message } = event;
    const own = { ...message, post: otherPost(message.post, at + 2), ...brought };
    await accept(desk, { ...event, kind: 'message', key: `${key}#${at + 2}`, message: own });
  }
}

/** What the intake brought, as it is read and filed. The text itself is in the report: the copy need not hold it again. */
export function whatWasTaken(event: MessageEvent, taken: Taken): Omit<ToRead, 'event'> {
  const { place, message, at } = event;
  const { text: _, ...copy } = taken.copy;
  const story: NewStory = {
    channel: place.channel,
    thread: place.thread,
    post: message.post,
    author: message.author,
    at,
    ...(message.permalink === undefined ? {} : { permalink: message.permalink }),
    ...(message.channelName === undefined ? {} : { channelName: message.channelName }),
    fingerprints: fingerprintsOf(taken.article, taken.copy),
  };
  const kept = taken.partial === undefined ? copy : { ...copy, partial: taken.partial };
  return { story, article: taken.article, copy: kept, sha256: taken.copy.sha256 };
}
