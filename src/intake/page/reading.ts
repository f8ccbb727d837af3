import type { RefusalReason } from '#intake/refusal.ts';

/** What a page, a file or a picture came to: plain data that crosses from the worker. */
export type Reading =
  | {
      readonly kind: 'story';
      readonly headline: string;
      readonly paragraphs: readonly string[];
      readonly byline?: string;
      readonly publisher?: string;
      readonly published?: string;
      /** Its English name, when the story is not in English. */
      readonly foreign?: string;
      readonly partial?: string;
      /** Of a picture: words that were hard to read. `paragraph` counts the headline as the first. */
      readonly doubtful?: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
    }
  | { readonly kind: 'barred'; readonly reason: RefusalReason };
