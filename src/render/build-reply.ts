import type { Flag } from '#core/claims/flags/flag.ts';
import type { ClaimId } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import { figuresMessage } from './reply-figures.ts';
import { notesMessage } from './reply-notes.ts';
import { whenMessage } from './reply-when.ts';
import { whoMessage } from './reply-who.ts';
import { DESK } from './limits.ts';
import { lengthOf, wordCount } from './levels.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Part, ReplyState } from './reply-state.ts';
import type { Message, Reply } from './reply.ts';
import { checkCard } from './thread/check-card.ts';
import { listMessage } from './thread/list-checks.ts';
import { smallCheck } from './thread/small-check.ts';
import type { SmallCheck } from './thread/small-check.ts';
import { summaryMessage } from './thread/summary.ts';
import type { Summary, SummaryLevel } from './thread/summary.ts';

/** How much comes unasked. */
interface Level extends SummaryLevel {
  readonly checks: number;
  /** Of so many checks the first step is said. */
  readonly steps: number;
}

/** The fullest first. Steps go before flags, flags before leads, and checks last: each can be had by a button. */
const LEVELS: readonly Level[] = [
  { leads: 3, flags: 4, tensions: 2, checks: DESK.checks, steps: 5 },
  { leads: 3, flags: 4, tensions: 1, checks: DESK.checks, steps: 3 },
  { leads: 2, flags: 4, tensions: 1, checks: DESK.checks, steps: 3 },
  { leads: 2, flags: 3, tensions: 1, checks: DESK.checks, steps: 2 },
  { leads: 2, flags: 3, tensions: 1, checks: DESK.checks, steps: 1 },
  { leads: 1, flags: 3, tensions: 1, checks: DESK.checks, steps: 1 },
  { leads: 1, flags: 3, tensions: 1, checks: 4, steps: 1 },
  { leads: 1, flags: 2, tensions: 1, checks: 4, steps: 1 },
  { leads: 1, flags: 2, tensions: 1, checks: 3, steps: 1 },
  { leads: 1, flags: 2, tensions: 0, checks: 3, steps: 0 },
  { leads: 1, flags: 1, tensions: 0, checks: 2, steps: 0 },
  { leads: 1, flags: 1, tensions: 0, checks: 1, steps: 0 },
  { leads: 1, flags: 0, tensions: 0, checks: 0, steps: 0 },
];
const FULL: Level = { leads: 3, flags: 4, tensions: 2, checks: Infinity, steps: 0 };

/** The checks with their first steps; a step that several share is said once. */
function smallChecks(reading: Reading, told: readonly ClaimId[], most: number, steps: number): readonly SmallCheck[] {
  const said = new Set<string>();
  return reading.report.checks.slice(0, most).map((check, at) => {
    const [step] = check.how;
    const first = step === undefined || said.has(step) || said.size >= steps ? undefined : step;
    if (first !== undefined) said.add(first);
    return { check, place: at + 1, told: told.includes(check.claim), first };
  });
}

interface Unasked {
  readonly level: Level;
  readonly summary: Summary;
}

/** What the desk says by itself, chosen for the story alone: marks and notes on it move nothing. */
function levelFor(reading: Reading, state: ReplyState): Level {
  const untouched = { checks: state.checks.map(({ check, ledger }) => ({ check, ledger, status: 'open' as const })) };
  for (const level of LEVELS) {
    const { message, claims } = summaryMessage(reading, untouched, level, level.checks);
    const small = smallChecks(reading, claims, level.checks, level.steps).map((each) =>
      smallCheck(reading, each, untouched),
    );
    const words = [message, ...small].reduce((sum, { blocks }) => sum + wordCount(blocks), 0);
    if (words <= DESK.wordsUnasked && lengthOf(message.blocks) <= DESK.reply) return level;
  }
  return LEVELS.at(-1) ?? FULL;
}

function unasked(reading: Reading, state: ReplyState): Unasked {
  const level = levelFor(reading, state);
  const shown = state.allChecks === true ? Infinity : level.checks;
  return { level, summary: summaryMessage(reading, state, level, shown) };
}

function partMessage(reading: Reading, part: Part, flags: readonly Flag[], whole: boolean): Message | undefined {
  switch (part) {
    case 'figures':
      return figuresMessage(reading, whole);
    case 'who':
      return whoMessage(reading, whole);
    case 'when':
      return whenMessage(reading, whole);
    case 'notes':
      return notesMessage(reading, flags, whole);
  }
}

function shortThread(reading: Reading, state: ReplyState): readonly (Message | undefined)[] {
  const { level, summary } = unasked(reading, state);
  const most = state.allChecks === true ? Infinity : level.checks;
  const steps = state.allChecks === true ? Infinity : level.steps;
  const checks = smallChecks(reading, summary.claims, most, steps).map((small) => smallCheck(reading, small, state));
  const parts = (state.parts ?? []).map((part) => partMessage(reading, part, summary.flags, false));
  return [summary.message, ...checks, ...parts];
}

/** For channels with many other people in them: all checks in one message, marked by keycaps. */
function listThread(reading: Reading, state: ReplyState): readonly (Message | undefined)[] {
  const { level } = unasked(reading, state);
  const summary = summaryMessage(reading, state, level, Infinity);
  const small = smallChecks(reading, summary.claims, Infinity, 0);
  const parts = (state.parts ?? []).map((part) => partMessage(reading, part, summary.flags, false));
  return [summary.message, listMessage(reading, small, state), ...parts];
}

const AT_LENGTH: readonly Part[] = ['figures', 'who', 'when', 'notes'];

/** Everything, at length: on the board, in a terminal, and where a channel wants it so. */
function fullThread(reading: Reading, state: ReplyState): readonly (Message | undefined)[] {
  const whole = state.whole === true;
  const summary = summaryMessage(reading, { ...state, parts: AT_LENGTH }, FULL, Infinity);
  const parts = AT_LENGTH.map((part) => partMessage(reading, part, summary.flags, whole));
  const checks = reading.report.checks.map((check) => checkCard(reading, check, state));
  return [summary.message, ...parts, ...checks];
}

/** What the desk says to a story, in the form its channel wants. */
export function buildReply(report: Report, state: ReplyState): Reply {
  const reading = readingOf(report);
  const form = state.whole === true ? 'full' : (state.form ?? 'short');
  const build = { short: shortThread, list: listThread, full: fullThread }[form];
  return { messages: build(reading, state).filter((message) => message !== undefined) };
}
