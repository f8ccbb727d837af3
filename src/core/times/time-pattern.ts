import type { Lettered } from '#core/text/letter-classes.ts';
import type { Groups } from './moment-parts.ts';
import type { Moment } from './moment.ts';

/** An expression and what it says. `needs` is a cheap test that spares most sentences the costly one. */
export interface TimePattern {
  /** Words that it reads whole; they are a test. */
  readonly example: string;
  readonly needs: RegExp;
  readonly pattern: Lettered;
  /** What may stand before it and belongs to it. In the pattern itself it would take 20 ms more to compile. */
  readonly lead?: Lettered;
  /** `undefined`: it turned out to be something else. */
  readonly build: (groups: Groups, words: string) => Moment | undefined;
}
