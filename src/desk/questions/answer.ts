import type { Question } from '#chat/adapter.ts';
import { isIsoDay } from '#core/times/calendar.ts';
import type { Session } from '#ledger/session.ts';
import { newestStories, readStory, storyOfThread } from '#ledger/stories.ts';
import { readCheck, readChecks } from '#ledger/checks.ts';
import { readingOf } from '#render/reading.ts';
import { checkCard } from '#render/thread/check-card.ts';
import type { Story } from '#ledger/stories.ts';
import { buildHelp } from '#render/answers/help.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { buildOpenChecks } from '#render/answers/open-checks.ts';
import type { OpenScope } from '#render/answers/asked.ts';
import type { Reply } from '#render/reply.ts';
import { buildSearchResults } from '#render/answers/search-results.ts';
import { buildSummary } from '#render/answers/summary.ts';
import { digestNow } from '#desk/due/digest.ts';
import { nowOf, workspaceOf } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { reviewDraft } from './draft.ts';
import { findInLedger } from './find.ts';
import { openStories } from '#desk/stories/listed-stories.ts';
import {
  noCheckThere,
  noStoryHere,
  notADate,
  readAgainWith,
  unknownReminder,
  willRemind,
} from '#render/sentences/answers.ts';
import { answerSettings } from './settings.ts';
import { occasionOf, redate } from '#desk/reading/story-date.ts';
import { readReminder, setReminder } from '#desk/due/reminders.ts';
import { storyState } from '#desk/stories/story-state.ts';

type Answer = (desk: Desk, session: Session, question: Question) => Promise<Reply>;

const VERBS: Readonly<Record<string, Answer>> = {
  summary: answerSummary,
  open: answerOpen,
  find: answerFind,
  date: answerDate,
  remind: answerRemind,
  digest: async (desk, session) => digestNow(session, nowOf(desk)),
  settings: answerSettings,
  home: answerHome,
  check: answerCheck,
  draft: answerDraft,
  help: async (_desk, _session, question) => buildHelp('/deskcheck', question.words),
};

/** "find bakery fire" -> the verb and its words; undefined when it is no command. */
export function verbOf(words: string): { readonly verb: string; readonly words: string } | undefined {
  const [, verb = '', rest = ''] = /^\s*([^\s:]*):?\s*([\s\S]*)$/.exec(words) ?? [];
  return Object.hasOwn(VERBS, verb.toLowerCase()) ? { verb: verb.toLowerCase(), words: rest.trim() } : undefined;
}

/** A question is answered at once, to the one who asked. What is not understood is answered with help. */
export async function answerVerb(desk: Desk, question: Question): Promise<Reply> {
  const verb = Object.hasOwn(VERBS, question.verb) ? VERBS[question.verb] : undefined;
  const session = desk.ledger.in(workspaceOf(question.place));
  return verb === undefined ? buildHelp('/deskcheck') : verb(desk, session, question);
}

/** The story a question is about: the link in it, its thread's, or the newest of its channel. */
async function storyAsked(session: Session, question: Question): Promise<Story | undefined> {
  const { channel } = question.place;
  const stories = await newestStories(session, 200);
  const linked = stories.find((story) => story.permalink !== undefined && question.words.includes(story.permalink));
  if (linked !== undefined) return linked;
  const inThread = await storyOfThread(session, question.place);
  return inThread ?? stories.find((story) => story.channel === channel);
}

async function answerSummary(_desk: Desk, session: Session, question: Question): Promise<Reply> {
  const story = await storyAsked(session, question);
  const known = story === undefined ? undefined : await storyState(session, story);
  return known === undefined ? buildNotice(noStoryHere) : buildSummary(known.report, known.state);
}

async function answerOpen(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const words = question.words.trim();
  if (words === 'mine') return mine(session, question);
  if (words === 'overdue') {
    const overdue = await openStories(session, { dueBefore: nowOf(desk).slice(0, 10) });
    return buildOpenChecks(overdue, { kind: 'overdue' });
  }
  if (words.startsWith('@')) return ofPerson(session, words.slice(1));
  // "#desk", or as Slack writes a channel that was picked: "<#C024BE7LR|desk>".
  const picked = /^(?:<#)?#?([\w-]+)(?:\|([\w-]*)>)?$/.exec(words);
  if (words === '' || picked === null) return buildOpenChecks(await openStories(session, {}), { kind: 'all' });
  const [, channel = '', name = channel] = picked;
  const scope: OpenScope = { kind: 'channel', name: `#${name}` };
  return buildOpenChecks(await openStories(session, { channel }), scope);
}

async function mine(session: Session, question: Question): Promise<Reply> {
  return buildOpenChecks(await openStories(session, { by: question.by.id }), { kind: 'mine' });
}

/** Those of somebody, by the platform's id or by their name. */
async function ofPerson(session: Session, asked: string): Promise<Reply> {
  const people = (await readChecks(session, { unsettled: true })).flatMap(({ by, assigned }) => [
    ...(assigned === undefined ? [] : [assigned.to]),
    ...(by === undefined ? [] : [by]),
  ]);
  const name = asked.toLowerCase();
  const person =
    people.find(({ id }) => id.toLowerCase() === name) ??
    people.find((one) => one.name.toLowerCase() === name) ??
    people.find((one) => one.name.toLowerCase().startsWith(name));
  if (person === undefined) return buildOpenChecks([], { kind: 'person', name: asked });
  return buildOpenChecks(await openStories(session, { by: person.id }), { kind: 'person', name: person.name });
}

/** Everything about one check, for the one who asked. */
async function answerCheck(_desk: Desk, session: Session, question: Question): Promise<Reply> {
  const check = await readCheck(session, question.words.trim());
  const story = check === undefined ? undefined : await readStory(session, check.story);
  const known = story === undefined ? undefined : await storyState(session, story, { history: true });
  const own = known?.report.checks.find(({ id }) => id === check?.check);
  if (known === undefined || own === undefined) return buildNotice(noCheckThere);
  return { messages: [checkCard(readingOf(known.report), own, known.state)] };
}

async function answerFind(_desk: Desk, session: Session, question: Question): Promise<Reply> {
  return buildSearchResults(question.words, await findInLedger(session, question.words));
}

async function answerDate(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const date = question.words.split(/\s+/).find(isIsoDay);
  if (date === undefined) return buildNotice(notADate);
  const story = await storyAsked(session, question);
  if (story === undefined) return buildNotice(noStoryHere);
  const given = { date, by: question.by.name };
  const read = await redate(desk, session, story, given, occasionOf(session, question.key));
  return buildNotice(read ? readAgainWith(date) : noStoryHere);
}

async function answerRemind(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const afterMs = readReminder(`remind ${question.words}`);
  if (afterMs === undefined) return buildNotice(unknownReminder);
  const story = await storyAsked(session, question);
  if (story === undefined) return buildNotice(noStoryHere);
  const about = { story: story.id, place: question.place, by: question.by };
  const due = await setReminder(desk, session, about, afterMs, occasionOf(session, question.key));
  return buildNotice(willRemind(due));
}

/** A draft beside its story, for the one who asked alone. */
async function answerDraft(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const story = await storyAsked(session, question);
  const words = story?.permalink === undefined ? question.words : question.words.replace(story.permalink, '');
  return reviewDraft(desk, session, story, words);
}

/** What a person's own page shows: their checks, then how the workspace is set. */
async function answerHome(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const own = await mine(session, question);
  const settings = await answerSettings(desk, session, { ...question, words: '' });
  return { messages: [...own.messages, ...settings.messages] };
}
