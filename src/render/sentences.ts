import type { Attribution } from '#core/attributions/attribution.ts';
import type { RelationKind } from '#core/figures/figure.ts';
import { dayWords } from './dates.ts';
import { digits } from './digits.ts';
import type { OpenScope, RereadCause, Settings } from './answers/asked.ts';
import type { Button } from './reply.ts';
import type { Part, ThreadForm } from './reply-state.ts';

/** Every sentence the bot says about a story, in its own voice: no verdict, no score, no label of the article's. Names of kinds are in labels.ts. */

export const botName = 'Deskcheck';

export const count = (many: number, one: string, more = `${one}s`): string =>
  `${digits(many, 0)} ${many === 1 ? one : more}`;
export const noDate = 'no date in the text';
export const noChecks = 'Nothing in this text calls for a check by its own words.';
export const noFigures = 'There are no figures in the text.';
export const noAttributions = 'The text says of nothing who says it.';
export const noTimes = 'The text names no days or periods.';
export const noMoreNotes = 'There are no other notes: the reply above has them all.';
export const leftOutHere = 'The rest does not fit here. The whole reading is on the board.';

export const leadHeading = 'What it says';
export const beforeUse = 'Before you use it';
export const figuresHeading = 'Figures';
export const actorsHeading = 'Who else acts or is counted';
export const attributionsHeading = 'Who says what';
export const checksHeading = 'What to check';
export const historyHeading = 'What happened so far';
export const timesHeading = 'When';
export const tensionsHeading = 'Do not sit easily together';
export const tensionsNote = 'Questions, not findings.';
export const replyDate = ' Reply “date 2024-05-31”.';
export const notesHeading = 'Notes';
export const whyLabel = 'Why: ';
export const howLabel = 'How to check it:';
export const firstLabel = 'First: ';
export const fallbackLabel = "If it can't be confirmed: ";

export const keycapNote = 'React with the number of a check to confirm it.';

export function moreButton(left: number): Button {
  return { action: 'more', label: count(left, 'more check') };
}

const PART_LABELS: Readonly<Record<Part, string>> = {
  figures: 'Figures',
  who: 'Who says what',
  when: 'When',
  notes: 'Notes',
};

/** "Figures 14" */
export function partButton(part: Part, many: number): Button {
  return { action: part, label: `${PART_LABELS[part]} ${many}` };
}

/** "one voice", "3 voices": named people and bodies who are heard. */
export function voices(named: number): string {
  if (named === 0) return 'no named voice';
  return named === 1 ? 'one voice' : `${named} voices`;
}

export function checksToDo(all: number, done: number): string {
  if (all === 0) return 'nothing to check';
  return done === 0 ? `${all} to check` : `${done} of ${all} checked`;
}

/** Told to the one who got a check. */
export const assignedSays = (by: string, day: string | undefined): string =>
  `${by} gave you a check${day === undefined ? '' : `, to be done by ${dayWords(day)}`}:`;
export const dueSays = 'Today is the day of this check:';
export const assignedTo = (day: string | undefined): string => (day === undefined ? '' : `, by ${day}`);
export const andMore = (left: number, one: string, more = `${one}s`): string =>
  `… and ${count(left, `more ${one}`, `more ${more}`)}, on the board and in the export.`;
export const needsSecondSays = 'a second person has to confirm it too';

export const refusalLink = 'The link: ';

export function openHeading(scope: OpenScope): string {
  switch (scope.kind) {
    case 'all':
      return 'Open checks';
    case 'mine':
      return 'Your open checks';
    case 'overdue':
      return 'Open checks whose day has passed';
    case 'person':
      return `Open checks of ${scope.name}`;
    case 'channel':
      return `Open checks in ${scope.name}`;
  }
}

export function nothingOpen(scope: OpenScope): string {
  switch (scope.kind) {
    case 'all':
      return 'No check is open.';
    case 'mine':
      return 'No open check is yours.';
    case 'overdue':
      return 'No check is late.';
    case 'person':
      return `${scope.name} has no open checks.`;
    case 'channel':
      return `No check is open in ${scope.name}.`;
  }
}

/** Behind a name: " has 3 checks, 1 of them late". */
export const hasToDo = (checks: number, late: number): string =>
  ` has ${count(checks, 'check')}${late === 0 ? '' : `, ${late} of them late`}`;

export const digestHeading = (day: string): string => `Checks on ${day}`;
export const digestDone = (decided: number): string =>
  decided === 0 ? 'none settled since the last digest' : `${decided} settled since the last digest`;
export const digestNothing = 'Nothing is left to check.';

export const reminderSays = (asker: string): string => `A reminder that ${asker} asked for:`;
export const foundHeading = (words: string): string => `“${words}”`;
export const nothingFound = (words: string): string => `Nothing in the ledger has the words “${words}”.`;
export const settingsHeading = 'Settings of this workspace';

