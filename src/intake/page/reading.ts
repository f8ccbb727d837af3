import type { RefusalReason } from '#intake/refusal.ts';

/** What a page or a PDF came to: plain data that crosses from the worker. */
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
    }
  | { readonly kind: 'barred'; readonly reason: RefusalReason };
