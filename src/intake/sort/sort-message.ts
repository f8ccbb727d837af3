import { detectForeign } from '#intake/detect-language.ts';
import { findLinks } from '#core/text/find-links.ts';
import { storyChance } from './story-chance.ts';
import { isOwnPermalink } from './permalinks.ts';

/** `links`: what is to be read beside a paste, or instead of one, in order. */
export type Sorted =
  | { readonly kind: 'paste'; readonly links: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly [string, ...string[]] }
  | { readonly kind: 'chatter' };

/** What somebody wrote, and whether the bot was asked to read it. */
export interface Written {
  readonly text: string;
  readonly links: readonly string[];
  readonly asked?: boolean;
}

/** Anywhere in a message, it keeps the bot out of it: unless somebody asks for that very message. */
const OFF_WORD = /(?:^|[\s(])!nodesk(?![\w-])/iu;

const LEAST_WORDS = 25;
/** From here on a message is a story: set where the folds of the training lost least on both sides. */
const STORY = 0.5;
/** What somebody asks to have read is read unless it is plainly talk. */
const ASKED_STORY = 0.05;
/** A longer paste has its links from the page it was copied from; beside a shorter one they are what it is about. */
const SHORT_WORDS = 120;
const MOST_LINKS = 4;
const LEAST_DENSE = 100;

/** Is it a story, links to some, or people talking? A paste may hold links; a link may come with a remark. */
export function sortMessage({ text, links, asked = false }: Written): Sorted {
  if (!asked && OFF_WORD.test(text)) return { kind: 'chatter' };
  const bare = text
    .replace(/\bhttps?:\/\/\S+/giu, ' ')
    .replace(OFF_WORD, ' ')
    .trim();
  const [first, ...rest] = [...new Set([...links, ...findLinks(text)])]
    .filter((link) => !isOwnPermalink(link))
    .slice(0, MOST_LINKS);
  const words = wordsIn(bare);
  if (isStory(bare, words, asked))
    return {
      kind: 'paste',
      links: words < SHORT_WORDS && standsApart(text) ? [first, ...rest].flatMap((link) => link ?? []) : [],
    };
  return first === undefined ? { kind: 'chatter' } : { kind: 'links', links: [first, ...rest] };
}

function isStory(text: string, words: number, asked: boolean): boolean {
  if (words < LEAST_WORDS) return isDenseStory(text);
  const code = text.match(/[{}<>=;|\\]|\)\s*;|=>/gu)?.length ?? 0;
  if (code * 12 > words) return false;
  // What is not English is told apart from talk by nothing that we know: it gets its answer.
  if (detectForeign(text) !== undefined) return (text.match(/[.!?…][”"’')\]]*(?:\s|$)/gu)?.length ?? 0) >= 2;
  return storyChance(text) >= (asked ? ASKED_STORY : STORY);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/** A link at the very beginning or end, not one in a sentence. */
function standsApart(text: string): boolean {
  return /^\W{0,3}https?:\/\/|[.!?…:”"]\s+<?https?:\/\/\S+\s*$/iu.test(text.trim());
}

/** Scripts that put no spaces between words: a story in them gets its answer too. */
function isDenseStory(text: string): boolean {
  return (
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >= LEAST_DENSE
  );
}
