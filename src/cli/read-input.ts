import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { seeFile } from '#intake/files/file-kind.ts';

/** Longer than any article: about a million words. */
export const MAX_BYTES: number = 5 * 1024 * 1024;

export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  /** Something else than text: a PDF, a Word file, a mail, a picture, or what can't be read. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
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
  return decode(path, name, bytes);
}

/** Text in UTF-8 is read as it is; what is another kind of file goes on whole, to whoever can open it. */
function decode(path: string, name: string, bytes: Buffer): Input {
  if (bytes.length === 0) return { kind: 'unreadable', says: `${name} is empty. Give it the text of a story.` };
  const seen = seeFile(path, bytes);
  if (seen.kind !== 'text' && seen.kind !== 'html') return { kind: 'file', name: basename(path), bytes };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { kind: 'unreadable', says: `${name} is empty. Give it the text of a story.` };
    return seen.kind === 'html' ? { kind: 'html', html: text } : { kind: 'text', text };
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
