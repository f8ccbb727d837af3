import type { Article } from '#core/article.ts';
import type { Refusal } from './refusal.ts';

/** What was read, as it was read: the ledger keeps it so that a page that changes later can be compared. */
export interface Copy {
  readonly text: string;
  /** Of `text` in UTF-8, in hex. */
  readonly sha256: string;
  readonly url?: string;
  /** Where the redirects ended. */
  readonly finalUrl?: string;
  /** ISO, when the page was fetched. */
  readonly fetched?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the page's own bytes. */
  readonly pageSha256?: string;
}

/** What became of a message or a link. */
export type Intake =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly copy: Copy;
      /** Set when only a part could be read, and says so: "The site shows the rest to its subscribers only." */
      readonly partial?: string;
      /** Other links of the same message, which are to be read on their own. */
      readonly also?: readonly string[];
    }
  | { readonly kind: 'chatter' }
  | Refusal;
