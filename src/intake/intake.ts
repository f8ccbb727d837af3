import type { Article } from '#core/article.ts';
import { refuse } from './refusal.ts';
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
}

/** What became of a message or a link. */
export type Intake =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly copy: Copy;
      /** Set when only a part could be read, and says so: "The site shows the rest to its subscribers only." */
      readonly partial?: string;
    }
  | { readonly kind: 'chatter' }
  | Refusal;

export interface IntakeOptions {
  /** Hosts of the newsroom's own network that may be read although private: "cms.desk.example" or "10.0.0.5:8080". */
  readonly allowPrivateHosts: readonly string[];
  readonly userAgent: string;
}

/** The only outbound web access. Holds a worker that parses pages; close it. */
export interface OpenIntake {
  takeIn(message: { readonly text: string; readonly links: readonly string[] }, signal?: AbortSignal): Promise<Intake>;
  takeInLink(url: string, signal?: AbortSignal): Promise<Intake>;
  /** A page as somebody else fetched it. Not refused for its language. */
  takeInHtml(html: string, url?: string): Promise<Intake>;
  close(): Promise<void>;
}

export function openIntake(_options: IntakeOptions): OpenIntake {
  return {
    takeIn: async () => ({ kind: 'chatter' }),
    takeInLink: async (url) => refuse('unreadable', url),
    takeInHtml: async (_html, url) => refuse('unreadable', url),
    close: async () => {},
  };
}
