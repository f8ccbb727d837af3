import { findLinks } from '#core/text/find-links.ts';
import type { Mark } from '#core/marks.ts';

/** What somebody typed at the terminal. */
export type Typed =
  | { readonly kind: 'mark'; readonly nth: number; readonly mark: Mark; readonly on: boolean; readonly note?: string }
  | { readonly kind: 'note'; readonly nth: number; readonly note: string; readonly evidence?: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'question'; readonly verb: string; readonly words: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' }
  /** A story, a link, or words in the thread. */
  | { readonly kind: 'message'; readonly text: string; readonly inThread: boolean };

const MARK_WORDS: Readonly<Record<string, Mark>> = {
  confirm: 'confirmed',
  confirmed: 'confirmed',
  wrong: 'wrong',
  cant: 'unverifiable',
  unverifiable: 'unverifiable',
  take: 'taken',
  taken: 'taken',
  reopen: 'reopened',
};
const VERBS = new Set(['summary', 'open', 'find', 'digest', 'settings', 'help', 'home']);

/** One paste or one typed line. "confirm 3", "note 3 rang the ministry https://...", "find bakery", or a story. */
export function readTyped(block: string): Typed {
  // As typed on the other platforms: "/deskcheck open".
  const text = block.trim().replace(/^\/deskcheck\s+/i, '');
  if (text === '') return { kind: 'nothing' };
  if (text.includes('\n')) return { kind: 'message', text, inThread: false };
  const [first = '', second = '', ...rest] = text.split(/\s+/);
  const word = first.toLowerCase();
  const nth = /^[cC]?([1-9]\d?)$/.exec(second)?.[1];
  if (nth !== undefined) {
    const marked = readMarked(word, Number(nth), rest.join(' '));
    if (marked !== undefined) return marked;
  }
  const path = pathIn(text);
  if (path !== undefined) return { kind: 'file', path };
  if (word === 'more' && second === '') return { kind: 'more' };
  if ((word === 'quit' || word === 'exit') && second === '') return { kind: 'quit' };
  if (VERBS.has(word)) return { kind: 'question', verb: word, words: [second, ...rest].join(' ').trim() };
  return { kind: 'message', text, inThread: word === 'date' || word === 'remind' };
}

/** "read story.docx", or a path alone, as a terminal writes it where a file is dropped on it: "'/home/ana/my story.pdf'". */
function pathIn(text: string): string | undefined {
  const typed = /^(?:read\s+)?(?<path>.+\.(?:txt|md|html?|pdf|docx|eml|png|jpe?g|webp))['"]?$/iu.exec(text)?.groups?.[
    'path'
  ];
  if (typed === undefined || /https?:\/\//iu.test(typed)) return undefined;
  const path = typed.replace(/^['"]|['"]$/gu, '').replaceAll('\\ ', ' ');
  return /^read\s/iu.test(text) || /^(?:\/|~\/|\.\.?\/|[a-z]:\\)/iu.test(path) ? path : undefined;
}

/** What came in one go: a paste may have commands typed behind it. */
export function splitTyped(block: string): readonly string[] {
  const lines = block.split('\n');
  const isCommand = (line: string): boolean => {
    const typed = readTyped(line);
    return typed.kind === 'message' ? typed.inThread : typed.kind !== 'nothing';
  };
  const lastWords = lines.findLastIndex((line) => !isCommand(line));
  return [lines.slice(0, lastWords + 1).join('\n'), ...lines.slice(lastWords + 1)];
}

function readMarked(word: string, nth: number, words: string): Typed | undefined {
  if (word === 'note') return { kind: 'note', nth, ...noteOf(words) };
  if (word === 'undo') {
    const mark = MARK_WORDS[words.toLowerCase()];
    return mark === undefined ? undefined : { kind: 'mark', nth, mark, on: false };
  }
  const mark = Object.hasOwn(MARK_WORDS, word) ? MARK_WORDS[word] : undefined;
  if (mark === undefined) return undefined;
  return words === '' ? { kind: 'mark', nth, mark, on: true } : { kind: 'mark', nth, mark, on: true, note: words };
}

function noteOf(words: string): { note: string; evidence?: string } {
  const evidence = findLinks(words).at(-1);
  return evidence === undefined ? { note: words } : { note: words.replace(evidence, '').trim(), evidence };
}
