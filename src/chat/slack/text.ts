import { plainFromBlocks } from './rich-text.ts';

/** What somebody wrote, without Slack's markup. */
export interface PlainText {
  readonly text: string;
  /** Every web address in it, in order, each once; a labelled link leaves its label in the text. */
  readonly links: readonly string[];
}

/** A message's own words: its rich text when it has any (exact), else its mrkdwn. The mention of `bot` goes. */
export function plainText(message: { readonly text: string; readonly blocks: unknown }, bot: string): PlainText {
  const rich = plainFromBlocks(message.blocks, bot);
  if (rich === undefined) return plainFromMrkdwn(message.text, bot);
  return { text: rich.text.trim(), links: webLinks(rich.links) };
}

const ENTITY = /<([@#!][^<>]*|[a-z][a-z0-9+.-]*:[^<>]*)>/gi;
const ESCAPE = /&(?:amp|lt|gt);/g;

/** Undoes Slack's three escapes, each once. "&amp;lt;" -> "&lt;". */
function unescapeSlack(text: string): string {
  return text.replace(ESCAPE, (escape) => {
    if (escape === '&amp;') return '&';
    return escape === '&lt;' ? '<' : '>';
  });
}

/** "<@U1>" -> "@U1", "<#C1|news>" -> "#news", "<!here>" -> "@here", "<https://a.b|words>" -> "words". */
export function plainFromMrkdwn(mrkdwn: string, bot: string): PlainText {
  const links: string[] = [];
  let text = '';
  let at = 0;
  for (const match of mrkdwn.matchAll(ENTITY)) {
    text += unescapeSlack(mrkdwn.slice(at, match.index));
    at = match.index + match[0].length;
    const entity = unescapeSlack(match[1] ?? '');
    if (!isMention(entity)) links.push(targetOf(entity));
    if (isMentionOf(entity, bot)) at += spacesAt(mrkdwn, at);
    else text += entityWords(entity);
  }
  text += unescapeSlack(mrkdwn.slice(at));
  return { text: text.trim(), links: webLinks(links) };
}

/** Whether the text calls the bot by name: "<@UBOT> read this". */
export function mentions(text: string, bot: string): boolean {
  return bot !== '' && (text.includes(`<@${bot}>`) || text.includes(`<@${bot}|`));
}

/** The words of a slash command for the desk: links bare, people by id. A channel keeps Slack's own form, its id and its name: "<#C1|news>". */
export function commandWords(text: string): string {
  const words = text.replace(ENTITY, (whole, inside: string) => {
    if (inside.startsWith('#') && labelOf(inside) !== '') return whole;
    return isMention(inside) ? idOf(inside) : targetOf(inside);
  });
  return unescapeSlack(words).trim().replaceAll(/\s+/g, ' ');
}

function isMention(entity: string): boolean {
  return /^[@#!]/.test(entity);
}

function isMentionOf(entity: string, bot: string): boolean {
  return bot !== '' && (entity === `@${bot}` || entity.startsWith(`@${bot}|`));
}

function targetOf(entity: string): string {
  return entity.split('|', 1)[0] ?? '';
}

function labelOf(entity: string): string {
  const bar = entity.indexOf('|');
  return bar < 0 ? '' : entity.slice(bar + 1);
}

function idOf(entity: string): string {
  return targetOf(entity).replace(/^!subteam\^/, '@');
}

function entityWords(entity: string): string {
  const label = labelOf(entity);
  const target = targetOf(entity);
  if (!isMention(entity)) return label === '' ? target.replace(/^mailto:/, '') : label;
  if (target.startsWith('!date^')) return label;
  if (target.startsWith('!subteam^')) return label === '' ? '@group' : label;
  if (target.startsWith('!')) return `@${target.slice(1)}`;
  return label === '' ? target : target.slice(0, 1) + label;
}

function spacesAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
}

function webLinks(links: readonly string[]): readonly string[] {
  return [...new Set(links.filter((link) => /^https?:\/\//i.test(link)))];
}
