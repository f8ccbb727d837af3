import type { Report } from '#core/report.ts';
import { actorLine, castOf, onceLine, placesLine } from './actor-lines.ts';
import { sourceLine, sourcesInOrder, spokenBlocks } from './attribution-lines.ts';
import { plain, strong } from './lines.ts';
import { DESK } from './limits.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Block, Line, Message } from './reply.ts';
import { ALL, firstThatFits } from './levels.ts';
import {
  actorsHeading,
  andMore,
  attributionCounts,
  attributionsHeading,
  noActors,
  noAttributions,
  onlyParaphrase,
  restIsParaphrase,
  timesHeading,
} from './sentences.ts';
import { timeLines } from './time-lines.ts';

interface Level {
  readonly actors: number;
  readonly forms: number;
  readonly sources: number;
  readonly cues: number;
  readonly quotes: number;
  readonly quote: number;
  readonly times: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { actors: DESK.actors, forms: 6, sources: 12, cues: 12, quotes: 4, quote: 300, times: 12 },
  { actors: 12, forms: 4, sources: 10, cues: 6, quotes: 3, quote: 240, times: 8 },
  { actors: 10, forms: 3, sources: 8, cues: 4, quotes: 3, quote: 160, times: 6 },
  { actors: 7, forms: 2, sources: 6, cues: 2, quotes: 2, quote: 120, times: 4 },
  { actors: 4, forms: 1, sources: 4, cues: 1, quotes: 1, quote: 100, times: 3 },
];

const WHOLE: readonly [Level] = [
  { actors: ALL, forms: ALL, sources: ALL, cues: ALL, quotes: ALL, quote: 2000, times: ALL },
];

function heading(words: string, rest = ''): Block {
  return { kind: 'heading', line: rest === '' ? [strong(words)] : [strong(words), plain(` · ${rest}`)] };
}

function shortList(lines: readonly Line[], left: number, what: string, last: readonly Line[] = []): Block {
  const rest: readonly Line[] = left > 0 ? [[plain(andMore(left, what))]] : [];
  return { kind: 'list', items: [...lines, ...rest, ...last] };
}

function whoIsWho(reading: Reading, level: Level): readonly Block[] {
  if (reading.report.actors.length === 0)
    return [heading(actorsHeading), { kind: 'paragraph', line: [plain(noActors)] }];
  const { lines, once } = castOf(reading);
  const shown = lines.slice(0, level.actors).map((actor) => actorLine(reading, actor, level.forms));
  const last = [onceLine(once, level.actors), placesLine(reading, level.actors)].filter((line) => line !== undefined);
  return [heading(actorsHeading), shortList(shown, lines.length - shown.length, 'actor', last)];
}

function whoSaidWhat(reading: Reading, level: Level): readonly Block[] {
  const { attributions } = reading.report;
  if (attributions.length === 0)
    return [heading(attributionsHeading), { kind: 'paragraph', line: [plain(noAttributions)] }];
  const direct = attributions.filter((attribution) => attribution.kind !== 'indirect').length;
  const left = direct - level.quotes;
  const sources = sourcesInOrder(reading);
  const lines = sources.slice(0, level.sources).map((source) => sourceLine(reading, source, level.cues));
  return [
    heading(attributionsHeading, attributionCounts(attributions.length, direct)),
    shortList(lines, sources.length - lines.length, 'source'),
    ...spokenBlocks(reading, level.quotes, level.quote),
    ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'quotation'))] } as const] : []),
    { kind: 'note', line: [plain(direct === 0 ? onlyParaphrase : restIsParaphrase)] },
  ];
}

function whenBlocks(reading: Reading, level: Level): readonly Block[] {
  const items = timeLines(reading, level.times);
  return items.length === 0 ? [] : [heading(timesHeading), { kind: 'list', items }];
}

/** Who acts, who says what, and when. */
export function actorsMessage(report: Report, whole: boolean): Message | undefined {
  if (report.actors.length + report.attributions.length + report.times.length === 0) return undefined;
  const reading = readingOf(report);
  const blocks = firstThatFits(whole ? WHOLE : LEVELS, whole ? ALL : DESK.message, (level) => [
    ...whoIsWho(reading, level),
    ...whoSaidWhat(reading, level),
    ...whenBlocks(reading, level),
  ]);
  return { key: 'actors', blocks };
}
