import fc from 'fast-check';
import type { Figure } from '#core/figures/figure.ts';
import { sliceOf, spansOverlap } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import { figuresOf, storyOf, timesOf } from '../figures/story.ts';

/** A figure that a sentence was made to hold: its number, and what must be read of it. */
interface MadeFigure {
  readonly number: string;
  readonly value: Figure['value'];
  readonly unit?: string;
  readonly bound?: Figure['bound'];
  readonly counted?: string;
  readonly change?: Figure['change'] | 'none';
  readonly per?: string;
  readonly when?: string;
  readonly event?: NonNullable<Figure['event']>['kind'];
}

interface MadeTime {
  readonly words: string;
  /** Asked only where it stands; `undefined`: must not be known. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A sentence with its answer, which follows from how it was made. */
export interface Made {
  readonly text: string;
  readonly published?: string;
  readonly figures?: readonly MadeFigure[];
  /** Words in which no figure may be read. */
  readonly none?: readonly string[];
  readonly times?: readonly MadeTime[];
  /** Figures that are each other's relation, by their numbers. */
  readonly related?: readonly (readonly [from: string, kind: Figure['relations'][number]['kind'], to: string])[];
}

/** A construct, with all the sentences that can be made of it. */
export interface Family {
  readonly name: string;
  readonly made: fc.Arbitrary<Made>;
}

/** One of the seed's draws: the same sentences on every run. */
export const SEED = 20;

/** A family from a template; a template draws what it needs from the arbitraries it is given. */
export function family<Parts extends unknown[]>(
  name: string,
  parts: { [At in keyof Parts]: fc.Arbitrary<Parts[At]> },
  make: (...drawn: Parts) => Made,
): Family {
  return { name, made: fc.tuple<Parts>(...parts).map((drawn) => make(...drawn)) };
}

const unitName = ({ unit }: Figure): string =>
  unit.kind === 'money' ? unit.currency : unit.kind === 'measure' ? unit.name : unit.kind;

const same = (a: Figure['value'], b: Figure['value']): boolean =>
  typeof a === 'number' || typeof b === 'number'
    ? typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.abs(b)
    : same(a.low, b.low) && same(a.high, b.high);

/** What a reading gets wrong of a made sentence, in words; empty when it is right. */
export function faultsOf(made: Made): readonly string[] {
  const article = storyOf(made.text, made.published === undefined ? {} : { published: made.published });
  const figures = figuresOf(article);
  const times = timesOf(article);
  const seen = figures.map((figure) => briefly(made.text, figure)).join(' | ');
  return [
    ...(made.figures ?? [])
      .filter((asked) => !figures.some((figure) => fits(made.text, figure, asked, times)))
      .map((asked) => `asked ${JSON.stringify(asked)}, read ${seen}`),
    ...(made.none ?? []).filter((words) => readsIn(made.text, words, figures)).map((words) => `"${words}" is a figure`),
    ...(made.times ?? [])
      .filter((asked) => !times.some((time) => isTime(made.text, time, asked)))
      .map(
        (asked) => `asked ${JSON.stringify(asked)}, read ${times.map((time) => timely(made.text, time)).join(' | ')}`,
      ),
    ...(made.related ?? [])
      .filter(([from, kind, to]) => !isRelated(made.text, figures, from, kind, to))
      .map((asked) => `no relation ${asked.join(' ')}, read ${seen}`),
  ];
}

function fits(text: string, figure: Figure, asked: MadeFigure, times: readonly Time[]): boolean {
  const when = times.find(({ id }) => id === figure.when);
  return (
    sliceOf(text, figure.number).toLowerCase().includes(asked.number.toLowerCase()) &&
    same(figure.value, asked.value) &&
    (asked.unit === undefined || unitName(figure) === asked.unit) &&
    (asked.bound === undefined || figure.bound === asked.bound) &&
    (asked.counted === undefined ||
      (figure.countedHead ?? 'nothing').split(' ').at(-1) === asked.counted.split(' ').at(-1)) &&
    (asked.change === undefined || (figure.change ?? 'none') === asked.change) &&
    (asked.event === undefined || figure.event?.kind === asked.event) &&
    (asked.per === undefined || figure.unit.per === asked.per) &&
    (asked.when === undefined || (when !== undefined && sliceOf(text, when.span).includes(asked.when)))
  );
}

function readsIn(text: string, words: string, figures: readonly Figure[]): boolean {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in: ${text}`);
  return figures.some(({ number }) => spansOverlap(number, { start, end: start + words.length }));
}

function isTime(text: string, time: Time, asked: MadeTime): boolean {
  return (
    sliceOf(text, time.span).includes(asked.words) &&
    (!('from' in asked) || time.from === asked.from) &&
    (!('to' in asked) || time.to === asked.to)
  );
}

function isRelated(text: string, figures: readonly Figure[], from: string, kind: string, to: string): boolean {
  const at = (number: string): readonly Figure[] =>
    figures.filter((figure) => sliceOf(text, figure.number).includes(number));
  const points = (a: Figure, b: Figure): boolean =>
    a !== b && a.relations.some((relation) => relation.kind === kind && relation.figure === b.id);
  return at(from).some((a) => at(to).some((b) => points(a, b) || (kind === 'same-as' && points(b, a))));
}

function briefly(text: string, figure: Figure): string {
  const { value, bound, countedHead, change } = figure;
  const number = typeof value === 'number' ? `${value}` : `${value.low}..${value.high}`;
  const parts = [bound, number, unitName(figure), figure.unit.per, countedHead, change];
  return `"${sliceOf(text, figure.number)}": ${parts.filter((part) => part !== undefined).join(' ')}`;
}

const timely = (text: string, { span, from, to }: Time): string =>
  `"${sliceOf(text, span)}": ${from ?? ''}..${to ?? ''}`;
