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
const LINK = /https?:\/\/[^\s<>"]+/giu;

/** Discord's own signs as words: "<@1> <#2> <t:0:d>" -> "@Ana #news 1970-01-01". Everything else stays as it was typed. */
export function plainText(content: string, names: Names): PlainText {
  const labelled: { readonly at: number; readonly url: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of content.matchAll(ENTITY)) {
    text += content.slice(at, match.index);
    at = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups['user'] === names.bot) at += /^[ \t]*/u.exec(content.slice(at))?.[0].length ?? 0;
    else text += entityWords(groups, names);
    const target = groups['target'];
    if (target !== undefined) labelled.push({ at: text.length, url: target });
  }
  text += content.slice(at);
  const bare = [...text.matchAll(LINK)].map((match) => ({ at: match.index, url: trimmed(match[0]) }));
  const links = [...bare, ...labelled].toSorted((a, b) => a.at - b.at).map((link) => link.url);
  return { text: text.trim(), links: [...new Set(links)] };
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

/** Without the punctuation of the sentence it stands in, as Discord itself reads a link. */
function trimmed(url: string): string {
  const bare = url.replace(/[.,:;!?'"’”*_~|]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
