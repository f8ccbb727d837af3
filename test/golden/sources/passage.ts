/** A short story of our own and what a reader makes of it. A passage is right when everything it expects holds. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Words of a content, who says them ("unnamed", "document" and "missing" are answers too), and how the source is known. */
  readonly says?: readonly (readonly [words: string, who: string, how?: 'named' | 'carried' | 'pronoun'])[];
  /** Two forms of one actor. */
  readonly same?: readonly (readonly [string, string])[];
  /** Two forms of one actor, the second shown as another spelling. */
  readonly variant?: readonly (readonly [string, string])[];
  /** Two actors. */
  readonly two?: readonly (readonly [string, string])[];
  /** A person and words of the office. */
  readonly role?: readonly (readonly [string, string])[];
}
