import { lineText } from './lines.ts';
import type { Block } from './reply.ts';

/** Characters a person reads. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return sum + lineText(block.line).length + 1;
      case 'list':
        return sum + block.items.reduce((length, item) => length + lineText(item).length + 3, 0);
      case 'quote':
        return sum + block.text.length + 5;
      case 'rule':
      case 'buttons':
        return sum;
    }
  }, 0);
}

/** Words a person reads, of all blocks: what stands between spaces and has a letter or a digit. */
export function wordCount(blocks: readonly Block[]): number {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return [lineText(block.line)];
      case 'list':
        return block.items.map(lineText);
      case 'quote':
        return [block.text];
      case 'rule':
      case 'buttons':
        return [];
    }
  });
  return lines
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** As many as there are: for the board. */
export const ALL: number = Number.MAX_SAFE_INTEGER;

/** Tries the levels in turn, the fullest first, until what `build` makes has space. The last one is taken as it is. */
export function firstThatFits<Level>(
  levels: readonly [Level, ...Level[]],
  max: number,
  build: (level: Level) => readonly Block[],
): readonly Block[] {
  let blocks: readonly Block[] = [];
  for (const level of levels) {
    blocks = build(level);
    if (lengthOf(blocks) <= max) break;
  }
  return blocks;
}
