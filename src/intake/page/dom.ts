import { parseHTML } from 'linkedom';

/** The little of a page's tree that we read. linkedom's own types need the browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const TEXT_NODE = 3;

export function isElement(node: PageNode | null): node is PageElement {
  return node?.nodeType === 1;
}

function isDocument(value: unknown): value is PageDocument {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

/** Never throws on strange markup; an empty page gets an empty body. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body|head)\b/i.test(html.slice(0, 4000)) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (!isDocument(document)) throw new Error('linkedom gave no document');
  return document;
}
