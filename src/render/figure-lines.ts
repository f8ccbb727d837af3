import type { EventKind, Figure, RelationKind } from '#core/figures/figure.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { nameWords } from './actor-lines.ts';
import { figureWords } from './figure-words.ts';
import { stretchWords } from './dates.ts';
import { code, dotted, plain, strong, lineText } from './lines.ts';
import { quoted } from './cut.ts';
import { DESK } from './limits.ts';
import { sourceOf, whereIs, wordsAt } from './reading.ts';
import type { NumberedFigure, Reading } from './reading.ts';
import type { Line } from './reply.ts';
import { changeWords, eventWords } from './labels.ts';
import {
  countedOnce,
  deskShare,
  figureAffected,
  figureBy,
  noSource,
  relationWords,
  saidBy,
} from './sentences/figures.ts';
import type { Family } from './labels.ts';

/** Longer events first: what a figure is about decides under which heading it stands. */
const FAMILY_OF_EVENT: Readonly<Partial<Record<EventKind, Family>>> = {
  death: 'losses',
  injury: 'losses',
  destruction: 'losses',
  strike: 'strikes',
  capture: 'control',
  control: 'control',
  displacement: 'displacement',
  payment: 'money',
  vote: 'votes',
  change: 'changes',
};

/** "earned a win with 50,000 votes", "won control over 60 km": a verb of payment without money, of election without votes. */
function isMisread({ event, unit }: Figure): boolean {
  return (event?.kind === 'payment' && unit.kind !== 'money') || (event?.kind === 'vote' && unit.kind === 'measure');
}

function eventOf(figure: Figure): string | undefined {
  return figure.event === undefined || isMisread(figure) ? undefined : eventWords[figure.event.kind];
}

export function familyOf(figure: Figure): Family {
  if (figure.countedHead === 'vote') return 'votes';
  const ofEvent = isMisread(figure) ? undefined : FAMILY_OF_EVENT[figure.event?.kind ?? 'other'];
  if (ofEvent !== undefined) return ofEvent;
  if (figure.change !== undefined) return 'changes';
  if (figure.unit.kind === 'money') return 'money';
  return figure.unit.kind === 'count' || figure.unit.kind === 'ordinal' ? 'counts' : 'measures';
}

/** What a figure is about beside what it counts: more makes the line a sentence. */
const ABOUT_SHOWN = 2;

/** Of all that a figure is about, the nearest, without what the line tells anyway: other figures, times, who acts. */
function nearestAbout(reading: Reading, figure: Figure): readonly Span[] {
  const { figures, times, actors } = reading.report;
  const parties = actors.filter(({ id }) => id === figure.agent || id === figure.affected);
  const told = [...figures, ...times, ...parties.flatMap((actor) => actor.mentions)].map((each) => each.span);
  const distance = (span: Span): number => Math.abs(span.start - figure.span.start);
  return (figure.about ?? [])
    .filter((span) => !told.some((other) => spansOverlap(span, other)))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, ABOUT_SHOWN)
    .sort((a, b) => a.start - b.start);
}

/** What is counted or measured, in the article's words. */
function subjectOf(reading: Reading, figure: Figure): Line {
  const about = figure.counted === undefined ? nearestAbout(reading, figure) : [figure.counted];
  const asSaid = figure.unit.kind === 'ratio' ? [figure.span] : [];
  const words = [...asSaid, ...about].map((span) => wordsAt(reading, span)).filter((each) => each !== '');
  if (words.length > 0) return [plain(words.map((each) => quoted(each, DESK.name)).join(', '))];
  // Units are spelt out already; the article's words add to them only when nothing else tells what it is.
  if (figure.event !== undefined && figure.unit.kind !== 'count') return [];
  const whole = wordsAt(reading, figure.span);
  return whole === '' || whole === wordsAt(reading, figure.number) ? [] : [plain(quoted(whole, DESK.name))];
}

function timeOf(reading: Reading, figure: Figure): string {
  const time = figure.when === undefined ? undefined : reading.times.get(figure.when);
  if (time === undefined) return '';
  const resolved = stretchWords(time.from, time.to, time.grain);
  return `${quoted(wordsAt(reading, time.span), DESK.name)}${resolved === undefined ? '' : ` (${resolved})`}`;
}

