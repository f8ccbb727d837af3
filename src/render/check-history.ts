import type { Mark } from '#core/marks.ts';

/** Something that happened to a check, and by whom. */
export type HistoryEntry = {
  /** ISO */
  readonly at: string;
  readonly by: string;
} & (
  | {
      readonly kind: 'decided';
      readonly mark: Mark;
      readonly takenBack: boolean;
      /** On the same story, elsewhere. */
      readonly carried: boolean;
    }
  | { readonly kind: 'noted'; readonly text?: string; readonly evidence?: string }
  /** Steps of the recipe that were done then. */
  | { readonly kind: 'ticked'; readonly steps: number }
  /** `to` absent: given back to nobody. */
  | { readonly kind: 'assigned'; readonly to?: string; readonly day?: string }
);
