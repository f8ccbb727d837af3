import type { Flag } from '#core/claims/flags/flag.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { cutWords } from './cut.ts';
import { weekdayWords } from './dates.ts';
import { earlierStoryBlocks } from './earlier.ts';
import { DESK } from './limits.ts';
import { dotted, emphasis, plain, strong } from './lines.ts';
import { readingOf, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { CHECK_STATUSES, checksShown } from './reply-state.ts';
import type { ReplyState } from './reply-state.ts';
import type { Block, Line, Message } from './reply.ts';
import { flagLine, leadingFlags } from './reply-tensions.ts';
import { lengthOf } from './levels.ts';
import {
  allOpen,
  beforeUse,
  botName,
  checksBy,
  count,
  datelineWords,
  legend,
  moreButton,
  moreChecks,
  moreFlags,
  noChecks,
  noDate,
  noHeadline,
  replyDate,
  sourcesCount,
  threeLines,
  untitledStory,
} from './sentences.ts';
import { leadingClaims, storyLine } from './story-lines.ts';

/** "12 checks open", or how many there are of each once somebody has decided. */
function checkCounts(report: Report, state: ReplyState): string {
  const all = report.checks.length;
  const of = (status: string): number => state.checks.filter((check) => check.status === status).length;
  if (state.checks.length === 0 || of('open') === all) return allOpen(all);
  const parts = CHECK_STATUSES.map((status) => [status, of(status)] as const).filter(([, many]) => many > 0);
  return checksBy(all, parts);
}

function namedSources(report: Report): number {
  if (report.flags.some((flag) => flag.kind === 'single-source')) return 1;
  return new Set(report.attributions.flatMap(({ source }) => (source.kind === 'named' ? [source.actor] : []))).size;
}

/** The headline, in the story's own words; the first words of a story that has none. */
export function titleOf(reading: Reading): string {
  const { article } = reading.report;
  if (article.headline !== undefined) return cutWords(sliceOf(article.text, article.headline).trim(), DESK.title);
  const [first] = article.paragraphs;
  const words = first === undefined ? '' : wordsAt(reading, first);
  return words === '' ? untitledStory : cutWords(words, 80);
}

function headBlocks(reading: Reading, state: ReplyState): readonly Block[] {
  const { report } = reading;
  const { article } = report;
  const counts = [
    count(reading.figures.length, 'figure'),
    sourcesCount(namedSources(report)),
    checkCounts(report, state),
  ];
  const dateline = article.dateline === undefined ? undefined : wordsAt(reading, article.dateline);
  const byline: Line = dotted(
    article.publisher === undefined ? [] : [plain(cutWords(article.publisher, 60))],
    article.byline === undefined ? [] : [plain(cutWords(article.byline, 60))],
    dateline === undefined ? [] : [plain(datelineWords(cutWords(dateline, 60)))],
    article.headline === undefined ? [plain(noHeadline)] : [],
    article.published === undefined ? [emphasis(noDate)] : [plain(weekdayWords(article.published))],
  );
  return [
    { kind: 'heading', line: [strong(botName), plain(` · ${counts.join(' · ')}`)] },
    { kind: 'paragraph', line: [strong(titleOf(reading))] },
    { kind: 'paragraph', line: byline },
    ...earlierStoryBlocks(state.earlierStory),
  ];
}

interface Level {
  readonly flag: number;
  readonly flags: number;
  /** The least a line of the story may have, or the flags must give way. */
  readonly line: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { flag: 300, flags: 9, line: 260 },
  { flag: 220, flags: 9, line: 220 },
  { flag: 160, flags: 9, line: 180 },
  { flag: 120, flags: 9, line: 165 },
  { flag: 120, flags: 7, line: 150 },
  { flag: 110, flags: 5, line: 110 },
  { flag: 110, flags: 3, line: 0 },
];
const STORY_LINES = 3;
const LONGEST_LINE = 320;
const SHORTEST_LINE = 60;

function flagBlocks(report: Report, flags: readonly Flag[], level: Level): readonly Block[] {
  const left = report.flags.length - flags.length;
  const notes = flags.map((flag) =>
    flag.kind === 'undated' ? [...flagLine(flag, level.flag), plain(replyDate)] : flagLine(flag, level.flag),
  );
  const items = left === 0 ? notes : [...notes, [plain(moreFlags(left))]];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', line: [strong(beforeUse)] },
    { kind: 'list', items },
  ];
}

/** The story in its own words, in the room that is left. */
function storyBlocks(reading: Reading, room: number, least: number): readonly Block[] | undefined {
  const claims = leadingClaims(reading, STORY_LINES);
  if (claims.length === 0) return [];
  // Quotation marks and ellipses come on top of a line, so a fit is tried, not computed.
  for (let each = LONGEST_LINE; each >= Math.max(least, SHORTEST_LINE); each -= 15) {
    const items = claims.map((claim) => storyLine(reading, claim, each));
    const blocks: readonly Block[] = [
      { kind: 'heading', line: [strong(threeLines)] },
      { kind: 'list', items },
    ];
    if (lengthOf(blocks) <= room) return blocks;
  }
  return least === 0 ? [] : undefined;
}

function footBlocks(report: Report, state: ReplyState): readonly Block[] {
  if (report.checks.length === 0) return [{ kind: 'note', line: [plain(noChecks)] }];
  const left = report.checks.length - checksShown(report, state);
  const rest: readonly Block[] = left === 0 ? [] : [{ kind: 'note', line: [plain(moreChecks(left))] }];
  if (state.checks.length === 0) return rest;
  const more: readonly Block[] = left === 0 ? [] : [{ kind: 'buttons', buttons: [moreButton(left)] }];
  return [...rest, { kind: 'note', line: [plain(legend)] }, ...more];
}

/** The first message and the flags it tells in full: it stands alone on a phone. */
export function summaryMessage(report: Report, state: ReplyState): { message: Message; flags: readonly Flag[] } {
  const reading = readingOf(report);
  const head = headBlocks(reading, state);
  const foot = footBlocks(report, state);
  const room = DESK.phoneScreen - lengthOf(head) - lengthOf(foot);
  for (const level of LEVELS) {
    const flags = leadingFlags(report.flags).slice(0, level.flags);
    const notes = flagBlocks(report, flags, level);
    const story = storyBlocks(reading, room - lengthOf(notes), level.line);
    if (story === undefined) continue;
    const whole = flags.filter((flag) => flag.says.length <= level.flag);
    return { message: { key: 'summary', blocks: [...head, ...story, ...notes, ...foot] }, flags: whole };
  }
  return { message: { key: 'summary', blocks: [...head, ...foot] }, flags: [] };
}
