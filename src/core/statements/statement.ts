import type { ActorId } from '#core/actors/actor.ts';
import type { AttributionId } from '#core/attributions/attribution.ts';
import type { FigureId } from '#core/figures/figure.ts';
import type { Span } from '#core/span.ts';
import type { TimeId } from '#core/times/time.ts';

/** How a clause is told: as so, as what may be, is planned, depends on something, is ordered or asked. */
export const MOODS = ['asserted', 'possible', 'planned', 'conditional', 'ordered', 'asked'] as const;
export type Mood = (typeof MOODS)[number];

export const TENSES = ['past', 'present', 'future'] as const;
export type Tense = (typeof TENSES)[number];

/** A noun phrase, whole; `head` is its head word. */
export interface Phrase extends Span {
  readonly head: Span;
  /** Of the head, lower case: "soldier". */
  readonly lemma: string;
}

/** Who did what to whom, as the story has it: one a finite clause, and one a nominal that stands for a clause. */
export interface Statement {
  readonly id: `statement-${number}`;
  /** The clause, whole, without its "he said". */
  readonly span: Span;
  readonly predicate: Span;
  readonly lemma: string;
  /** From the lexicon of predicates: "harm.kill", "rise", "elect". */
  readonly class?: string;
  readonly subject?: Phrase;
  readonly object?: Phrase;
  /** Prepositional phrases: "in Palmyra" has the case "in". */
  readonly others: readonly { readonly case: string; readonly phrase: Phrase }[];
  readonly polarity: 'yes' | 'no';
  readonly mood: Mood;
  readonly tense: Tense;
  readonly figures: readonly FigureId[];
  readonly times: readonly TimeId[];
  readonly places: readonly ActorId[];
  /** Whose words it is; absent: the story's own. */
  readonly said?: AttributionId;
}
