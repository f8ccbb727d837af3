import { Readability } from '@mozilla/readability';
import { buildFeatures } from './block-features.ts';
import type { PageFacts } from './page-facts.ts';
import { loadBlockTrees, weighBlock } from './block-trees.ts';
import type { BlockTrees } from './block-trees.ts';
import { readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { isElement } from './dom.ts';
import type { PageDocument, PageNode } from './dom.ts';
import { readHidingNames } from './hidden.ts';
import { wordsOf } from './measure-block.ts';
import type { Candidate } from './measure-block.ts';

/** How many blocks before and after readability's choice are looked at: standfirsts and last paragraphs it cut off. */
const BEFORE = 25;
const AFTER = 15;

/** Every block of the page with readability's opinion of it. Takes the page apart: read everything else first. */
export function readCandidates(page: PageDocument): readonly Candidate[] {
  const { body } = page;
  if (body === null) return [];
  const blocks = readBlocks(body, { mark: true, hiding: readHidingNames(page) });
  if (blocks.length === 0) return [];
  const kept = readReadable(page);
  return blocks.map((block) => ({ block, kept: shareKept(block, kept) }));
}

interface Readable {
  readonly marks: ReadonlySet<string>;
  readonly text: string;
}

function readReadable(page: PageDocument): Readable {
  const root =
    new Readability(page, { serializer: (node: PageNode) => node, keepClasses: true }).parse()?.content ?? null;
  const blocks = isElement(root) ? readBlocks(root) : [];
  return {
    marks: new Set(blocks.flatMap((block) => block.marks)),
    text: squeeze(blocks.map((block) => block.text).join('')),
  };
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** By its words where there are enough to be sure, else by the elements that held them. */
function shareKept({ text, marks }: Block, kept: Readable): number {
  const words = squeeze(text);
  if (words.length >= 25 && kept.text.includes(words)) return 1;
  if (marks.length === 0) return 0;
  const share = marks.filter((mark) => kept.marks.has(mark)).length / marks.length;
  return words.length >= 25 ? share * 0.9 : share;
}

/** The candidates worth weighing: what readability kept and what stands near it. */
export function isNearStory(candidates: readonly Candidate[]): readonly boolean[] {
  const first = candidates.findIndex(({ kept }) => kept >= 0.5);
  const last = candidates.findLastIndex(({ kept }) => kept >= 0.5);
  return candidates.map(({ kept }, index) => kept > 0 || (index >= first - BEFORE && index <= last + AFTER));
}

/** The blocks of the story, in reading order. */
export function findStory(page: PageDocument, facts: PageFacts): readonly Block[] {
  const candidates = readCandidates(page);
  return chooseBlocks(candidates, facts, loadBlockTrees());
}

export function chooseBlocks(candidates: readonly Candidate[], facts: PageFacts, model: BlockTrees): readonly Block[] {
  const features = buildFeatures(candidates, facts);
  const near = isNearStory(candidates);
  const weighed = features.map((row, index) => near[index] === true && weighBlock(model, row) >= model.threshold);
  return applyRules(candidates, weighed);
}

/** What holds on any page and is too rare to learn from a few dozen. */
export function applyRules(candidates: readonly Candidate[], weighed: readonly boolean[]): readonly Block[] {
  const captions = weighed.map(
    (keep, index) =>
      keep &&
      candidates[index]?.block.inside.includes('figure') !== true &&
      candidates[index]?.block.tag !== 'figcaption' &&
      candidates[index]?.block.tag !== 'figure',
  );
  const own = dropNestedArticles(candidates, captions);
  const quoted = keepQuoted(candidates, own);
  return dropRepeats(candidates.flatMap(({ block }, index) => (quoted[index] === true ? [block] : [])));
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

const LONG_ENOUGH_TO_REPEAT = 20;

/** A long paragraph that was all said before is a summary or a pulled quotation. */
function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  const said = new Set<string>();
  return blocks.filter((block) => {
    const words = wordsOf(block.text);
    const fours = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
    const again = fours.filter((four) => said.has(four)).length;
    if (words.length >= LONG_ENOUGH_TO_REPEAT && block.tag !== 'li' && again >= fours.length * 0.8) return false;
    for (const four of fours) said.add(four);
    return true;
  });
}