/** "said by Maren", "no source given" */
export function saidOf(reading: Reading, figure: Figure): string {
  const attribution = figure.attribution === undefined ? undefined : reading.attributions.get(figure.attribution);
  const source = sourceOf(reading, attribution);
  return source === undefined ? noSource : saidBy(nameWords(source));
}

/** Who, to whom, where, when, said by whom (unless it is the usual): what the figures of one sentence often share. */
export function detailsOf(reading: Reading, figure: Figure, usual: string | undefined): readonly string[] {
  const agent = figure.agent === undefined ? undefined : reading.actors.get(figure.agent)?.name;
  const affected = figure.affected === undefined ? undefined : reading.actors.get(figure.affected)?.name;
  const counted = figure.counted === undefined ? '' : wordsAt(reading, figure.counted).toLowerCase();
  const details = [
    agent === undefined ? '' : figureBy(nameWords(agent)),
    affected === undefined || counted.includes(affected.toLowerCase()) ? '' : figureAffected(nameWords(affected)),
    figure.place === undefined ? '' : nameWords(wordsAt(reading, figure.place)),
    timeOf(reading, figure),
    saidOf(reading, figure),
  ];
  return details.filter((detail) => detail !== '' && detail !== '“”' && detail !== usual);
}

/** "part of F5, do not add" */
function relationsOf(reading: Reading, { label, statements }: NumberedFigure): Line {
  const others = new Map<RelationKind, Set<string>>();
  for (const { kind, figure } of statements.flatMap((statement) => statement.relations)) {
    const other = reading.labels.get(figure);
    if (kind === 'same-as' || other === undefined || other === label) continue;
    others.set(kind, (others.get(kind) ?? new Set()).add(other));
  }
  const words = [...others].map(([kind, labels]) => relationWords(kind, [...labels].join(', ')));
  return words.length === 0 ? [] : [plain(words.join(' · '))];
}

/** The share a part has in its whole: our arithmetic on the article's own figures, and marked so. */
function shareOf(reading: Reading, figure: Figure): Line {
  const relation = figure.relations.find(({ kind }) => kind === 'part-of');
  const whole = reading.report.figures.find((each) => each.id === relation?.figure);
  if (whole === undefined || typeof whole.value !== 'number' || typeof figure.value !== 'number') return [];
  const plainCounts = [whole, figure].every((each) => each.unit.kind === 'count' && each.bound === 'exact');
  if (!plainCounts || figure.value <= 0 || figure.value >= whole.value) return [];
  return [plain(deskShare(Math.round((figure.value / whole.value) * 100), reading.labels.get(whole.id) ?? ''))];
}

function statedOf(reading: Reading, statements: readonly Figure[]): Line {
  if (statements.length < 2) return [];
  const places = [...new Set(statements.map((statement) => whereIs(reading, statement.span)))];
  return [plain(countedOnce(statements.length, places.join(', ')))];
}

/** `F5` *67* “fighters” · killed · “last Tuesday” · part of F4, do not add */
export function figureLine(reading: Reading, numbered: NumberedFigure, details: readonly string[]): Line {
  const { figure, label, statements } = numbered;
  const event = eventOf(figure);
  const change = figure.change === undefined ? undefined : changeWords[figure.change];
  const subject = subjectOf(reading, figure);
  return dotted(
    [code(label), plain(' '), strong(figureWords(figure)), ...(subject.length === 0 ? [] : [plain(' '), ...subject])],
    change === undefined ? [] : [plain(change)],
    event === undefined ? [] : [plain(event)],
    details.length === 0 ? [] : [plain(details.join(' · '))],
    relationsOf(reading, numbered),
    shareOf(reading, figure),
    statedOf(reading, statements),
  );
}

/** "≥ 300 “raiders” killed": for lists of figures. */
export function briefFigure(reading: Reading, figure: Figure): string {
  const event = eventOf(figure);
  const parts = [figureWords(figure), lineText(subjectOf(reading, figure)), event ?? ''];
  return parts.filter((part) => part !== '').join(' ');
}
