import { TEXT_NODE, isElement } from './dom.ts';
import type { PageElement, PageNode } from './dom.ts';
import { isHidden } from './hidden.ts';
import type { HidingNames } from './hidden.ts';
import { readHints } from './hints.ts';

/** A stretch of text that a browser would set as one paragraph, heading, item or cell. */
export interface Block {
  readonly text: string;
  /** Innermost block element: "p", "li", "h2", "td", "div". */
  readonly tag: string;
  readonly element: PageElement;
  /** Ancestors' tags that matter, outermost first: "article", "aside", "figure", "ul". */
  readonly inside: readonly string[];
  readonly linkedChars: number;
  readonly emphasisedChars: number;
  /** Hints of the block's own element, of it and the two around it, and of all further out. */
  readonly ownHints: number;
  readonly nearHints: number;
  readonly farHints: number;
  readonly depth: number;
  /** Elements that hold its words; where readability keeps one of them, it keeps the block. */
  readonly marks: readonly string[];
  /** The table row a cell stands in. */
  readonly row?: PageElement;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCK_TAGS = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody thead tfoot tr td th caption ul amp-accordion',
);
const SKIPPED = words(
  'script style noscript template head svg iframe button select option textarea input object video audio canvas math map link meta title',
);
const CONTEXT = words(
  'article aside blockquote dl details figure figcaption footer form header li main nav ol section table ul pre center',
);

const MARK = 'data-desk-mark';

interface Open {
  readonly element: PageElement;
  readonly block: boolean;
  readonly link: boolean;
  readonly emphasis: boolean;
  readonly hints: number;
  readonly depth: number;
}

class BlockCollector {
  readonly blocks: Block[] = [];
  readonly open: Open[] = [];
  private text = '';
  private linked = 0;
  private emphasised = 0;
  private breaks = 0;
  private marks: string[] = [];
  private nextMark = 0;
  private readonly mark: boolean;

  constructor(mark: boolean) {
    this.mark = mark;
  }

  enter(element: PageElement): void {
    const tag = element.localName;
    const block = BLOCK_TAGS.has(tag);
    if (block) this.flush();
    const above = this.open.at(-1);
    const names = `${element.className} ${element.id} ${element.getAttribute('role') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
    this.open.push({
      element,
      block,
      link: tag === 'a' || (above?.link ?? false),
      emphasis: tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i' || (above?.emphasis ?? false),
      hints: readHints(names),
      depth: (above?.depth ?? 0) + 1,
    });
  }

  leave(): void {
    if (this.open.at(-1)?.block === true) this.flush();
    this.open.pop();
  }

  /** One line break stays inside the paragraph, two end it. */
  lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.flush();
    else this.text += '\n';
  }

  add(data: string): void {
    if (/^\s*$/u.test(data)) {
      if (this.text !== '' && !/\s$/u.test(this.text)) this.text += ' ';
      return;
    }
    const above = this.open.at(-1);
    this.breaks = 0;
    this.text += data.replace(/[^\S\n]+|\s*\n\s*/gu, ' ');
    const length = data.trim().length;
    if (above?.link === true) this.linked += length;
    if (above?.emphasis === true) this.emphasised += length;
    if (above !== undefined) this.noteMark(above.element);
  }

  private noteMark(element: PageElement): void {
    let mark = element.getAttribute(MARK);
    if (mark === null && this.mark) {
      mark = String(this.nextMark++);
      element.setAttribute(MARK, mark);
    }
    if (mark !== null) this.marks.push(mark);
  }

  private flush(): void {
    const text = this.text
      .replace(/[\u200b\u00ad\ufeff]/gu, '')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ *\n */gu, '\n')
      .trim();
    const holder = this.open.findLast((one) => one.block);
    if (text !== '' && holder !== undefined) this.blocks.push(this.toBlock(text, holder));
    this.text = '';
    this.linked = 0;
    this.emphasised = 0;
    this.breaks = 0;
    this.marks = [];
  }

  private toBlock(text: string, holder: Open): Block {
    const holders = this.open.slice(0, this.open.indexOf(holder) + 1);
    const row = holders.findLast((one) => one.element.localName === 'tr')?.element;
    let near = 0;
    let far = 0;
    for (const one of holders.slice(-3)) near |= one.hints;
    for (const one of holders.slice(0, -3))
      if (one.element.localName !== 'body' && one.element.localName !== 'html') far |= one.hints;
    return {
      text,
      tag: holder.element.localName,
      element: holder.element,
      inside: holders
        .slice(0, -1)
        .map((one) => one.element.localName)
        .filter((tag) => CONTEXT.has(tag)),
      linkedChars: this.linked,
      emphasisedChars: this.emphasised,
      ownHints: holder.hints,
      nearHints: near,
      farHints: far,
      depth: holder.depth,
      marks: this.marks,
      ...(row === undefined ? {} : { row }),
    };
  }
}

export interface BlockOptions {
  /** Numbers the elements that hold words. */
  readonly mark?: boolean;
  /** Leaves out what is hidden, by its own style or by these names. */
  readonly hiding?: HidingNames;
}

/** Nothing a person wrote nests deeper; what does is made to break readers. */
const DEEPEST = 600;
export class TooDeep extends Error {}

/** All text of a tree as blocks, in reading order. */
export function readBlocks(root: PageElement, { mark = false, hiding }: BlockOptions = {}): readonly Block[] {
  const collector = new BlockCollector(mark);
  collector.enter(root);
  let node: PageNode | null = root.firstChild;
  let current: PageNode = root;
  while (collector.open.length > 0) {
    if (node === null) {
      collector.leave();
      node = current.nextSibling;
      const above: PageNode | null = current.parentNode;
      if (current === root || above === null) break;
      current = above;
      continue;
    }
    if (isElement(node)) {
      if (node.localName === 'br') collector.lineBreak();
      else if (!SKIPPED.has(node.localName) && (hiding === undefined || !isHidden(node, hiding))) {
        if (collector.open.length > DEEPEST) throw new TooDeep('a page nested too deep');
        collector.enter(node);
        current = node;
        node = node.firstChild;
        continue;
      }
    } else if (node.nodeType === TEXT_NODE) collector.add(node.textContent ?? '');
    node = node.nextSibling;
  }
  return collector.blocks;
}
