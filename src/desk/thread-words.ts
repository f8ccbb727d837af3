import type { ChatEvent } from '#chat/adapter.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { storyOfThread } from '#ledger/stories.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { answerVerb, verbOf } from './answer.ts';
import { nowOf, workspaceOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { sayOnce } from './say-once.ts';
import { readReminder, setReminder } from './reminders.ts';
import { willRemind } from './says.ts';
import { readDate, redate } from './story-date.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edited' }>;

/** Words typed to the desk: a date or a reminder in a story's thread, a command after its name. False when they are none. */
export async function onThreadWords(desk: Desk, event: MessageEvent, id: string): Promise<boolean> {
  const { message, place } = event;
  const session = desk.ledger.in(workspaceOf(place));
  const words = message.text.replace(/^\s*@\S+\s*/, '').trim();
  const story = message.inThread || message.addressed ? await storyOfThread(session, place) : undefined;
  const date = readDate(words);
  if (story !== undefined && date !== undefined) {
    const read = await redate(desk, session, story, { date, by: message.author.name }, id);
    if (!read) await finishEvent(session, id, 'nothing to date', nowOf(desk));
    return true;
  }
  const reminder = readReminder(words);
  if (story !== undefined && reminder !== undefined) {
    const due = await setReminder(desk, session, { story: story.id, place, by: message.author }, reminder, id);
    await sayOnce(desk, event, id, buildNotice(willRemind(due)), 'reminder');
    return true;
  }
  const verb = message.addressed ? verbOf(words) : undefined;
  if (verb === undefined) return false;
  const reply = await answerVerb(desk, { ...verb, key: event.key, place, at: event.at, by: message.author });
  await sayOnce(desk, event, id, reply, `answered: ${verb.verb}`);
  return true;
}
