import { detectForeign } from '#intake/detect-language.ts';
import { findBarrier, findPartial, readSignals } from './barriers.ts';
import { TooDeep } from './blocks.ts';
import type { Block } from './blocks.ts';
import { parsePage } from './dom.ts';
import { findStory } from './find-story.ts';
import { readPageFacts } from './page-facts.ts';
import type { Reading } from './reading.ts';

/** A page to its story. Deterministic; called in the worker, because a hostile page can make it slow. */
export function readPage(html: string, url: string): Reading {
  try {
    return readStory(html, url);
  } catch (error) {
    // A page nested too deep for us, or for the libraries' recursion.
    if (error instanceof TooDeep || error instanceof RangeError) return { kind: 'barred', reason: 'unreadable' };
    throw error;
  }
}

/** More open elements of one name than this at once: only pages made to break readers have them. */
const MOST_OPEN = 2_000;
const NEVER_CLOSED = /^(?:p|li|br|img|hr|input|meta|link|dt|dd|option|td|tr|th|source|area|col|wbr|param)$/u;

/** Before the tree is built, because building it is what such a page makes slow. */
function isBottomless(html: string): boolean {
  const open = new Map<string, number>();
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    const tag = name.toLowerCase();
    const count = Math.max(0, (open.get(tag) ?? 0) + (close === '' ? 1 : -1));
    if (count > MOST_OPEN && !NEVER_CLOSED.test(tag)) return true;
    open.set(tag, count);
  }
  return false;
}

function readStory(html: string, url: string): Reading {
  if (isBottomless(html)) return { kind: 'barred', reason: 'unreadable' };
  const page = parsePage(html);
  const facts = readPageFacts(page, url);
  const signals = readSignals(page);
  const paragraphs = toParagraphs(findStory(page, facts), facts.headline);
  const reason = findBarrier(facts, signals, paragraphs);
  if (reason !== undefined) return { kind: 'barred', reason };
  const foreign = detectForeign(paragraphs.join('\n'));
  const partial = findPartial(facts, signals, paragraphs);
  return {
    kind: 'story',
    headline: facts.headline,
    paragraphs,
    ...(facts.byline === '' ? {} : { byline: facts.byline }),
    ...(facts.publisher === undefined ? {} : { publisher: facts.publisher }),
    ...(facts.published === undefined ? {} : { published: facts.published }),
    ...(foreign === undefined ? {} : { foreign }),
    ...(partial === undefined ? {} : { partial }),
  };
}

/** Blocks as paragraphs: cells of a row on one line, and not the headline a second time. */
function toParagraphs(blocks: readonly Block[], headline: string): readonly string[] {
  const paragraphs: string[] = [];
  let row: unknown;
  for (const block of blocks) {
    const cell = (block.tag === 'td' || block.tag === 'th') && block.text.length <= 80 ? block.row : undefined;
    const last = paragraphs.length - 1;
    if (cell !== undefined && cell === row) paragraphs[last] = `${paragraphs[last]}\t${block.text}`;
    else paragraphs.push(block.text);
    row = cell;
  }
  return paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs;
}
