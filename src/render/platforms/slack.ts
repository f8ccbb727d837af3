import type { KnownBlock, RichTextBlock, RichTextElement, RichTextSection, RichTextText } from '@slack/types';
import { cutWords } from '#render/cut.ts';
import { fitMessage } from './fit-message.ts';
import { SLACK } from '#render/limits.ts';
import { hasStrong, lineText, runText } from '#render/lines.ts';
import type { Block, Button, Line, Message, Run } from '#render/reply.ts';
import { botName } from '#render/sentences/reply.ts';
import { visible, visibleLine } from './visible.ts';
import { webAddress } from './web-address.ts';

export interface SlackPost {
  /** What notifications and screen readers take; the blocks are what is seen. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

type Style = NonNullable<RichTextText['style']>;
type Part = RichTextBlock['elements'][number];

// Rich text is literal: Slack reads no markup and no mention in it, so the article's words need no escape there.
function textOf(text: string, style?: Style): RichTextElement[] {
  const words = visibleLine(text);
  if (words === '') return [];
  return [style === undefined ? { type: 'text', text: words } : { type: 'text', text: words, style }];
}

function elementsOfRun(run: Run, base: Style | undefined): RichTextElement[] {
  switch (run.kind) {
    case 'plain':
      return textOf(run.text, base);
    case 'strong':
      return textOf(run.text, { ...base, bold: true });
    case 'emphasis':
      return textOf(run.text, { ...base, italic: true });
    case 'code':
      return textOf(run.text, { ...base, code: true });
    case 'person':
      return textOf(run.name, base);
    case 'link': {
      const url = webAddress(run.url, SLACK.url);
      const text = visibleLine(run.text);
      if (url === undefined || text === '') return textOf(run.text, base);
      return [base === undefined ? { type: 'link', url, text } : { type: 'link', url, text, style: base }];
    }
  }
}

function elementsOf(line: Line, base?: Style): RichTextElement[] {
  return line.flatMap((run) => elementsOfRun(run, base));
}

function sectionOf(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

function partOf(block: Block): Part | undefined {
  switch (block.kind) {
    case 'heading':
      return sectionOf(elementsOf(block.line, hasStrong(block.line) ? undefined : { bold: true }));
    case 'paragraph':
      return sectionOf(elementsOf(block.line));
    case 'note':
      return sectionOf(elementsOf(block.line, { italic: true }));
    case 'list': {
      const items = block.items.map((item) => sectionOf(elementsOf(item))).filter((item) => item.elements.length > 0);
      return items.length === 0 ? undefined : { type: 'rich_text_list', style: 'bullet', elements: items };
    }
    case 'quote': {
      const text = `${block.cutBefore === true ? '… ' : ''}${visible(block.text)}${block.cut ? ' …' : ''}`;
      return text === '' ? undefined : { type: 'rich_text_quote', elements: [{ type: 'text', text }] };
    }
    case 'rule':
    case 'buttons':
      return undefined;
  }
}

const newline = (count: number): RichTextElement => ({ type: 'text', text: '\n'.repeat(count) });

/** Lines that follow each other become one section, as Slack's own composer writes them. */
function joinParts(parts: readonly { readonly part: Part; readonly airy: boolean }[]): Part[] {
  const joined: Part[] = [];
  let length = 0;
  for (const { part, airy } of parts) {
    if (part.type === 'rich_text_section' && part.elements.length === 0) continue;
    const last = joined.at(-1);
    const size = lengthOf(part);
    const follows = last?.type === 'rich_text_section' && part.type === 'rich_text_section';
    if (follows && length + size <= SLACK.richTextSection) {
      last.elements.push(newline(airy ? 2 : 1), ...part.elements);
      length += size + 2;
      continue;
    }
    // Slack puts no air between a list and the heading below it.
    if (airy && last !== undefined && part.type === 'rich_text_section') part.elements.unshift(newline(1));
    joined.push(part);
    length = size;
  }
  return joined;
}

function lengthOf(part: Part): number {
  return JSON.stringify(part).length;
}

// Labels are ours; what Slack would read as control characters has no place in them.
function labelOf(button: Button): string {
  return cutWords(visibleLine(button.label).replaceAll(/[&<>]/gu, ''), SLACK.buttonText).trim();
}

function actionsOf(buttons: readonly Button[], value: string): readonly KnownBlock[] {
  const labelled = buttons.filter((button) => labelOf(button) !== '').slice(0, SLACK.actionsElements);
  if (labelled.length === 0 || value.length > SLACK.buttonValue) return [];
  const elements = labelled.map((button) => ({
    type: 'button' as const,
    text: { type: 'plain_text' as const, text: labelOf(button), emoji: true },
    action_id: `deskcheck:${button.action}`,
    value,
  }));
  return [{ type: 'actions', elements }];
}

function blocksOf(message: Message): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  let parts: { part: Part; airy: boolean }[] = [];
  const flush = (): void => {
    const elements = joinParts(parts);
    if (elements.length > 0) blocks.push({ type: 'rich_text', elements });
    parts = [];
  };
  const value = message.check ?? message.key;
  for (const block of message.blocks) {
    const part = partOf(block);
    if (part !== undefined) parts.push({ part, airy: block.kind === 'heading' });
    if (block.kind !== 'rule' && block.kind !== 'buttons') continue;
    flush();
    if (block.kind === 'rule' && blocks.length > 0) blocks.push({ type: 'divider' });
    if (block.kind === 'buttons') blocks.push(...actionsOf(block.buttons, value));
  }
  flush();
  return blocks.slice(0, SLACK.blocks);
}

/** For the fallback text alone, which Slack does read as markup: look-alikes for what it would format. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['*', '∗'],
  ['_', '＿'],
  ['~', '∼'],
  ['`', 'ˋ'],
];

function fallbackOf(message: Message): string {
  const lines = message.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'note':
        return [lineText(block.line)];
      case 'list':
        return block.items.map((item) => `• ${lineText(item)}`);
      case 'quote':
        return [`“${block.text}”${block.cut ? ' …' : ''}`];
      case 'rule':
      case 'buttons':
        return [];
    }
  });
  const text = lines.map(visibleLine).join('\n').trim();
  // Cut before escaping, so that no entity is cut; the longest escape is five characters.
  for (let max: number = SLACK.text; ; max -= 200) {
    const escaped = LOOKALIKES.reduce((kept, [from, to]) => kept.replaceAll(from, to), cutWords(text, max));
    if (escaped.length <= SLACK.text) return escaped === '' ? botName : escaped;
  }
}

function sizeOf(block: Block): number {
  if (block.kind === 'rule' || block.kind === 'buttons') return 0;
  if (block.kind === 'quote') return visible(block.text).length + 2;
  const lines = block.kind === 'list' ? block.items : [block.line];
  return lines.reduce((sum, line) => sum + line.reduce((length, run) => length + runText(run).length, 2), 0);
}

/** Block Kit for one message. Everything from the article goes into rich text, where nothing is markup. */
export function renderSlack(message: Message): SlackPost {
  const limits = { max: SLACK.charactersOverBlocks, maxLine: SLACK.richTextSection - 100, size: sizeOf };
  const fitted = fitMessage(message, limits);
  return { text: fallbackOf(fitted), blocks: blocksOf(fitted) };
}
