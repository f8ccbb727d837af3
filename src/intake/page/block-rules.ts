import type { Block } from './blocks.ts';
import { isElement } from './dom.ts';
import type { PageNode } from './dom.ts';
import { hasHint } from './hints.ts';
import { JUNK_PHRASES } from './junk-phrases.ts';
import { wordsOf } from './measure-block.ts';
import type { Candidate } from './measure-block.ts';

/** What holds on any page and is too rare to learn from a few dozen. */
export function applyRules(candidates: readonly Candidate[], weighed: readonly boolean[]): readonly Block[] {
  const announced = findAnnounced(candidates);
  const plain = candidates.map(
    ({ block }, index) =>
      weighed[index] === true && announced[index] === false && !isCaption(block) && !isFurniture(block),
  );
  const own = dropNestedArticles(candidates, plain);
  const quoted = keepQuoted(candidates, own);
  const listed = keepLists(candidates, quoted);
  return dropRepeats(candidates.flatMap(({ block }, index) => (listed[index] === true ? [block] : [])));
}

function isCaption(block: Block): boolean {
  if (block.inside.includes('figure') || block.tag === 'figure' || block.tag === 'figcaption') return true;
  return hasHint(block.ownHints, 'media') && wordsOf(block.text).length <= 40 && JUNK_PHRASES.credit.test(block.text);
}

/** A short line whose words and place both say that it is not the story: an offer, a share button, a link to another story. */
function isFurniture(block: Block): boolean {
  const words = wordsOf(block.text).length;
  if (words > 25) return false;
  if (hasHint(block.nearHints, 'newsletter') || hasHint(block.nearHints, 'share')) return true;
  if (words <= 12 && (JUNK_PHRASES.signUp.test(block.text) || JUNK_PHRASES.share.test(block.text))) return true;
  if (words <= 5 && JUNK_PHRASES.advert.test(block.text)) return true;
  if (isLink(block) && block.tag === 'p' && words > 3 && !/www\.|https?:/u.test(block.text)) return true;
  return JUNK_PHRASES.readMore.test(block.text) && block.linkedChars > block.text.length * 0.4;
}

function isLink(block: Block): boolean {
  return block.linkedChars > block.text.length * 0.8;
}

/** "More:", "You may also like", and the links that follow. */
function findAnnounced(candidates: readonly Candidate[]): readonly boolean[] {
  let open = false;
  return candidates.map(({ block }, index) => {
    if (open && isLink(block)) return true;
    const next = candidates[index + 1]?.block;
    open =
      JUNK_PHRASES.readMore.test(block.text) && wordsOf(block.text).length <= 7 && next !== undefined && isLink(next);
    return open;
  });
}

/** An <article> inside the <article> is a card, another story or a comment, when there is a story outside of it. */
function dropNestedArticles(candidates: readonly Candidate[], keep: readonly boolean[]): readonly boolean[] {
  const nested = candidates.map(
    ({ block }) => block.inside.filter((tag) => tag === 'article').length + (block.tag === 'article' ? 1 : 0) >= 2,
  );
  let outside = 0;
  for (const [index, { block }] of candidates.entries()) {
    if (keep[index] === true && nested[index] === false) outside += wordsOf(block.text).length;
  }
  return outside < 40 ? keep : keep.map((one, index) => one && nested[index] === false);
}

/** A quotation or an embedded post between two paragraphs of the story belongs to it. */
function keepQuoted(candidates: readonly Candidate[], keep: readonly boolean[]): readonly boolean[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  return keep.map((one, index) => one || (index > first && index < last && isQuotation(candidates[index]?.block)));
}

function isQuotation(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (block.tag === 'blockquote' || block.inside.includes('blockquote')) &&
    !block.inside.includes('figure')
  );
}

/** A list without links that a line ending in a colon announces, or that the site calls the story's key points. */
function keepLists(candidates: readonly Candidate[], keep: readonly boolean[]): readonly boolean[] {
  const last = keep.lastIndexOf(true);
  const lists = new Map<PageNode, boolean>();
  for (const [index, { block }] of candidates.entries()) {
    const list = block.tag === 'li' ? listOf(block) : undefined;
    if (list === undefined || index > last) continue;
    const known = lists.get(list);
    const announced = keep[index - 1] === true && /:\s*$/u.test(candidates[index - 1]?.block.text ?? '');
    const points = hasHint(block.nearHints, 'standfirst') && !hasHint(block.nearHints, 'related');
    lists.set(
      list,
      (known ?? (announced || (points && isInStory(block)))) && block.linkedChars === 0 && !isAside(block),
    );
  }
  return keep.map((one, index) => {
    const block = candidates[index]?.block;
    const list = block?.tag === 'li' ? listOf(block) : undefined;
    return one || (list !== undefined && lists.get(list) === true);
  });
}

const isInStory = ({ inside }: Block): boolean => inside.includes('article') || inside.includes('main');
const isAside = ({ inside }: Block): boolean => inside.some((tag) => /^(?:aside|nav|footer|form|figure)$/u.test(tag));

const LONG_ENOUGH_TO_REPEAT = 20;

/** A long paragraph that was all said before, somewhere else on the page, is a summary or a pulled quotation. */
function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  const said = new Map<string, unknown>();
  return blocks.filter((block) => {
    const words = wordsOf(block.text);
    const parent = block.element.parentNode;
    const fours = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
    const again = fours.filter((four) => said.has(four) && said.get(four) !== parent).length;
    if (words.length >= LONG_ENOUGH_TO_REPEAT && block.tag !== 'li' && again >= fours.length * 0.8) return false;
    for (const four of fours) if (!said.has(four)) said.set(four, parent);
    return true;
  });
}

/** Cells of a table and items of a list are kept or dropped together: each gets the chance of all. */
export function shareChances(candidates: readonly Candidate[], chances: readonly number[]): readonly number[] {
  const groups = candidates.map(({ block }) => listOf(block));
  const sums = new Map<PageNode, { count: number; sum: number }>();
  for (const [index, group] of groups.entries()) {
    if (group === undefined) continue;
    const { count, sum } = sums.get(group) ?? { count: 0, sum: 0 };
    sums.set(group, { count: count + 1, sum: sum + (chances[index] ?? 0) });
  }
  return chances.map((chance, index) => {
    const group = groups[index];
    const all = group === undefined ? undefined : sums.get(group);
    return all === undefined ? chance : all.sum / all.count;
  });
}

function listOf(block: Block): PageNode | undefined {
  let node: PageNode | null = block.element;
  for (let step = 0; step < 5 && isElement(node); step += 1, node = node.parentNode) {
    if (/^(?:ul|ol|dl|table)$/u.test(node.localName)) return node;
  }
  return undefined;
}
