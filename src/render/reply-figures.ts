import type { Claim } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import type { FigureId } from '#core/figures/figure.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { sentenceAround } from './context.ts';
import { detailsOf, familyOf, figureLine, saidOf } from './figure-lines.ts';
import { emphasis, plain, strong } from './lines.ts';
import { DESK } from './limits.ts';
import { quoteOf } from './quote.ts';
import type { NumberedFigure, Reading } from './reading.ts';
import type { Block, Message } from './reply.ts';
import { ALL, firstThatFits } from './levels.ts';
import { families } from './labels.ts';
import { andMore, count } from './sentences/amounts.ts';
import { figureLegend, figuresHeading, noFigures, unlessTold } from './sentences/figures.ts';
import type { Family } from './labels.ts';

/** Figures that stand in one claim (or sentence), with the words to quote below them. */
interface Group {
  readonly family: Family;
  readonly outer: Span;
  readonly figures: readonly NumberedFigure[];
  /** Place of its check in the list; stories lead with what is most worth checking. */
  readonly rank: number;
}

/** The claims that name each figure. */
function claimsByFigure(report: Report): ReadonlyMap<FigureId, readonly Claim[]> {
  const byFigure = new Map<FigureId, Claim[]>();
  for (const claim of report.claims)
    for (const id of claim.figures) {
      const known = byFigure.get(id);
      if (known === undefined) byFigure.set(id, [claim]);
      else known.push(claim);
    }
  return byFigure;
}

function groupFigures(reading: Reading): readonly Group[] {
  const { report } = reading;
  const byFigure = claimsByFigure(report);
  const groups = new Map<string, { outer: Span; figures: NumberedFigure[]; rank: number }>();
  for (const numbered of reading.figures) {
    const claims = numbered.statements.flatMap(({ id }) => byFigure.get(id) ?? []);
    const claim = claims.find((each) => spanContains(each.span, numbered.figure.span)) ?? claims[0];
    const near = claim !== undefined && spanContains(claim.span, numbered.figure.span);
    const outer = near ? claim.span : sentenceAround(reading, numbered.figure.span);
    const check = report.checks.findIndex((each) => each.claim === claim?.id);
    const group = groups.get(`${outer.start}`) ?? { outer, figures: [], rank: Infinity };
    group.figures.push(numbered);
    group.rank = Math.min(group.rank, check === -1 ? Infinity : check);
    groups.set(`${outer.start}`, group);
  }
  return [...groups.values()].map((group) => ({ ...group, family: familyOfAll(group.figures) }));
}

/** What happened names a group before what is merely counted in it. */
function familyOfAll(figures: readonly NumberedFigure[]): Family {
  const all = figures.map(({ figure }) => familyOf(figure));
  return all.find((family) => family !== 'counts' && family !== 'measures') ?? all[0] ?? 'counts';
}

/** Whoever most figures rest on ("said by Maren"): told once at the top instead of on every line. */
function usualOf(reading: Reading): string | undefined {
  const tally = new Map<string, number>();
  for (const { figure } of reading.figures) {
    const said = saidOf(reading, figure);
    tally.set(said, (tally.get(said) ?? 0) + 1);
  }
  const [first] = [...tally].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] * 2 > reading.figures.length ? first[0] : undefined;
}

function focusOf(group: Group): Span {
  const inside = group.figures.map(({ figure }) => figure.span).filter((span) => spanContains(group.outer, span));
  const start = Math.min(...inside.map((span) => span.start));
  return inside.length === 0 ? group.outer : { start, end: Math.max(...inside.map((span) => span.end)) };
}

/** What all figures of a group share is told once above them. */
function groupBlocks(reading: Reading, group: Group, usual: string | undefined, quoteMax: number): readonly Block[] {
  const details = group.figures.map(({ figure }) => detailsOf(reading, figure, usual));
  const [first = []] = details;
  const shared = details.length < 2 ? [] : first.filter((detail) => details.every((each) => each.includes(detail)));
  const own = details.map((each) => each.filter((detail) => !shared.includes(detail)));
  const items = group.figures.map((numbered, at) => figureLine(reading, numbered, own[at] ?? []));
  return [
    ...(shared.length === 0 ? [] : [{ kind: 'paragraph', line: [emphasis(`${shared.join(' · ')}:`)] } as const]),
    { kind: 'list', items },
    ...quoteOf(reading.report.article, group.outer, focusOf(group), quoteMax),
  ];
}

/** The groups to show, most worth checking first, as many figures as `most`; told in the order of the text. */
function choose(groups: readonly Group[], most: number): readonly Group[] {
  let left = most;
  const chosen = new Set<Group>();
  for (const group of groups.toSorted((a, b) => a.rank - b.rank || a.outer.start - b.outer.start)) {
    if (left <= 0) break;
    const figures = group.figures.slice(0, left);
    chosen.add({ ...group, figures });
    left -= figures.length;
  }
  return [...chosen].sort((a, b) => a.outer.start - b.outer.start);
}

function familiesBlocks(reading: Reading, chosen: readonly Group[], usual: string | undefined, max: number): Block[] {
  const order = [...new Set(chosen.map((group) => group.family))];
  return order.flatMap((family): Block[] => {
    const groups = chosen.filter((group) => group.family === family);
    const heading: Block = { kind: 'heading', line: [strong(families[family])] };
    return [heading, ...groups.flatMap((group) => groupBlocks(reading, group, usual, max))];
  });
}

interface Level {
  readonly figures: number;
  readonly quote: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { figures: DESK.figures, quote: 240 },
  { figures: DESK.figures, quote: 140 },
  { figures: 16, quote: 120 },
  { figures: 10, quote: 120 },
  { figures: 6, quote: 100 },
  { figures: 3, quote: 100 },
];

const WHOLE: readonly [Level] = [{ figures: ALL, quote: 600 }];

/** All figures, grouped by what happened, with the words of the story once for each group. */
export function figuresMessage(reading: Reading, whole: boolean): Message | undefined {
  const all = reading.figures.length;
  if (all === 0)
    return whole ? undefined : { key: 'figures', blocks: [{ kind: 'paragraph', line: [plain(noFigures)] }] };
  const usual = usualOf(reading);
  const groups = groupFigures(reading);
  const heading: Block = { kind: 'heading', line: [strong(figuresHeading), plain(` · ${count(all, 'figure')}`)] };
  const legend = [usual === undefined ? '' : unlessTold(usual), figureLegend].filter((words) => words !== '');
  const blocks = firstThatFits(whole ? WHOLE : LEVELS, whole ? ALL : DESK.message, (level) => {
    const chosen = choose(groups, level.figures);
    const left = all - chosen.reduce((sum, group) => sum + group.figures.length, 0);
    return [
      heading,
      { kind: 'note', line: [plain(legend.join(' · '))] },
      ...familiesBlocks(reading, chosen, usual, level.quote),
      ...(left === 0 ? [] : [{ kind: 'note', line: [plain(andMore(left, 'figure'))] } as const]),
    ];
  });
  return { key: 'figures', blocks };
}
