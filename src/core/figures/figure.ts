import type { Span } from '#core/span.ts';

export type FigureId = `figure-${number}`;

export const BOUNDS = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export type Bound = (typeof BOUNDS)[number];

export const EVENT_KINDS = [
  'death',
  'injury',
  'destruction',
  'capture',
  'control',
  'strike',
  'displacement',
  'payment',
  'vote',
  'change',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const RELATION_KINDS = ['same-as', 'part-of', 'not-same-as', 'sum-of', 'rate-of', 'within'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Money names its ISO 4217 currency; a measure its unit in full, singular: "kilometre". `per`: "dollar per month" -> "month". */
export type Unit =
  | { readonly kind: 'count' | 'percent' | 'percentage-point' | 'ratio' | 'ordinal'; readonly per?: string }
  | { readonly kind: 'money'; readonly currency: string; readonly per?: string }
  | { readonly kind: 'measure'; readonly name: string; readonly per?: string };

export interface Relation {
  readonly kind: RelationKind;
  readonly figure: FigureId;
  readonly cue?: Span;
}

export interface Figure {
  readonly id: FigureId;
  /** "at least 40 towns" */
  readonly span: Span;
  /** "40" */
  readonly number: Span;
  /** A range gives both ends, a result ("7-2") both sides as they are written; "no airstrikes" is 0. */
  readonly value: number | { readonly low: number; readonly high: number };
  readonly bound: Bound;
  readonly change?: 'rise' | 'fall';
  readonly unit: Unit;
  /** The counted noun phrase: "armoured vehicles". */
  readonly counted?: Span;
  /** Its head, singular: "armoured vehicle" keeps a compound, "people of the town" -> "person". */
  readonly countedHead?: string;
  /** What the figure is about when nothing is counted: "the plan" in "the plan costs $5". */
  readonly about?: readonly Span[];
  readonly event?: { readonly cue: Span; readonly kind: EventKind };
  readonly agent?: `actor-${number}`;
  readonly affected?: `actor-${number}`;
  readonly place?: Span;
  readonly when?: `time-${number}`;
  readonly attribution?: `attribution-${number}`;
  readonly relations: readonly Relation[];
}

/** A figure before its place in the article is known. */
export type Unnumbered = Omit<Figure, 'id'>;
