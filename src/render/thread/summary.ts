import type { Flag } from '#core/claims/flags/flag.ts';
import type { ClaimId } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import { cutWords } from '#render/cut.ts';
import { dayWords } from '#render/dates.ts';
import { earlierStoryBlocks } from '#render/earlier.ts';
import { firstSentence, flagLine } from '#render/flag-line.ts';
import { lengthOf } from '#render/levels.ts';
import { DESK } from '#render/limits.ts';
import { dotted, emphasis, plain, strong, lineText } from '#render/lines.ts';
import type { Reading } from '#render/reading.ts';
import { titleOf } from '#render/reading.ts';
import type { Part, ReplyState } from '#render/reply-state.ts';
import type { Block, Button, Line, Message } from '#render/reply.ts';
import {
  beforeUse,
  botName,
  checksToDo,
  leadHeading,
  moreButton,
  noChecks,
  noDate,
  partButton,
  replyDate,
  tensionsHeading,
  voices,
} from '#render/sentences/reply.ts';
import { originWords } from '#render/sentences/pictures.ts';
import { leadingFlags, tensionFlags } from './flags.ts';
import { leadingClaims, leadLine } from './leads.ts';
import { isSettled } from '#core/marks.ts';

/** How much of each there is; what has no space comes when it is asked for. */
export interface SummaryLevel {
  readonly leads: number;
  readonly flags: number;
  readonly tensions: number;
}

/** The first message, and what of the story it has told. */
export interface Summary {
  readonly message: Message;
  readonly flags: readonly Flag[];
  readonly claims: readonly ClaimId[];
}

/** Two lines of a phone: the rest of a flag comes with the notes. */
const FLAG_CHARACTERS = 170;
/** A third of the reply, so that two leads and the flags below fit one screen. */
const LEAD_CHARACTERS = 420;

function voicesOf(report: Report): number {
  if (report.flags.some((flag) => flag.kind === 'single-source')) return 1;
  return new Set(report.attributions.flatMap(({ source }) => (source.kind === 'named' ? [source.actor] : []))).size;
}

function headLine(reading: Reading, state: ReplyState): Line {
  const { article, checks } = reading.report;
  const done = state.checks.filter(({ status }) => isSettled(status)).length;
  return dotted(
    [strong(botName)],
    article.origin.kind === 'file'
      ? [plain(cutWords(originWords(article.origin.name, article.origin.picture !== undefined), 80))]
      : [],
    article.publisher === undefined ? [] : [plain(cutWords(article.publisher, 60))],
    [article.published === undefined ? emphasis(noDate) : plain(dayWords(article.published))],
    [plain(voices(voicesOf(reading.report)))],
    [plain(checksToDo(checks.length, done))],
  );
}

function section(heading: string, items: readonly Line[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', line: [strong(heading)] },
        { kind: 'list', items },
      ];
}

/** One sentence: what else there is to it comes with the notes. */
function shortFlag(flag: Flag): Line {
  return flagLine({ ...flag, says: firstSentence(flag.says) }, FLAG_CHARACTERS);
}

function noteLine(flag: Flag): Line {
  const line = shortFlag(flag);
  return flag.kind === 'undated' ? [...line, plain(replyDate)] : line;
}

/** The whole of a lead where there is space for it; a lead is left out sooner than cut, the first one excepted. */
function leadLines(
  reading: Reading,
  most: number,
  space: number,
): { readonly lines: readonly Line[]; readonly claims: readonly ClaimId[] } {
  const lines: Line[] = [];
  const claims: ClaimId[] = [];
  let left = space;
  for (const claim of leadingClaims(reading, most)) {
    const line = leadLine(
      reading,
      claim,
      lines.length === 0 ? Math.max(60, Math.min(LEAD_CHARACTERS, left)) : LEAD_CHARACTERS,
    );
    const words = lineText(line);
    if (lines.length > 0 && (words.length > left || words.includes('…'))) continue;
    lines.push(line);
    claims.push(claim.id);
    left -= words.length + 3;
  }
  return { lines, claims };
}

/** What can be asked for, how much of it there is, and that only while it is not there yet. */
function partButtons(reading: Reading, state: ReplyState, checksShown: number, flagsLeft: number): readonly Button[] {
  const { report } = reading;
  const dated = report.times.filter(({ kind }) => kind !== 'duration').length;
  const many: readonly (readonly [Part, number])[] = [
    ['figures', reading.figures.length],
    ['who', report.attributions.length],
    ['when', dated],
    ['notes', flagsLeft],
  ];
  const left = report.checks.length - checksShown;
  const parts = many.filter(([part, count]) => count > 0 && state.parts?.includes(part) !== true);
  return [...(left > 0 ? [moreButton(left)] : []), ...parts.map(([part, count]) => partButton(part, count))];
}

/** The reply that tells: what the story says, what to know before it is used, what does not fit. `checks`: how many have a place of their own below. */
export function summaryMessage(reading: Reading, state: ReplyState, level: SummaryLevel, checks: number): Summary {
  const { report } = reading;
  const head: Block = { kind: 'heading', line: headLine(reading, state) };
  const tensions = tensionFlags(report.flags).slice(0, level.tensions);
  const notes = leadingFlags(report.flags).slice(0, level.flags);
  const below = [
    ...section(beforeUse, notes.map(noteLine)),
    ...section(tensionsHeading, tensions.map(shortFlag)),
    ...(report.checks.length === 0 ? [{ kind: 'note', line: [plain(noChecks)] } as const] : []),
  ];
  const earlier = earlierStoryBlocks(state.earlierStory);
  const space = DESK.reply - lengthOf([head, ...earlier, ...below]) - leadHeading.length - 4;
  const leads = leadLines(reading, level.leads, space);
  const flags = [...notes, ...tensions].filter(
    (flag) => firstSentence(flag.says) === flag.says && flag.says.length <= FLAG_CHARACTERS,
  );
  const buttons =
    state.checks.length === 0 && report.checks.length > 0
      ? []
      : partButtons(reading, state, checks, report.flags.length - flags.length);
  const blocks = [head, ...earlier, ...section(leadHeading, leads.lines), ...below];
  const pressed: readonly Block[] = buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
  return {
    message: { key: 'summary', headline: titleOf(reading), blocks: [...blocks, ...pressed] },
    flags,
    claims: leads.claims,
  };
}
