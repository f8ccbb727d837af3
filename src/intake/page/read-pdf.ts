import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { StructuredTextItem } from 'unpdf';
import { detectForeign } from '#intake/detect-language.ts';
import type { Reading } from './reading.ts';

const MOST_PAGES = 60;
const LEAST_LETTERS = 80;

interface Line {
  text: string;
  readonly top: number;
  readonly left: number;
  right: number;
  readonly size: number;
}

/** A PDF's text as paragraphs, told apart by the white between lines. One without text is a picture of pages. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const { items } = await extractTextItems(pdf);
    const lines = items.slice(0, MOST_PAGES).map(toLines);
    const size = commonSize(lines.flat());
    const paragraphs = dropRunningHeads(lines).flatMap((page) => toParagraphs(page, size));
    const letters = paragraphs.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters < LEAST_LETTERS) return { kind: 'barred', reason: 'pdf-without-text' };
    const headline = readTitle(lines[0] ?? [], size);
    const body = joinPages(paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs);
    const foreign = detectForeign(body.join('\n'));
    return { kind: 'story', headline, paragraphs: body, ...(foreign === undefined ? {} : { foreign }) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function toLines(items: readonly StructuredTextItem[]): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const last = lines.at(-1);
    const size = item.fontSize;
    if (last !== undefined && Math.abs(last.top - item.y) < size * 0.4 && item.x >= last.right - size) {
      last.text += (item.x - last.right > size * 0.15 && !/\s$/u.test(last.text) ? ' ' : '') + item.str;
      last.right = item.x + item.width;
    } else lines.push({ text: item.str, top: item.y, left: item.x, right: item.x + item.width, size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

/** The size most letters are set in. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Lines that stand on most pages, their numbers aside: running heads and feet. Bare page numbers too. */
function dropRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const plain = (line: Line): string => line.text.replace(/\d+/gu, '#');
  const seen = new Map<string, number>();
  for (const page of pages) for (const text of new Set(page.map(plain))) seen.set(text, (seen.get(text) ?? 0) + 1);
  const often = Math.max(2, pages.length * 0.5);
  return pages.map((page) =>
    page.filter(
      (line) =>
        !/^(?:page )?\d+(?: of \d+)?$/iu.test(line.text) && (pages.length < 3 || (seen.get(plain(line)) ?? 0) <= often),
    ),
  );
}

function toParagraphs(lines: readonly Line[], size: number): readonly string[] {
  const right = Math.max(0, ...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || startsParagraph(above, line, size, right)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(paragraphs.at(-1) ?? '', line.text);
  }
  return paragraphs;
}

function startsParagraph(above: Line, line: Line, size: number, right: number): boolean {
  const gap = above.top - line.top;
  if (gap < -size || gap > Math.max(above.size, line.size) * 1.75) return true; // a new column, or white between
  if (Math.abs(above.size - line.size) > 1) return true;
  if (/^(?:[•▪◦–—*]|\d{1,2}[.)])\s/u.test(line.text)) return true;
  const indented = line.left - above.left > size * 0.8;
  const ends = /[.!?:][”"’)]?$/u.test(above.text) && above.right < right - size * 4;
  return ends || (indented && /[.!?:][”"’)]?$/u.test(above.text));
}

/** "infor-" + "mation" is one word; "on-" + "Monday" is not. */
function joinLines(above: string, below: string): string {
  if (/\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  return `${above} ${below}`;
}

/** A paragraph that runs over a page's end is one paragraph. */
function joinPages(paragraphs: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const runsOn = last !== undefined && last.length > 80 && /[\p{Ll},-]$/u.test(last) && /^\p{Ll}/u.test(paragraph);
    if (runsOn) joined[joined.length - 1] = joinLines(last, paragraph);
    else joined.push(paragraph);
  }
  return joined;
}

/** The largest lines at the top of the first page, when they are larger than the text. */
function readTitle(lines: readonly Line[], size: number): string {
  const top = lines.slice(0, 12);
  const largest = Math.max(0, ...top.map((line) => line.size));
  if (largest < size * 1.2) return '';
  const from = top.findIndex((line) => line.size > largest - 1);
  const to = top.findIndex((line, index) => index > from && line.size <= largest - 1);
  return top
    .slice(from, to < 0 ? from + 1 : to)
    .map((line) => line.text)
    .join(' ');
}
