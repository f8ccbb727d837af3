import type { Unit } from './figure.ts';
import type { NumberReading } from '#core/numbers/read-number.ts';

/** A number with its unit, on the way to becoming a figure. All positions are lexeme indexes, inclusive. */
export interface Draft {
  readonly reading: NumberReading;
  readonly numberFirst: number;
  readonly numberLast: number;
  /** With currency sign and unit. */
  readonly first: number;
  readonly last: number;
  readonly value: number | { readonly low: number; readonly high: number };
  readonly unit?: Unit | undefined;
  /** A range written from high to low: "from $75 to $46". */
  readonly falls?: boolean;
  /** "3-1": both sides of a result. */
  readonly score?: boolean;
  /** "no airstrikes", "none of the 12". */
  readonly zero?: boolean;
}
