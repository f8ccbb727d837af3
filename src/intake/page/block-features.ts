import type { Block } from './blocks.ts';
import { HINT_NAMES } from './hints.ts';
import { readGroups, readHeads, readRepeats } from './block-company.ts';
import type { PageFacts } from './page-facts.ts';
import { JUNK_PHRASES, JUNK_PHRASE_NAMES } from './junk-phrases.ts';
import { NOTHING, bit, measure, overlap, wordsOf } from './measure-block.ts';
import type { Candidate, Measured } from './measure-block.ts';

const TAGS = ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'figcaption', 'blockquote', 'dd', 'section', 'center'];
const AROUND = [
  'article',
  'aside',
  'blockquote',
  'figure',
  'footer',
  'form',
  'header',
  'main',
  'nav',
  'ol',
  'ul',
  'table',
  'section',
];
const COUNTED = TAGS.length + AROUND.length + HINT_NAMES.length * 3 + JUNK_PHRASE_NAMES.length;

/** One row of numbers for every candidate that is near the story; the filter's trees were grown on these, in this order. */
export function buildFeatures(
  candidates: readonly Candidate[],
  near: readonly boolean[],
  facts: Pick<PageFacts, 'headline' | 'description' | 'byline'>,
): readonly (readonly number[])[] {
  const measured = candidates.map(measure);
  const page = readPageShape(candidates, measured);
  const known = {
    headline: new Set(wordsOf(facts.headline)),
    description: new Set(wordsOf(facts.description)),
    byline: new Set(wordsOf(facts.byline)),
  };
  const seen = new Map<string, number>();
  const repeats = readRepeats(candidates);
  const groups = readGroups(candidates, measured);
  const heads = readHeads(candidates, measured, known.headline);
  return candidates.map((candidate, index) => {
    const { block } = candidate;
    const own = measured[index] ?? NOTHING;
    const words = wordsOf(block.text);
    const key = words.join(' ');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (near[index] !== true) return [];
    return [
      ...readOwn(block, own),
      overlap(words, known.headline),
      overlap(words, known.description),
      overlap(words, known.byline),
      before,
      repeats[index] ?? 0,
      ...(groups[index] ?? []),
      ...(heads[index] ?? []),
      ...readNeighbours(measured, index),
      ...readPlace(block, index, page),
      ...readNames(block),
    ];
  });
}

function readOwn(block: Block, own: Measured): readonly number[] {
  const { text } = block;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const titled = text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return [
    own.kept,
    own.words,
    own.links,
    bit(own.ends),
    bit(own.heading),
    own.words === 0 ? 0 : titled / own.words,
    letters === 0 ? 1 : capitals / letters,
    1 - letters / text.length,
    text.match(/[,;]/gu)?.length ?? 0,
    text.match(/[.!?](?:\s|$)/gu)?.length ?? 0,
    (text.match(/\p{N}/gu)?.length ?? 0) / text.length,
    block.emphasisedChars / text.length,
    bit(/^[\p{Ll}]/u.test(text)),
    bit(/^[“"‘']/u.test(text)),
    bit(text.endsWith(':')),
    bit(/[?!]$/u.test(text)),
    bit(/https?:|www\.|@/u.test(text)),
  ];
}

function readNeighbours(measured: readonly Measured[], index: number): readonly number[] {
  const row: number[] = [];
  for (const step of [-2, -1, 1, 2]) {
    const one = measured[index + step] ?? NOTHING;
    row.push(one.kept, one.words, one.links, bit(one.ends), bit(one.heading));
  }
  for (const [from, to] of [
    [-6, -1],
    [1, 6],
  ] as const) {
    let kept = 0;
    let words = 0;
    for (let step = from; step <= to; step += 1) {
      kept += measured[index + step]?.kept ?? 0;
      words += Math.min(60, measured[index + step]?.words ?? 0);
    }
    row.push(kept, words);
  }
  return row;
}

interface PageShape {
  readonly first: number;
  readonly last: number;
  readonly totalWords: number;
  readonly wordsBefore: readonly number[];
  readonly byParent: ReadonlyMap<unknown, number>;
  readonly byLook: ReadonlyMap<string, number>;
  readonly mainDepth: number;
}

/** Where the story seems to stand: among the long paragraphs that readability kept. */
function readPageShape(candidates: readonly Candidate[], measured: readonly Measured[]): PageShape {
  let first = -1;
  let last = 0;
  let total = 0;
  let depthWords = 0;
  const wordsBefore: number[] = [];
  const byParent = new Map<unknown, number>();
  const byLook = new Map<string, number>();
  for (const [index, { block, kept }] of candidates.entries()) {
    const own = measured[index] ?? NOTHING;
    wordsBefore.push(total);
    if (kept < 0.5) continue;
    total += own.words;
    if (own.words >= 15 && own.links < 0.5) {
      if (first < 0) first = index;
      last = index;
    }
    depthWords += own.words * block.depth;
    const parent = block.element.parentNode;
    byParent.set(parent, (byParent.get(parent) ?? 0) + own.words);
    byLook.set(lookOf(block), (byLook.get(lookOf(block)) ?? 0) + own.words);
  }
  return {
    first: Math.max(0, first),
    last,
    totalWords: Math.max(1, total),
    wordsBefore,
    byParent,
    byLook,
    mainDepth: depthWords / Math.max(1, total),
  };
}

function lookOf(block: Block): string {
  return `${block.tag} ${block.element.className} ${block.inside.join(' ')}`;
}

function readPlace(block: Block, index: number, page: PageShape): readonly number[] {
  const cap = (value: number): number => Math.max(-40, Math.min(40, value));
  return [
    cap(index - page.first),
    cap(page.last - index),
    (page.wordsBefore[index] ?? 0) / page.totalWords,
    page.totalWords,
    (page.byParent.get(block.element.parentNode) ?? 0) / page.totalWords,
    (page.byParent.get(block.element) ?? 0) / page.totalWords,
    (page.byLook.get(lookOf(block)) ?? 0) / page.totalWords,
    block.depth - page.mainDepth,
    block.inside.length,
  ];
}

function readNames(block: Block): readonly number[] {
  const row: number[] = [];
  for (const tag of TAGS) row.push(bit(block.tag === tag));
  for (const tag of AROUND) row.push(bit(block.inside.includes(tag)));
  for (const index of HINT_NAMES.keys()) row.push((block.ownHints >> index) & 1);
  for (const index of HINT_NAMES.keys()) row.push((block.nearHints >> index) & 1);
  for (const index of HINT_NAMES.keys()) row.push((block.farHints >> index) & 1);
  for (const phrase of JUNK_PHRASE_NAMES) row.push(bit(JUNK_PHRASES[phrase].test(block.text)));
  if (row.length !== COUNTED) throw new Error('a feature went missing');
  return row;
}
