import type { Article } from '#core/article.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Span } from '#core/span.ts';

/** A story of our own about an invented country, read by hand: what the core should give for it. */
export const TEXT = `Border Guard: At least 300 raiders driven from the Dovan valley

Karsa, ANT - The Border Guard of Orlia said on Friday it had cleared the Dovan valley.

Colonel Ilya Maren, the head of the guard's northern command, said his men had killed at least 300 raiders and destroyed 12 trucks, 7 mortars and more than 40 tents.

He added that the guard extended its control over more than 25 km on Thursday, taking 18 villages in an area of 90 square kilometres during the past six days.

“No shells fell in the area of the monastery, which the raiders had no time to burn.”

Marren said the operation would cost 2.4 million euros and that supplies were 60 percent complete.

Last Monday a patrol hit a camp near Tesk with two rockets, killing 31 raiders, including 12 leaders from the south, the officer said.

Read more

Orchard prices fall as the harvest begins early`;

/** The span of the nth occurrence of `words`. */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) {
    start = TEXT.indexOf(words, start + 1);
    if (start === -1) throw new Error(`not in the story: ${words}`);
  }
  return { start, end: start + words.length };
}

function paragraphs(): Span[] {
  const spans: Span[] = [];
  for (const match of TEXT.matchAll(/[^\n]+/gu)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

export const ARTICLE: Article = {
  origin: { kind: 'paste' },
  headline: paragraphs()[0] ?? { start: 0, end: 1 },
  publisher: 'ANT',
  dateline: at('Karsa'),
  text: TEXT,
  paragraphs: paragraphs().slice(0, 7),
  dropped: [{ span: { start: at('Read more').start, end: TEXT.length }, reason: 'teaser' }],
};

type Extra = Partial<Omit<Figure, 'id' | 'span' | 'number' | 'value'>>;

function figure(nth: number, span: Span, number: Span, value: number, extra: Extra = {}): Figure {
  return {
    id: `figure-${nth}`,
    span,
    number,
    value,
    bound: 'exact',
    unit: { kind: 'count' },
    attribution: 'attribution-2',
    relations: [],
    ...extra,
  };
}

const killed = { cue: at('killed'), kind: 'death' } as const;
const destroyed = { cue: at('destroyed'), kind: 'destruction' } as const;
const taking = { cue: at('taking'), kind: 'control' } as const;

export const FIGURES: readonly Figure[] = [
  figure(0, at('At least 300 raiders'), at('300'), 300, {
    bound: 'at-least',
    counted: at('raiders'),
    countedHead: 'raider',
    attribution: 'attribution-0',
    relations: [{ kind: 'same-as', figure: 'figure-1' }],
  }),
  figure(1, at('at least 300 raiders'), at('300', 1), 300, {
    bound: 'at-least',
    counted: at('raiders', 1),
    countedHead: 'raider',
    event: killed,
    agent: 'actor-1',
    relations: [{ kind: 'same-as', figure: 'figure-0' }],
  }),
  figure(2, at('12 trucks'), at('12'), 12, { counted: at('trucks'), countedHead: 'truck', event: destroyed }),
  figure(3, at('7 mortars'), at('7'), 7, { counted: at('mortars'), countedHead: 'mortar', event: destroyed }),
  figure(4, at('more than 40 tents'), at('40'), 40, {
    bound: 'more-than',
    counted: at('tents'),
    countedHead: 'tent',
    event: destroyed,
  }),
  figure(5, at('more than 25 km'), at('25'), 25, {
    bound: 'more-than',
    unit: { kind: 'measure', name: 'kilometre' },
    about: [at('its control')],
    event: { cue: at('control'), kind: 'control' },
    when: 'time-1',
    attribution: 'attribution-3',
  }),
  figure(6, at('18 villages'), at('18'), 18, {
    counted: at('villages'),
    countedHead: 'village',
    event: taking,
    when: 'time-2',
    attribution: 'attribution-3',
  }),
  figure(7, at('90 square kilometres'), at('90'), 90, {
    unit: { kind: 'measure', name: 'square kilometre' },
    about: [at('an area')],
    when: 'time-2',
    attribution: 'attribution-3',
  }),
  figure(8, at('No shells'), at('No'), 0, {
    counted: at('shells'),
    countedHead: 'shell',
    attribution: 'attribution-4',
  }),
  figure(9, at('2.4 million euros'), at('2.4 million'), 2_400_000, {
    unit: { kind: 'money', currency: 'EUR' },
    about: [at('the operation')],
    event: { cue: at('cost'), kind: 'payment' },
    attribution: 'attribution-5',
  }),
  figure(10, at('60 percent'), at('60'), 60, {
    unit: { kind: 'percent' },
    about: [at('supplies')],
    attribution: 'attribution-5',
  }),
  figure(11, at('two rockets'), at('two'), 2, {
    counted: at('rockets'),
    countedHead: 'rocket',
    event: { cue: at('hit'), kind: 'strike' },
    attribution: 'attribution-6',
  }),
  figure(12, at('31 raiders'), at('31'), 31, {
    counted: at('raiders', 3),
    countedHead: 'raider',
    event: { cue: at('killing'), kind: 'death' },
    place: at('near Tesk'),
    when: 'time-3',
    attribution: 'attribution-6',
  }),
  figure(13, at('12 leaders'), at('12', 1), 12, {
    counted: at('leaders'),
    countedHead: 'leader',
    event: { cue: at('killing'), kind: 'death' },
    attribution: 'attribution-6',
    relations: [
      { kind: 'part-of', figure: 'figure-12', cue: at('including') },
      { kind: 'not-same-as', figure: 'figure-2' },
    ],
  }),
];
