import { cutEnd, cutWords } from '#render/cut.ts';
import { plain, runText } from '#render/lines.ts';
import type { Block, Line, Message, Run } from '#render/reply.ts';
import { leftOutHere } from '#render/sentences/reply.ts';

/** How a platform counts: characters of a block as posted. */
export interface MessageLimits {
  readonly max: number;
  /** Of one line, quotation or item. */
  readonly maxLine: number;
  readonly size: (block: Block) => number;
}

function withText(run: Run, text: string): Run {
  return run.kind === 'person' ? { kind: 'person', name: text } : { ...run, text };
}

function cutLine(line: Line, max: number): Line {
  let left = max;
  const kept: Run[] = [];
  for (const run of line) {
    const words = runText(run);
    if (words.length > left) return [...kept, withText(run, cutWords(words, left))];
    kept.push(run);
    left -= words.length;
  }
  return kept;
}

/** The block with no line longer than `max`; quotations stay exact and say that they are cut. */
function shorten(block: Block, max: number): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, line: cutLine(block.line, max) };
    case 'list':
      return { ...block, items: block.items.map((item) => cutLine(item, max)) };
    case 'quote': {
      const text = block.text.slice(0, cutEnd(block.text, max));
      const span = { start: block.span.start, end: block.span.start + text.length };
      return { ...block, text, span, cut: block.cut || text.length < block.text.length };
    }
    case 'rule':
    case 'buttons':
      return block;
  }
}

/** As many items of a list as there is room for; undefined when there is room for none. */
function firstItems(block: Block, limits: MessageLimits, left: number): Block | undefined {
  if (block.kind !== 'list') return undefined;
  for (let kept = block.items.length - 1; kept > 0; kept -= 1) {
    const shorter: Block = { kind: 'list', items: block.items.slice(0, kept) };
    if (limits.size(shorter) <= left) return shorter;
  }
  return undefined;
}

/** The last resort: what the builders leave is cut to what the platform takes, and the message says so. */
export function fitMessage(message: Message, limits: MessageLimits): Message {
  const blocks = message.blocks.map((block) => shorten(block, limits.maxLine));
  const whole = blocks.reduce((sum, block) => sum + limits.size(block), 0);
  if (whole <= limits.max) return { ...message, blocks };
  const notice: Block = { kind: 'note', line: [plain(leftOutHere)] };
  const fixed = blocks.filter((block) => block.kind === 'buttons');
  let left = limits.max - limits.size(notice) - fixed.reduce((sum, block) => sum + limits.size(block), 0);
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'buttons') continue;
    const part = limits.size(block) <= left ? block : firstItems(block, limits, left);
    if (part !== undefined) kept.push(part);
    if (part !== block) break;
    left -= limits.size(block);
  }
  return { ...message, blocks: [...kept, notice, ...fixed] };
}
