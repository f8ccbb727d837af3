import type { Attribution } from '#core/attributions/attribution.ts';
import type { RelationKind } from '#core/figures/figure.ts';
import { digits } from './digits.ts';
import { statusWords } from './labels.ts';
import type { OpenScope } from './answers/open-checks.ts';
import type { RereadCause } from './answers/reread.ts';
import type { Settings } from './answers/settings.ts';
import type { Button } from './reply.ts';
import type { CheckStatus } from './reply-state.ts';

/** Every sentence the bot says about a story, in its own voice: no verdict, no score, no label of the article's. Names of kinds are in labels.ts. */

export const botName = 'Deskcheck';

export const count = (many: number, one: string, more = `${one}s`): string =>
  `${digits(many, 0)} ${many === 1 ? one : more}`;
export const noDate = 'no date in the text';
export const noHeadline = 'No headline in the text';
export const noChecks = 'Nothing in this text calls for a check by its own words.';
export const noFigures = 'No figures in the text.';
export const noActors = 'No people, organisations or forces named in the text.';
export const noAttributions = 'Nothing in the text is attributed to anyone.';
export const leftOutHere = 'The rest does not fit here. The whole reading is on the board.';

export const threeLines = "What it says, in the story's own words";
export const beforeUse = 'Before you use it';
export const figuresHeading = 'Figures';
export const actorsHeading = 'Who is who';
export const attributionsHeading = 'Who said what';
export const timesHeading = 'When';
export const tensionsHeading = 'Do not sit easily together';
export const tensionsNote = 'Questions, not findings.';
export const replyDate = ' Reply “date YYYY-MM-DD” and I will read it again.';
export const notesInFull = 'Notes, in full';
export const alsoNamed = 'Also named: ';
export const whyLabel = 'Why: ';
export const howLabel = 'How: ';
export const fallbackLabel = "If it can't be confirmed: ";

export const legend =
  "On a check below: ✅ confirmed · ❌ wrong · ❔ can't be verified · 👀 I'm on it. What is left: /deskcheck open";

export function moreButton(left: number): Button {
  return { action: 'more', label: `Show the other ${count(left, 'check')}` };
}

export const moreChecks = (left: number): string => `${count(left, 'more check')} not shown.`;
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
    case 'channel':
      return `Open checks in ${scope.name}`;
  }
}

export function nothingOpen(scope: OpenScope): string {
  switch (scope.kind) {
    case 'all':
      return 'No open checks.';
    case 'mine':
      return 'No open checks with your name on them.';
    case 'channel':
      return `No open checks in ${scope.name}.`;
  }
}

export const digestHeading = (day: string): string => `Checks on ${day}`;
export const digestDone = (decided: number): string =>
  decided === 0 ? 'none decided since the last digest' : `${count(decided, 'check')} decided since the last digest`;
export const digestNothing = 'Nothing is left to check.';

export const reminderSays = (asker: string): string => `A reminder that ${asker} asked for:`;
export const foundHeading = (words: string): string => `“${words}”`;
export const nothingFound = (words: string): string => `Nothing in the ledger has the words “${words}”.`;
export const settingsHeading = 'Settings of this workspace';

export function settingsLines(settings: Settings): readonly string[] {
  return [
    settings.reads === 'everything'
      ? 'I read every link and every long paste in the channels I am invited to.'
      : 'I read a story only when I am mentioned.',
    settings.digestAt === undefined ? 'No digest of open checks.' : `A digest of open checks at ${settings.digestAt}.`,
    settings.secondPair ? '“Confirmed” needs a second person.' : 'One person is enough for “confirmed”.',
    settings.forgetAfterDays === undefined
      ? 'Stories are kept.'
      : `Stories are forgotten after ${count(settings.forgetAfterDays, 'day')}.`,
  ];
}

export const helpHeading = 'Deskcheck';
export const helpIntro =
  'Paste a story or a link here. I answer in the thread with its figures, who says what, and a list of what to check. I never say whether something is true.';

/** Words after the command, and what they do. */
export const helpCommands: readonly (readonly [string, string])[] = [
  ['summary [link]', 'five lines on a story'],
  ['open [mine | #channel]', 'the checks that are left'],
  ['find words', 'claims and stories with these words'],
  ['date 2024-05-31', "in a story's thread: the day it was published; I read it again with that"],
  ['digest', 'what is left, as in the daily digest'],
  ['settings', 'what this workspace has set'],
  ['help', 'this'],
];

export const helpNote =
  'On the post of a check: ✅ confirmed, ❌ wrong, ❔ can’t be verified, 👀 I’m on it. Buttons and reactions do the same.';

export const rereadBecause = (cause: RereadCause): string =>
  cause.kind === 'date'
    ? `Read again with the date ${cause.date}, given by ${cause.by}`
    : 'Read again: the message was edited';
export const rereadNothing = 'Nothing in the reading has changed.';

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
export const attributionCounts = (all: number, direct: number): string =>
  `${count(direct, 'quotation')}, ${all - direct} reported`;
export const noCue = 'quotation that names no speaker';
export const inferredSource = 'inferred from what stands around it';
export const sourceUnnamed = 'not named';
export const sourceMissing = 'Source not given';
export const wordsSpoken = { mixed: 'partly in quotation marks' } as const;
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

export const allOpen = (checks: number): string => `${count(checks, 'check')} open`;
export function checksBy(all: number, parts: readonly (readonly [CheckStatus, number])[]): string {
  return `${count(all, 'check')}: ${parts.map(([status, many]) => `${many} ${statusWords[status]}`).join(', ')}`;
}

export const sourcesCount = (named: number): string => count(named, 'named source');
export const datelineWords = (place: string): string => `dateline “${place}”`;
export const moreFlags = (left: number): string => `${count(left, 'more note')} below`;
export const storyItself = 'The story itself says: ';
export const unnamedSource = 'Without naming a source: ';
export const inferredMark = '(inferred)';

/** Says, never "reveals" or "admits"; for thoughts and orders the article's own cue is shown. */
export function saysWord(voice: Attribution['voice'], cue: string, many: boolean): string {
  if ((voice === 'belief' || voice === 'decision') && cue !== '') return `“${cue}”:`;
  return many ? 'say:' : 'says:';
}
export const seenBefore = '🔁 Seen before: ';
export const unchanged = 'no figure has changed';

export const differsBy = (words: string): string => `differs: ${words}`;
export const notesLeft = (left: number): string => `${count(left, 'earlier note')} on the board.`;

export const threadLink = 'Open the thread';
export const checksDone = (done: number, all: number, taken: number): string =>
  `Checks: ${done} of ${all} done · ${taken} taken`;
export const topChecks = (titles: string): string => ` · next: ${titles}`;
export const newLabel = 'New:';
export const goneLabel = 'Gone:';
export const titleChanged = 'Headline now: ';
export const changedFigure = (was: string, now: string): string => `${was} → ${now}`;

/** Marked as ours: arithmetic, not the article. */
export const deskShare = (percent: number, whole: string): string => `[desk] ${percent}% of ${whole}`;
export const notChecked = 'Left off the list: opinion, ceremony, background';
