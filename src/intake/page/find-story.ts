import { Readability } from '@mozilla/readability';
import { buildFeatures } from './block-features.ts';
import type { PageFacts } from './page-facts.ts';
import { loadBlockTrees, weighBlock } from './block-trees.ts';
import type { BlockTrees } from './block-trees.ts';
import { readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { isElement } from './dom.ts';
import type { PageDocument, PageNode } from './dom.ts';
import { applyRules, shareChances } from './block-rules.ts';
import { readHidingNames } from './hidden.ts';
import type { Candidate } from './measure-block.ts';

/** How many blocks before and after readability's choice are looked at: standfirsts and last paragraphs it cut off. */
const BEFORE = 25;
const AFTER = 15;

/** Every block of the page with readability's opinion of it. Takes the page apart: read everything else first. */
export function readCandidates(page: PageDocument): readonly Candidate[] {
  const { body } = page;
  if (body === null) return [];
  const blocks = joinDatelines(readBlocks(body, { mark: true, hiding: readHidingNames(page) }));
  if (blocks.length === 0) return [];
  const kept = readReadable(page);
  return blocks.map((block) => ({ block, kept: shareKept(block, kept) }));
}

/** "OSTRA, Sweden —" set apart from the paragraph that it opens. */
const DATELINE = /^\p{Lu}[\p{Lu}'’. -]+(?:, [\p{L}\d.', ]{2,40})?(?: \([\p{L} /]{2,20}\))? ?[–—-]+$/u;

function joinDatelines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (next?.tag === 'p' && DATELINE.test(block.text)) return [];
    if (block.tag !== 'p' || before === undefined || !DATELINE.test(before.text)) return [block];
    return [{ ...block, text: `${before.text} ${block.text}`, marks: [...before.marks, ...block.marks] }];
  });
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

function chooseBlocks(candidates: readonly Candidate[], facts: PageFacts, model: BlockTrees): readonly Block[] {
  const near = isNearStory(candidates);
  const features = buildFeatures(candidates, near, facts);
  const grownOn = features.find((row) => row.length > 0)?.length ?? model.features;
  if (grownOn !== model.features)
    throw new Error(`the model was grown on ${model.features} features, not on ${grownOn}`);
  const chances = features.map((row, index) => (near[index] === true ? weighBlock(model, row) : 0));
  return applyRules(
    candidates,
    shareChances(candidates, chances).map((chance) => chance >= model.threshold),
  );
}
