import { findLinks } from './find-links.ts';

export type Sorted =
  | { readonly kind: 'paste' }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'chatter' };

/** Anywhere in a message, it keeps the bot out of it. */
const OFF_WORD = '!nodesk';

const PASTE_WORDS = 50;
const SURE_WORDS = 180;
const MOST_TALK = 0.045;
/** People talking to each other; stories have these inside quotation marks only. */
const TALK =
  /\b(?:i|i'm|i'll|i've|i'd|me|my|you|you're|your|we|we're|we'll|let's|us|our|can|could|should|pls|please|thanks|thx|ok|okay|yeah|yes|hi|hey|hello|lol|btw|tbh|imo|guys|folks|anyone|maybe|gonna|wanna)\b|(?:^|\s)@\w+|[\u{1F300}-\u{1FAFF}]/giu;

/** Is it a story, a link to one, or people talking? A paste may hold links; a link may come with a remark. */
export function sortMessage(text: string, links: readonly string[]): Sorted {
  if (new RegExp(`(?:^|[\\s(])${OFF_WORD}(?![\\w-])`, 'iu').test(text)) return { kind: 'chatter' };
  const bare = text.replace(/\bhttps?:\/\/\S+/giu, ' ');
  if (isStory(bare)) return { kind: 'paste' };
  const [url] = [...links, ...findLinks(text)];
  return url === undefined ? { kind: 'chatter' } : { kind: 'link', url };
}

function isStory(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  if (words < PASTE_WORDS) return isDenseStory(text);
  const code = text.match(/[{}<>=;|\\$]|\)\s*;|=>/gu)?.length ?? 0;
  if (code * 12 > words) return false;
  const sentences = text.match(/[.!?…][”"’')\]]*(?:\s|$)/gu)?.length ?? 0;
  if (sentences < 2) return false;
  if (words >= SURE_WORDS) return true;
  const unquoted = text.replace(/[“"][^“”"]*[”"]/gu, ' ');
  return (unquoted.match(TALK)?.length ?? 0) / words < MOST_TALK;
}

/** Scripts that put no spaces between words: a story in them gets its answer too. */
function isDenseStory(text: string): boolean {
  return (
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >=
    PASTE_WORDS * 2
  );
}