const THREAD_WORDS: Readonly<Record<ThreadForm, string>> = {
  short: 'A story gets one reply and its five first checks; the rest comes when you ask.',
  list: 'A story gets one reply and one message with all checks.',
  full: 'A story gets everything at length.',
};

export function settingsLines(settings: Settings): readonly string[] {
  return [
    settings.reads === 'everything'
      ? 'I read every link and every long paste in the channels I am invited to.'
      : 'I read a story only when somebody mentions me.',
    THREAD_WORDS[settings.thread],
    settings.digestAt === undefined
      ? 'I post no daily list of open checks.'
      : `I post a list of open checks every day at ${settings.digestAt}.`,
    settings.secondPair ? 'A check is confirmed when two people say so.' : 'One person can confirm a check.',
    settings.forgetAfterDays === undefined
      ? 'I keep stories until somebody deletes them.'
      : `I forget stories after ${count(settings.forgetAfterDays, 'day')}.`,
  ];
}

export const rereadBecause = (cause: RereadCause): string =>
  cause.kind === 'date'
    ? `Read again with the date ${cause.date} from ${cause.by}:`
    : 'Read again, as the message was edited:';
export const rereadNothing = 'nothing else has changed.';
export const andMoreChanges = (left: number): string => `; and ${count(left, 'more change')} in the messages above`;

export const headlineWord = 'headline';

export const noSource = 'no source given';
export const figureLegend = '≥ at least · > more than · ≤ at most · < less than · ≈ about';

export const figureBy = (name: string): string => `by ${name}`;
export const figureAffected = (name: string): string => `affected: ${name}`;
export const alsoAt = (place: string, others: string): string => `${place}, also ${others}`;
export const saidBy = (name: string): string => `said by ${name}`;
export const unlessTold = (said: string): string =>
  `${said.charAt(0).toUpperCase()}${said.slice(1)} unless something else stands with it`;
export const countedOnce = (times: number, places: string): string =>
  `stated ${times === 2 ? 'twice' : `${times} times`} (${places}), counted once`;
export function relationWords(kind: RelationKind, others: string): string {
  switch (kind) {
    case 'same-as':
      return `the same as ${others}`;
    case 'part-of':
      return `part of ${others}, do not add`;
    case 'not-same-as':
      return `not the same as ${others}`;
    case 'sum-of':
      return `given as the sum of ${others}`;
    case 'rate-of':
      return `a rate of ${others}`;
    case 'within':
      return `within ${others}`;
  }
}

export const placesLabel = 'Places: ';

export const alsoCalled = (forms: string): string => `also ${forms}`;
export const ofAffiliation = (name: string): string => `of ${name}`;
export const onlySource = (times: number): string => `the only named source (${count(times, 'statement')})`;
export const sourceOfMany = (times: number): string => `source of ${count(times, 'statement')}`;
export const sourceMissing = 'Source not given';
export const restIsParaphrase = "All else is the story's paraphrase: do not put quotation marks round it.";
export const onlyParaphrase =
  "No words are quoted: all of it is the story's paraphrase. Do not put quotation marks round it.";

export const publishedOn = (day: string): string => `Published ${day}`;
export const orElse = (stretch: string): string => `, or ${stretch}`;
export const cannotBeDated = (times: string, noPublished: boolean): string =>
  noPublished
    ? `${times}: cannot be dated without the day of publication.${replyDate}`
    : `${times}: not fixed by the day of publication.`;
export const untitledStory = 'Untitled story';

export const unnamedSource = 'Without naming a source: ';
export const inferredMark = '(inferred)';

/** Says, never "reveals" or "admits"; for thoughts and orders the article's own cue is shown. */
export function saysWord(voice: Attribution['voice'], cue: string, many: boolean): string {
  if ((voice === 'belief' || voice === 'decision') && cue !== '') return `“${cue}”:`;
  return many ? 'say:' : 'says:';
}

/** Behind a title: "says Rudskoi". */
export const sayWord = (many: boolean): string => (many ? 'say' : 'says');
export const seenBefore = '🔁 Seen before: ';
export const unchanged = 'no figure has changed';

export const differsBy = (words: string): string => `differs: ${words}`;
export const notesLeft = (left: number): string => `${count(left, 'earlier note')} on the board.`;

export const threadLink = 'Open the thread';
export const checksDone = (done: number, all: number, taken: number): string =>
  `Checks: ${done} of ${all} done · ${taken} taken`;
export const topChecks = (titles: string): string => ` · next: ${titles}`;
export const newLabel = 'new:';
export const goneLabel = 'gone:';
export const titleChanged = 'the headline is now ';
export const changedFigure = (was: string, now: string): string => `${was} → ${now}`;

/** Marked as ours: arithmetic, not the article. */
export const deskShare = (percent: number, whole: string): string => `[desk] ${percent}% of ${whole}`;
export const notChecked = 'Left off the list: opinion, ceremony, background';
