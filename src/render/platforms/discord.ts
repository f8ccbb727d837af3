import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from 'discord.js';
import { cutWords } from '#render/cut.ts';
import { fitMessage } from './fit-message.ts';
import { DISCORD } from '#render/limits.ts';
import { hasStrong } from '#render/lines.ts';
import type { Block, Button, Line, Message, Run } from '#render/reply.ts';
import { botName } from '#render/sentences/reply.ts';
import { visible, visibleLine } from './visible.ts';
import { webAddress } from './web-address.ts';

export interface DiscordPost {
  /** 1 << 15: components instead of content and embeds. */
  readonly flags: 32768;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

const ANYWHERE = /[\\*_~`|<>[\]@]|:(?=\S|$)/gu;
const AT_LINE_START = /^(\s*)([#+-]|\d+(?=[.)]))/u;

/** Nothing inside `text` is markup, a link, an emoji or a mention afterwards; what is seen is `text` itself. */
function escapeDiscord(text: string): string {
  return text.replaceAll(ANYWHERE, (sign) => `\\${sign}`);
}

/** A whole line must not begin like a heading or a list either. */
function guardStart(line: string): string {
  return line.replace(AT_LINE_START, (_, space: string, sign: string) =>
    /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** Marks around words only: "** a **" would not be read as bold. */
function marked(text: string, mark: string): string {
  const words = visibleLine(text);
  const core = words.trim();
  if (core === '') return words;
  const at = words.indexOf(core);
  return `${words.slice(0, at)}${mark}${escapeDiscord(core)}${mark}${words.slice(at + core.length)}`;
}

function markupOfRun(run: Run, quiet: boolean): string {
  switch (run.kind) {
    case 'plain':
      return escapeDiscord(visibleLine(run.text));
    case 'person':
      return escapeDiscord(visibleLine(run.name));
    case 'strong':
      return quiet ? escapeDiscord(visibleLine(run.text)) : marked(run.text, '**');
    case 'emphasis':
      return quiet ? escapeDiscord(visibleLine(run.text)) : marked(run.text, '*');
    case 'code':
      return run.text.includes('`') ? escapeDiscord(visibleLine(run.text)) : `\`${visibleLine(run.text)}\``;
    case 'link': {
      const url = webAddress(run.url, DISCORD.url);
      const text = escapeDiscord(visibleLine(run.text));
      return url === undefined || text.trim() === '' ? text : `[${text}](<${url}>)`;
    }
  }
}

/** Two marks must not touch, or they are read as one. */
function markupOf(line: Line, quiet = false): string {
  const joined = line
    .map((run) => markupOfRun(run, quiet))
    .filter((part) => part !== '')
    .reduce((sum, part) => (/[*`]$/u.test(sum) && /^[*`]/u.test(part) ? `${sum}\u200b${part}` : sum + part), '');
  return guardStart(joined);
}

function markedLines(lines: readonly Line[], mark: string): string[] {
  return lines
    .map((line) => markupOf(line))
    .filter((markup) => markup.trim() !== '')
    .map((markup) => mark + markup);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading': {
      if (hasStrong(block.line)) return markedLines([block.line], '');
      const words = markupOf(block.line, true).trim();
      return words === '' ? [] : [`**${words}**`];
    }
    case 'paragraph':
      return markedLines([block.line], '');
    case 'note':
      return markedLines([block.line], '-# ');
    case 'list':
      return markedLines(block.items, '- ');
    case 'quote': {
      const text = `${block.cutBefore === true ? '… ' : ''}${escapeDiscord(visible(block.text))}${block.cut ? ' …' : ''}`;
      // A bar without words behind it would be shown as a sign of its own.
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `> ${guardStart(line)}`);
    }
    case 'rule':
    case 'buttons':
      return [];
  }
}

function sizeOf(block: Block): number {
  return linesOf(block).reduce((sum, line) => sum + line.length + 2, 0);
}

function rowsOf(buttons: readonly Button[], subject: string): APIMessageTopLevelComponent[] {
  const made = buttons.map((button): APIButtonComponentWithCustomId => {
    const label = cutWords(visibleLine(button.label), DISCORD.buttonLabel);
    return { type: 2, style: 2, label, custom_id: `deskcheck:${button.action}:${subject}` };
  });
  const fitting = made.filter((button) => button.custom_id.length <= DISCORD.customId && button.label !== '');
  const rows: APIMessageTopLevelComponent[] = [];
  for (let at = 0; at < fitting.length; at += DISCORD.buttonsInRow)
    rows.push({ type: 1, components: fitting.slice(at, at + DISCORD.buttonsInRow) });
  return rows;
}

function componentsOf(message: Message): APIMessageTopLevelComponent[] {
  const components: APIMessageTopLevelComponent[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    const content = lines.join('\n').trim();
    if (content !== '') components.push({ type: 10, content });
    lines = [];
  };
  for (const block of message.blocks) {
    if (block.kind === 'heading' && lines.length > 0) lines.push('');
    lines.push(...linesOf(block));
    if (block.kind !== 'rule' && block.kind !== 'buttons') continue;
    flush();
    if (block.kind === 'rule' && components.length > 0) components.push({ type: 14 });
    if (block.kind === 'buttons') components.push(...rowsOf(block.buttons, message.check ?? message.key));
  }
  flush();
  return components;
}

/** Components V2 for one message: 4,000 characters instead of 2,000, and buttons below the words they belong to. */
export function renderDiscord(message: Message): DiscordPost {
  const fitted = fitMessage(message, { max: DISCORD.text - 50, maxLine: 1800, size: sizeOf });
  const components = componentsOf(fitted);
  if (!components.some((component) => 'content' in component)) components.unshift({ type: 10, content: botName });
  return { flags: 32768, components, allowed_mentions: { parse: [] } };
}
