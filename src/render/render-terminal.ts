import { fold } from './fold.ts';
import type { Block, Line, Message, Run } from './reply.ts';
import { visible, visibleLine } from './visible.ts';

export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

function wordsShown(run: Run): string {
  switch (run.kind) {
    case 'person':
      return visibleLine(run.name);
    case 'link':
      return visibleLine(run.url === run.text ? run.url : `${run.text} (${run.url})`);
    case 'plain':
    case 'strong':
    case 'emphasis':
    case 'code':
      return visibleLine(run.text);
  }
}

const words = (line: Line): string => line.map(wordsShown).join('');

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
    case 'paragraph':
    case 'note':
      return indented(words(block.line), '', width);
    case 'list':
      return block.items.flatMap((item) => indented(words(item), '• ', width));
    case 'quote': {
      const text = `${block.cutBefore === true ? '… ' : ''}${visible(block.text)}${block.cut ? ' …' : ''}`;
      const quoted = indented(text, '', width - 2);
      return quoted.map((line) => `│ ${line}`);
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
    const made = linesOf(block, Math.max(20, terminal.width));
    const style = STYLES[block.kind];
    const painted = terminal.colour && style > 0 ? made.map((line) => `\u001b[${style}m${line}\u001b[0m`) : made;
    return block.kind === 'heading' && at > 0 ? ['', ...painted] : painted;
  });
  return `${lines.join('\n')}\n`;
}
