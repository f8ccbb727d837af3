import type { Block } from './blocks.ts';
import { isElement } from './dom.ts';
import type { PageNode } from './dom.ts';
import { JUNK_PHRASES } from './junk-phrases.ts';
import { NOTHING, bit, overlap, wordsOf } from './measure-block.ts';
import type { Candidate, Measured } from './measure-block.ts';

/** How much of each block was said before on the page: summaries, pulled quotations, captions that repeat a paragraph. */
export function readRepeats(candidates: readonly Candidate[]): readonly number[] {
  const said = new Set<string>();
  return candidates.map(({ block, kept }) => {
    const words = wordsOf(block.text);
    let total = 0;
    let again = 0;
    const fresh: string[] = [];
    for (let at = 0; at + 4 <= words.length; at += 1) {
      const four = words.slice(at, at + 4).join(' ');
      total += 1;
      if (said.has(four)) again += 1;
      else fresh.push(four);
    }
    if (kept > 0.5) for (const four of fresh) said.add(four);
    return total === 0 ? 0 : again / total;
  });
}

const GROUPS = new Set([
  'ul',
  'ol',
  'dl',
  'table',
  'aside',
  'figure',
  'form',
  'nav',
  'header',
  'footer',
  'blockquote',
  'section',
]);

function groupOf(block: Block): PageNode | null {
  let node: PageNode | null = block.element.parentNode;
  for (let step = 0; step < 4 && isElement(node); step += 1, node = node.parentNode)
    if (GROUPS.has(node.localName)) return node;
  return block.element.parentNode;
}

/** What stands together is kept or dropped together: size, links and length of the list, table or box around a block. */
export function readGroups(
  candidates: readonly Candidate[],
  measured: readonly Measured[],
): readonly (readonly number[])[] {
  const groups = candidates.map(({ block }) => groupOf(block));
  const sums = new Map<PageNode | null, { count: number; words: number; linked: number; kept: number; ends: number }>();
  for (const [index, group] of groups.entries()) {
    const own = measured[index] ?? NOTHING;
    const sum = sums.get(group) ?? { count: 0, words: 0, linked: 0, kept: 0, ends: 0 };
    sum.count += 1;
    sum.words += own.words;
    sum.linked += own.words * own.links;
    sum.kept += own.kept;
    sum.ends += bit(own.ends);
    sums.set(group, sum);
  }
  return groups.map((group) => {
    const sum = sums.get(group);
    if (sum === undefined) return [0, 0, 0, 0, 0];
    return [
      sum.count,
      sum.words / sum.count,
      sum.linked / Math.max(1, sum.words),
      sum.kept / sum.count,
      sum.ends / sum.count,
    ];
  });
}

/** Where the headline stood, which <article> this is, and what the last short line above announced. */
export function readHeads(
  candidates: readonly Candidate[],
  measured: readonly Measured[],
  headline: ReadonlySet<string>,
): readonly (readonly number[])[] {
  const articleWords = new Map<PageNode | null, number>();
  const articles = candidates.map(({ block }) => articleOf(block));
  for (const [index, article] of articles.entries()) {
    const own = measured[index] ?? NOTHING;
    if (own.kept > 0.5) articleWords.set(article, (articleWords.get(article) ?? 0) + own.words);
  }
  const most = Math.max(1, ...articleWords.values());
  let sinceHeadline = -40;
  let sinceHead = 40;
  let announced = 0;
  return candidates.map(({ block }, index) => {
    const own = measured[index] ?? NOTHING;
    const row = [
      (articleWords.get(articles[index] ?? null) ?? 0) / most,
      bit(articles[index] !== null),
      Math.min(40, sinceHeadline),
      Math.min(40, sinceHead),
      announced,
    ];
    const title = own.heading && own.words >= 3 && overlap(wordsOf(block.text), headline) > 0.7;
    sinceHeadline = title ? 1 : sinceHeadline + bit(sinceHeadline > 0);
    const short = own.words <= 9 && !/[.!?]$/u.test(block.text);
    const announces =
      short &&
      (JUNK_PHRASES.readMore.test(block.text) ||
        JUNK_PHRASES.tags.test(block.text) ||
        JUNK_PHRASES.follow.test(block.text));
    sinceHead = own.heading || announces ? 1 : sinceHead + 1;
    if (announces) announced = 1;
    else if (own.heading || (own.words > 25 && own.links < 0.3)) announced = 0;
    return row;
  });
}

function articleOf(block: Block): PageNode | null {
  if (!block.inside.includes('article')) return null;
  let node: PageNode | null = block.element;
  while (isElement(node)) {
    if (node.localName === 'article') return node;
    node = node.parentNode;
  }
  return null;
}
