import type { ChatEvent } from '#chat/adapter.ts';
import { finishEvent } from '#ledger/inbox.ts';
import { readChecks } from '#ledger/checks.ts';
import { readStory, showPart, showWhole, storyOfThread } from '#ledger/stories.ts';
import type { Story } from '#ledger/stories.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { answerVerb, verbOf } from './answer.ts';
import { readDraft, reviewDraft } from './draft.ts';
import { nowOf, workspaceOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { PARTS } from '#render/reply-state.ts';
import { markCheck } from '#desk/decisions/marks.ts';
import { putStory } from '#desk/stories/put-reply.ts';
import { readAssignment } from '#desk/decisions/read-assignment.ts';
import { sayOnce } from '#desk/stories/say-once.ts';
import { readReminder, setReminder } from '#desk/due/reminders.ts';
import { willRemind } from '#render/sentences/answers.ts';
import { readDate, redate } from '#desk/reading/story-date.ts';

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
  const draft = readDraft(words);
  if (draft !== undefined) {
    await sayOnce(desk, event, id, await reviewDraft(desk, session, story, draft), 'draft');
    return true;
  }
  if (story !== undefined && message.inThread && (await onAsked(desk, event, id, story, words))) return true;
  const verb = message.addressed ? verbOf(words) : undefined;
  if (verb === undefined) return false;
  const reply = await answerVerb(desk, { ...verb, key: event.key, place, at: event.at, by: message.author });
  await sayOnce(desk, event, id, reply, `answered: ${verb.verb}`);
  return true;
}

/** One word that asks for more of a story, or a check given to somebody. */
async function onAsked(desk: Desk, event: MessageEvent, id: string, story: Story, words: string): Promise<boolean> {
  const part = PARTS.find((each) => each === words.toLowerCase());
  const assignment = readAssignment(words, event.message.mentions ?? []);
  if (part === undefined && words.toLowerCase() !== 'more' && assignment === undefined) return false;
  await desk.ledger.together(workspaceOf(event.place), async (session) => {
    if (assignment === undefined) {
      await (part === undefined ? showWhole(session, story.id) : showPart(session, story.id, part));
      const asked = await readStory(session, story.id);
      if (asked !== undefined) await putStory(session, asked, nowOf(desk));
    } else {
      const check = (await readChecks(session, { story: story.id })).find(({ nth }) => nth === assignment.nth);
      const { author: by } = event.message;
      const assign = assignment.to === undefined ? null : { to: assignment.to, ...assignment.until };
      if (check !== undefined)
        await markCheck(desk, session, { check: check.id, on: true, assign, by, at: event.at }, id);
    }
    await finishEvent(session, id, assignment === undefined ? 'more' : 'assigned', nowOf(desk));
  });
  return true;
}
