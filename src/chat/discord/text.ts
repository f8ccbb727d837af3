import { findLinks } from '#core/text/find-links.ts';
import { hideMarkup } from '#core/text/hide-markup.ts';

/** What the ids in a message stand for. */
export interface Names {
  /** The bot's own id: its mention is taken out. */
  readonly bot: string;
  user(id: string): string | undefined;
  channel(id: string): string | undefined;
}

export interface PlainText {
  readonly text: string;
  /** Every web address, in order, each once. */
  readonly links: readonly string[];
}

const ENTITY =
  /<@!?(?<user>\d+)>|<@&(?<role>\d+)>|<#(?<channel>\d+)>|<a?:(?<emoji>\w+):\d+>|<t:(?<time>-?\d{1,12})(?::\w)?>|<\/(?<command>[^:<>]+):\d+>|<(?<bare>https?:\/\/[^\s<>]+)>|\[(?<label>[^[\]\n]+)\]\(<?(?<target>https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\))?)>?\)/gu;

/** Discord's own signs and its markup as words: "<@1> <#2> **now**" -> "@Ana #news now". Everything else stays as it was typed. */
export function plainText(content: string, names: Names): PlainText {
  let text = '';
  let at = 0;
  for (const match of content.matchAll(ENTITY)) {
    text += content.slice(at, match.index);
    at = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups['user'] === names.bot) at += /^[ \t]*/u.exec(content.slice(at))?.[0].length ?? 0;
    else text += entityWords(groups, names);
  }
  text = (text + content.slice(at)).trim();
  return { text: hideMarkup(text)?.text ?? text, links: findLinks(content) };
}

export function mentions(content: string, bot: string): boolean {
  return bot !== '' && (content.includes(`<@${bot}>`) || content.includes(`<@!${bot}>`));
}

function entityWords(groups: Readonly<Record<string, string | undefined>>, names: Names): string {
  const { user, role, channel, emoji, time, command, bare, label } = groups;
  if (user !== undefined) return `@${names.user(user) ?? user}`;
  if (role !== undefined) return '@role';
  if (channel !== undefined) return `#${names.channel(channel) ?? channel}`;
  if (emoji !== undefined) return `:${emoji}:`;
  if (time !== undefined) return dayOf(Number(time));
  if (command !== undefined) return `/${command}`;
  return bare ?? label ?? '';
}

function dayOf(seconds: number): string {
  const day = new Date(seconds * 1000);
  return Number.isNaN(day.getTime()) ? String(seconds) : day.toISOString().slice(0, 10);
}
