import mammoth from 'mammoth';
import { detectForeign } from '#intake/detect-language.ts';
import { readBlocks } from '#intake/page/blocks.ts';
import { parsePage } from '#intake/page/dom.ts';
import type { Reading } from '#intake/page/reading.ts';
import { isSafeZip } from './unzip-safely.ts';

/** Word's own heading styles; a title is one. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** A Word file to its story: headings, paragraphs, lists and tables, without pictures, comments and what was struck out. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  if (!isSafeZip(bytes)) return { kind: 'barred', reason: 'broken-file' };
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
    },
  );
  return readPlainPage(html);
}

/** What was written as one text, without a site around it: its first heading is the headline. */
export function readPlainPage(html: string): Reading {
  const { body } = parsePage(html);
  const blocks = body === null ? [] : readBlocks(body);
  const [first] = blocks;
  if (first === undefined) return { kind: 'barred', reason: 'empty-file' };
  const headline = /^h[1-3]$/u.test(first.tag) ? first.text : '';
  const paragraphs = blocks.slice(headline === '' ? 0 : 1).map(({ text }) => text);
  const foreign = detectForeign(paragraphs.join('\n'));
  return { kind: 'story', headline, paragraphs, ...(foreign === undefined ? {} : { foreign }) };
}
