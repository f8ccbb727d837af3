import type { OpenScope } from './open-checks.ts';
import type { RereadCause } from './reread.ts';
import type { Settings } from './settings.ts';
import type { Button } from './reply.ts';
import type { CheckStatus } from './reply-state.ts';

/** Every sentence the bot says in its own voice. Neutral words: no verdict, no score, no label of the article's. */

export const botName = 'Deskcheck';

export function count(many: number, one: string, more = `${one}s`): string {
  return `${many.toLocaleString('en-US')} ${many === 1 ? one : more}`;
}

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
export const whyLabel = 'Why: ';
export const howLabel = 'How: ';
export const fallbackLabel = "If it can't be confirmed: ";

export const legend =
  '✅ on a check below = confirmed · ❌ = wrong · ❔ = can’t be verified · 👀 = I’m on it · /deskcheck open lists what is left';

export const statusWords: Readonly<Record<CheckStatus, string>> = {
  open: 'open',
  checking: 'taken',
  confirmed: 'confirmed',
  wrong: 'wrong',
  unverifiable: "can't be verified",
};

export const statusSigns: Readonly<Record<CheckStatus, string>> = {
  open: '⚪',
  checking: '👀',
  confirmed: '✅',
  wrong: '❌',
  unverifiable: '❔',
};

export const checkButtons: readonly Button[] = [
  { action: 'confirmed', label: '✅ Confirmed' },
  { action: 'wrong', label: '❌ Wrong' },
  { action: 'unverifiable', label: "❔ Can't verify" },
  { action: 'taken', label: "👀 I'm on it" },
  { action: 'note', label: '📝 Note…' },
];

export const decidedButtons: readonly Button[] = [
  { action: 'reopened', label: '↩️ Reopen' },
  { action: 'note', label: '📝 Note…' },
];

export function moreButton(left: number): Button {
  return { action: 'more', label: `Show the other ${count(left, 'check')}` };
}

export function moreChecks(left: number): string {
  return `${count(left, 'more check')} not shown.`;
}

export function andMore(left: number, what: string): string {
  return `… and ${left.toLocaleString('en-US')} more ${what}, on the board and in the export.`;
}

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

export function digestHeading(day: string): string {
  return `Checks on ${day}`;
}

export function digestDone(decided: number): string {
  return decided === 0
    ? 'none decided since the last digest'
    : `${count(decided, 'check')} decided since the last digest`;
}

export const digestNothing = 'Nothing is left to check.';

export function reminderSays(asker: string): string {
  return `A reminder that ${asker} asked for:`;
}

export function foundHeading(words: string): string {
  return `“${words}”`;
}

export function nothingFound(words: string): string {
  return `Nothing in the ledger has the words “${words}”.`;
}

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

export function rereadBecause(cause: RereadCause): string {
  return cause.kind === 'date'
    ? `Read again with the date ${cause.date}, given by ${cause.by}`
    : 'Read again: the message was edited';
}

export const rereadNothing = 'Nothing in the reading has changed.';
