import { createRequire } from 'node:module';
import path from 'node:path';
import { createWorker } from 'tesseract.js';
import type { Page, Worker } from 'tesseract.js';
import { detectForeign } from '#intake/detect-language.ts';
import type { Reading } from '#intake/page/reading.ts';
import { enlarge } from './enlarge.ts';
import { pixelsOf } from './picture-size.ts';

/** A phone's photo has 12 million; more fills the memory. */
const MOST_PIXELS = 30_000_000;
/** Below this a reader of letters guesses: 0 to 100. Pages that were read well have 90 and more. */
const POOR = 70;
/** A word that it is this unsure of is marked. */
const DOUBTFUL = 75;
/** Letters smaller than this are enlarged before they are read. */
const SMALL_LINE_PIXELS = 22;
const LEAST_LETTERS = 80;
/** Fewer are what is seen in leaves and faces. */
const SOME_LETTERS = 30;

let opened: Promise<Worker> | undefined;

/** The text on a picture of text, straightened, and enlarged where it is small. Offline: the letters' model comes with the package. */
export async function readPicture(bytes: Uint8Array): Promise<Reading> {
  const pixels = pixelsOf(bytes);
  if (pixels === undefined) return { kind: 'barred', reason: 'broken-file' };
  if (pixels > MOST_PIXELS) return { kind: 'barred', reason: 'file-too-large' };
  opened ??= openLetters();
  const letters = await opened;
  const first = await recognise(letters, Buffer.from(bytes), true);
  const page = isSmall(first) ? await again(letters, first) : first;
  return toReading(page);
}

async function openLetters(): Promise<Worker> {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  const langPath = path.join(path.dirname(data), '4.0.0_best_int');
  const letters = await createWorker('eng', 1, { langPath, cacheMethod: 'none', errorHandler: () => undefined });
  await letters.setParameters({ user_defined_dpi: '150', debug_file: '/dev/null' });
  return letters;
}

async function recognise(letters: Worker, picture: Buffer, grey: boolean): Promise<Page> {
  const { data } = await letters.recognize(
    picture,
    { rotateAuto: true },
    { text: true, blocks: true, imageGrey: grey },
  );
  return data;
}

/** Twice or three times as large; kept when it was read better. */
async function again(letters: Worker, first: Page): Promise<Page> {
  const { imageGrey } = first;
  const larger = imageGrey === null ? undefined : enlarge(imageGrey, lineHeight(first));
  if (larger === undefined) return first;
  const second = await recognise(letters, larger, false);
  return second.confidence > first.confidence ? second : first;
}

function isSmall(page: Page): boolean {
  return page.confidence < 90 && lineHeight(page) < SMALL_LINE_PIXELS;
}

/** In the middle of all lines. */
function lineHeight(page: Page): number {
  const heights = linesOf(page).map(({ bbox }) => bbox.y1 - bbox.y0);
  return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
}

function linesOf(page: Page): readonly Line[] {
  return (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
}

type Block = NonNullable<Page['blocks']>[number];
type Paragraph = Block['paragraphs'][number];
type Line = Paragraph['lines'][number];

function toReading(page: Page): Reading {
  const paragraphs: string[] = [];
  const doubtful: { paragraph: number; start: number; end: number }[] = [];
  for (const paragraph of (page.blocks ?? []).flatMap((block) => block.paragraphs)) {
    let text = '';
    for (const word of paragraph.lines.flatMap(({ words }) => words)) {
      if (text !== '') text += ' ';
      if (word.confidence < DOUBTFUL)
        doubtful.push({ paragraph: paragraphs.length, start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
    if (text.trim() !== '') paragraphs.push(text);
  }
  const letters = paragraphs.join('').match(/\p{L}/gu)?.length ?? 0;
  if (letters >= SOME_LETTERS && page.confidence < POOR) return { kind: 'barred', reason: 'poor-picture' };
  if (letters < LEAST_LETTERS) return { kind: 'barred', reason: 'picture-without-text' };
  const [first = ''] = paragraphs;
  const isHeadline = paragraphs.length > 1 && first.length < 160 && !/[.:;,]$/u.test(first);
  const foreign = detectForeign(paragraphs.join('\n'));
  return {
    kind: 'story',
    headline: isHeadline ? first : '',
    paragraphs: isHeadline ? paragraphs.slice(1) : paragraphs,
    doubtful,
    ...(foreign === undefined ? {} : { foreign }),
  };
}
