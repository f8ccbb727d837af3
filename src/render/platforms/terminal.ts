import { fold } from './fold.ts';
import type { Block, Line, Message, Run } from '#render/reply.ts';
import { visible, visibleLine } from './visible.ts';

export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

// Marks without width around strong words: they outlive the folding and become weight afterwards.
const STRONG = '\u2063';
const PLAIN = '\u2064';
const WEIGHTS: Readonly<Record<string, string>> = { [STRONG]: '\u001b[1m', [PLAIN]: '\u001b[22m' };
const MARKS = /[\u2063\u2064]/gu;

const clean = (text: string): string => visibleLine(text).replaceAll(MARKS, '');

function wordsShown(run: Run): string {
  switch (run.kind) {
    case 'person':
      return clean(run.name);
    case 'link':
      return clean(run.url === run.text ? run.url : `${run.text} (${run.url})`);
    case 'strong':
      return `${STRONG}${clean(run.text)}${PLAIN}`;
    case 'plain':
    case 'emphasis':
    case 'code':
      return clean(run.text);
  }
}

const words = (line: Line): string => line.map(wordsShown).join('');

/** Each line by itself, so that nothing stays strong past its end. */
function weighted(lines: readonly string[], colour: boolean): string[] {
  let open = false;
  return lines.map((line) => {
    if (!colour) return line.replaceAll(MARKS, '');
    const begun = open ? STRONG + line : line;
    open = begun.lastIndexOf(STRONG) > begun.lastIndexOf(PLAIN);
    return (open ? begun + PLAIN : begun).replaceAll(MARKS, (mark) => WEIGHTS[mark] ?? '');
  });
}

const STYLES = { heading: 1, quote: 36, note: 2, rule: 2, paragraph: 0, list: 0, buttons: 0 } as const;

/** Folded, with `first` before the first line and as many spaces before the others. */
function indented(text: string, first: string, width: number): string[] {
  const room = Math.max(8, width - first.length);
  return text
    .split('\n')
    .flatMap((line) => fold(line, room))
    .map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line);
}

function linesOf(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return indented(words(block.line).replaceAll(MARKS, ''), '', width);
    case 'paragraph':
      return indented(words(block.line), '', width);
    case 'list':
      return block.items.flatMap((item) => indented(words(item), '• ', width));
    case 'quote': {
      const text = `${block.cutBefore === true ? '… ' : ''}${visible(block.text)}${block.cut ? ' …' : ''}`;
      return indented(text.replaceAll(MARKS, ''), '', width - 2).map((line) => `│ ${line}`);
    }
    case 'rule':
      return ['─'.repeat(Math.min(width, 40))];
    case 'buttons':
      return [];
  }
}

/** For a person at a terminal. Colour is only weight and tint: nothing is said by colour alone. */
export function renderTerminal(message: Message, terminal: Terminal): string {
  const lines = message.blocks.flatMap((block, at) => {
    const made = weighted(linesOf(block, Math.max(20, terminal.width)), terminal.colour);
    const style = STYLES[block.kind];
    const painted = terminal.colour && style > 0 ? made.map((line) => `\u001b[${style}m${line}\u001b[0m`) : made;
    return block.kind === 'heading' && at > 0 ? ['', ...painted] : painted;
  });
  return `${lines.join('\n')}\n`;
}
