import type { Mark } from '#core/marks.ts';
import type { Span } from '#core/span.ts';

/** A run of words inside a message. No platform markup: renderers escape and mark up. */
export type Run =
  | { readonly kind: 'plain' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A person of the desk, by the name to show. Never a live mention. */
  | { readonly kind: 'person'; readonly name: string };

export type Line = readonly Run[];

/** A mark, a form ("note", "assign"), the card of a check ("details"), or what is to come into the thread. */
type Action = Mark | 'note' | 'assign' | 'details' | 'more' | 'figures' | 'who' | 'when' | 'notes';

/** What a person can press on a message. */
export interface Button {
  readonly action: Action;
  readonly label: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** The article's own words, an exact substring at `span`; `text` may be cut at a word, and then says so by `cut`. */
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly span: Span;
      readonly cut: boolean;
      /** Words of the same sentence before it were left out. */
      readonly cutBefore?: boolean;
    }
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'rule' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** One post. `key` names it inside its reply ("summary", "figures", "check-3") and stays the same when it is rendered again. */
export interface Message {
  readonly key: string;
  readonly blocks: readonly Block[];
  /** The ledger's id of the check that this message is about: what a reaction or a button on it marks. */
  readonly check?: string;
  /** The story's headline, on its first message: what a thread is named by. */
  readonly headline?: string;
}

/** What the bot says to one request, in order. The first message stands alone on a phone. */
export interface Reply {
  readonly messages: readonly Message[];
}
