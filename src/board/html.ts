import { escapeHtml } from '#render/platforms/html.ts';
import { visible } from '#render/platforms/visible.ts';

/** Markup of ours. Text gets into it only through `html`, which escapes it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | false | undefined | readonly Part[];

/** html`<p>${words}</p>`: what is put in is text, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: tight(strings).reduce((made, string, index) => made + markupOf(parts[index - 1]) + string) };
}

const tightened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Without the indentation of our own lines: a list has many of them. */
function tight(strings: TemplateStringsArray): readonly string[] {
  const known = tightened.get(strings) ?? strings.map((string) => string.replaceAll(/\s*\n\s*/g, '\n'));
  tightened.set(strings, known);
  return known;
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(visible(part));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** What the renderer has made: escaped there. */
export function rendered(markup: string): Markup {
  return { markup };
}
