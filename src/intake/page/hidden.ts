import { isElement } from './dom.ts';
import type { PageDocument, PageElement, PageNode } from './dom.ts';

/** Names a style sheet hides: ".offscreen", "#trap". Words that no reader sees must not reach the desk. */
export type HidingNames = ReadonlySet<string>;

const HIDING_DECLARATIONS: readonly RegExp[] = [
  /(?:^|[;\s])display\s*:\s*none/i,
  /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;\s])opacity\s*:\s*0?\.?0*\s*(?:!|;|$)/i,
  /(?:^|[;\s])font-size\s*:\s*0?\.?[0-9]?(?:px|pt|em|rem|%)?\s*(?:!|;|$)/i,
  /(?:^|[;\s])(?:text-indent|left|top|right|margin-left|margin-top)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|%|vw|vh)/i,
  /(?:^|[;\s])clip\s*:\s*rect\(\s*(?:0|1px)/i,
  /(?:^|[;\s])clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0|polygon\(0)/i,
  /(?:^|[;\s])transform\s*:\s*(?:scale\(0(?:\.0+)?\)|translate\w*\(\s*-\d{4,})/i,
  /(?:^|[;\s])color\s*:\s*transparent/i,
];
const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:!|;|$)/i;
const CUT_OFF = /(?:^|[;\s])overflow\s*:\s*hidden/i;
const INK = /(?:^|[;\s])color\s*:\s*([^;!]+)/i;
const PAPER = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/i;

function declaresHidden(style: string): boolean {
  return HIDING_DECLARATIONS.some((form) => form.test(style)) || (NO_SIZE.test(style) && CUT_OFF.test(style));
}

/** Selectors of one plain class or id, outside media queries: a rule for print or for phones hides nothing from a reader. */
export function readHidingNames(page: PageDocument): HidingNames {
  const names = new Set<string>();
  for (const sheet of page.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//gu, '').slice(0, 500_000);
    for (const { selectors, style } of topLevelRules(css)) {
      if (!declaresHidden(style)) continue;
      for (const selector of selectors.split(','))
        if (/^[.#][\w-]+$/u.test(selector.trim())) names.add(selector.trim());
    }
  }
  return names;
}

function* topLevelRules(css: string): Generator<{ readonly selectors: string; readonly style: string }> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const head = css
      .slice(at, open)
      .replace(/^[\s\S]*;/u, '')
      .trim();
    let end = css.indexOf('}', open);
    if (end < 0) return;
    if (head.startsWith('@')) end = endOfGroup(css, open);
    else yield { selectors: head, style: css.slice(open + 1, end) };
    at = end + 1;
  }
}

function endOfGroup(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

export function isHidden(element: PageElement, names: HidingNames): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (names.size > 0 && isNamed(element, names)) return true;
  const style = element.getAttribute('style');
  if (style !== null && (declaresHidden(style) || hasInkOfPaper(element, style))) return true;
  return element.localName === 'font' && isWhite(element.getAttribute('color') ?? '') && paperOf(element) === 'white';
}

function isNamed(element: PageElement, names: HidingNames): boolean {
  if (element.id !== '' && names.has(`#${element.id}`)) return true;
  for (const name of element.className.split(/\s+/u)) if (names.has(`.${name}`)) return true;
  return false;
}

/** White on white, or any colour on itself. */
function hasInkOfPaper(element: PageElement, style: string): boolean {
  const ink = INK.exec(style)?.[1];
  if (ink === undefined) return false;
  return plainColour(ink) === paperOf(element);
}

/** The nearest background that is written down; paper is white where none is. */
function paperOf(element: PageElement): string {
  for (let node: PageNode | null = element; isElement(node); node = node.parentNode) {
    const paper = PAPER.exec(node.getAttribute('style') ?? '')?.[1] ?? node.getAttribute('bgcolor');
    if (paper !== null && paper !== undefined) return plainColour(paper);
  }
  return 'white';
}

function plainColour(words: string): string {
  const plain = words.trim().toLowerCase().replace(/\s+/gu, '');
  return isWhite(plain) ? 'white' : plain;
}

function isWhite(colour: string): boolean {
  return /^(?:white|#f{3}|#f{6}|#fe(?:fe){2}|rgba?\(25[345],25[345],25[345](?:,1)?\))$/iu.test(colour.trim());
}
