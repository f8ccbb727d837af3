import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Longer than any article: about a million words. */
export const MAX_BYTES: number = 5 * 1024 * 1024;

export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'unreadable'; readonly says: string };

/** Reads a whole file, or standard input for "-". Everything that can go wrong is a sentence for the person at the terminal. */
export async function readInput(path: string): Promise<Input> {
  const name = path === '-' ? 'standard input' : path;
  const refuse = (says: string): Input => ({ kind: 'unreadable', says });
  let isFile = false;
  if (path !== '-') {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) return refuse(whyNotOpened(name, found));
    if (found.isDirectory()) return refuse(`${name} is a folder. Give the file of one story.`);
    if (found.size > MAX_BYTES) return refuse(tooLarge(name, found.size));
    isFile = found.isFile();
  }
  // Only what has no end of its own is streamed: streams take 6 ms more to start.
  const bytes = isFile
    ? await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    : await readBytes(path === '-' ? process.stdin : createReadStream(path));
  if (bytes instanceof Error) return refuse(whyNotOpened(name, bytes));
  if (bytes.length > MAX_BYTES) return refuse(tooLarge(name, bytes.length));
  return decode(name, bytes);
}

/** What a file is by its first bytes, whatever it is called. */
const NO_TEXT: readonly (readonly [start: string, is: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word, OpenDocument or other zipped file'],
  ['\xD0\xCF\x11\xE0', 'an old Word file'],
  ['{\\rtf', 'a Rich Text file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
];
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const MOST_MAGIC_BYTES = 8;

function decode(name: string, bytes: Buffer): Input {
  const first = bytes.toString('latin1', 0, MOST_MAGIC_BYTES);
  const known = NO_TEXT.find(([start]) => first.startsWith(start));
  if (known !== undefined)
    return { kind: 'unreadable', says: `${name} is ${known[1]}, not a text. Save the story as plain text or HTML.` };
  if (bytes.includes(0))
    return {
      kind: 'unreadable',
      says: `${name} is not a text file (it holds NUL bytes). Save the story as plain UTF-8 text.`,
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { kind: 'unreadable', says: `${name} is empty. Give it the text of a story.` };
    return HTML.test(text) ? { kind: 'html', html: text } : { kind: 'text', text };
  } catch {
    return { kind: 'unreadable', says: `${name} is not UTF-8 text. Save it as UTF-8 and try again.` };
  }
}

async function readBytes(stream: Readable): Promise<Buffer | NodeJS.ErrnoException> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, bytes: number): string {
  return `${name} is too large for one story (${Math.ceil(bytes / 2 ** 20)} MB or more; the limit is ${MAX_BYTES / 2 ** 20} MB).`;
}

function whyNotOpened(name: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `There is no file ${name}. Check the path.`;
  if (error.code === 'EACCES') return `${name} may not be read. Check its permissions.`;
  return `${name} could not be read (${error.code ?? error.message}).`;
}
