import { z } from 'zod';

interface Inline {
  readonly type: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly unicode?: string | undefined;
  readonly user_id?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly range?: string | undefined;
  readonly fallback?: string | undefined;
  readonly value?: string | undefined;
}

interface Part extends Inline {
  readonly elements?: readonly Part[] | undefined;
}

const words = z.string().optional();
const part: z.ZodType<Part> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: words.catch(undefined),
    url: words,
    name: words,
    unicode: words,
    user_id: words,
    channel_id: words,
    range: words,
    fallback: words,
    value: words,
    elements: z.array(part).optional(),
  }),
);
const richText = z.array(z.object({ type: z.literal('rich_text'), elements: z.array(part) })).min(1);

export interface RichWords {
  readonly text: string;
  readonly links: readonly string[];
}

/**
 * The exact words of a message that was typed in a Slack client, whose text field can't tell a star that was typed from
 * one that makes bold. Undefined for messages of another making, whose text must do.
 */
export function plainFromBlocks(blocks: unknown, bot: string): RichWords | undefined {
  const parsed = richText.safeParse(blocks);
  if (!parsed.success) return undefined;
  const links: string[] = [];
  const lines = parsed.data.flatMap((block) => block.elements.flatMap((element) => linesOf(element, bot, links)));
  return { text: lines.join('\n'), links };
}

/** A list gives a line for each item, anything else the lines of its inline parts. */
function linesOf(element: Part, bot: string, links: string[]): readonly string[] {
  const inner = element.elements ?? [];
  if (element.type === 'rich_text_list') return inner.flatMap((item) => linesOf(item, bot, links));
  const line = inner.map((inline, i) => inlineWords(inline, inner[i - 1], bot, links)).join('');
  // A section ends with the line break that led to the next block; the join adds it again.
  return [line.replace(/\n$/, '')];
}

function inlineWords(inline: Part, before: Part | undefined, bot: string, links: string[]): string {
  switch (inline.type) {
    case 'text':
      return isBot(before, bot) ? (inline.text ?? '').trimStart() : (inline.text ?? '');
    case 'link':
      if (inline.url !== undefined) links.push(inline.url);
      return inline.text !== undefined && inline.text !== '' ? inline.text : (inline.url ?? '').replace(/^mailto:/, '');
    case 'emoji':
      return emoji(inline);
    case 'user':
      return isBot(inline, bot) ? '' : `@${inline.user_id ?? ''}`;
    case 'usergroup':
      return '@group';
    case 'channel':
      return `#${inline.channel_id ?? ''}`;
    case 'broadcast':
      return `@${inline.range ?? ''}`;
    default:
      return inline.text ?? inline.fallback ?? inline.value ?? '';
  }
}

function isBot(inline: Part | undefined, bot: string): boolean {
  return bot !== '' && inline?.type === 'user' && inline.user_id === bot;
}

/** unicode is "1f600" or "1f1eb-1f1f7"; a workspace's own emoji has none. */
function emoji(inline: Inline): string {
  const points = (inline.unicode ?? '').split('-').map((hex) => Number.parseInt(hex, 16));
  if (points.some((point) => !(point <= 0x10_ff_ff))) return `:${inline.name ?? ''}:`;
  return String.fromCodePoint(...points);
}
