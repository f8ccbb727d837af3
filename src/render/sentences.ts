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
