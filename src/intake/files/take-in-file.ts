import { createHash } from 'node:crypto';
import type { Article } from '#core/article.ts';
import { hideMarkup } from '#core/text/hide-markup.ts';
import { buildArticle } from '#intake/build-article.ts';
import { detectForeign } from '#intake/detect-language.ts';
import type { Intake } from '#intake/outcome.ts';
import type { Limits } from '#intake/limits.ts';
import type { PageReader } from '#intake/page/page-reader.ts';
import type { Reading } from '#intake/page/reading.ts';
import { readWritten } from '#intake/read-written.ts';
import { refuse } from '#intake/refusal.ts';
import { sortMessage } from '#intake/sort/sort-message.ts';
import { decodePage } from '#intake/web/decode-page.ts';
import { seeFile } from './file-kind.ts';
import type { FileKind } from './file-kind.ts';
import type { PictureReader } from './picture-reader.ts';

/** A file as somebody sent it, and whether the bot was asked to read it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asked?: boolean;
}

export interface FileReaders {
  readonly pages: PageReader;
  readonly pictures: PictureReader;
  readonly limits: Limits;
}

/** A file to its story, or why there is none. What nobody asked for and is no story is chatter. */
export async function takeInFile(file: GivenFile, { pages, pictures, limits }: FileReaders): Promise<Intake> {
  const { name, bytes, asked = false } = file;
  if (bytes.length === 0) return refuse('empty-file', undefined, undefined, name);
  if (bytes.length > limits.maxFileBytes) return refuse('file-too-large', undefined, undefined, name);
  const seen = seeFile(name, bytes);
  if (seen.kind === 'other') return refuse('wrong-file', undefined, `It is ${seen.is}.`, name);
  if (seen.kind === 'text') return readText(file, limits);
  const reading = seen.kind === 'picture' ? await pictures.read(bytes) : await pages.read(jobOf(seen.kind, bytes));
  if (reading.kind === 'barred')
    return refuse(FILE_REASONS[reading.reason] ?? reading.reason, undefined, undefined, name);
  return filed(file, reading, asked, limits);
}

/** What bars the way in a page bars it in a file for a reason of its own. */
const FILE_REASONS: Readonly<Record<string, 'broken-file' | 'empty-file'>> = {
  unreadable: 'broken-file',
  'not-an-article': 'empty-file',
  'needs-javascript': 'empty-file',
};

function jobOf(kind: Exclude<FileKind, 'text' | 'picture'>, bytes: Uint8Array) {
  return kind === 'html' ? ({ kind: 'bytes', bytes, url: '' } as const) : ({ kind, bytes } as const);
}

function readText({ name, bytes, asked = false }: GivenFile, limits: Limits): Intake {
  const typed = decodePage(bytes).replace(/^\u{FEFF}/u, '');
  const text = /\.(?:md|markdown)$/iu.test(name) ? (hideMarkup(typed)?.text ?? typed) : typed;
  if (text.trim() === '') return refuse('empty-file', undefined, undefined, name);
  if (text.length > limits.maxStoryChars) return refuse('too-long');
  const foreign = detectForeign(text);
  if (foreign !== undefined) return refuse('not-english', undefined, `It looks like ${foreign}.`);
  if (!isStory(text, asked)) return { kind: 'chatter' };
  return taken({ ...readWritten(text), origin: { kind: 'file', name } }, bytes);
}

function filed(
  { name, bytes }: GivenFile,
  reading: Extract<Reading, { kind: 'story' }>,
  asked: boolean,
  limits: Limits,
): Intake {
  if (reading.foreign !== undefined) return refuse('not-english', undefined, `It looks like ${reading.foreign}.`);
  const plain = buildArticle(reading, { kind: 'file', name });
  if (plain.text.length > limits.maxStoryChars) return refuse('too-long');
  if (!isStory(plain.text, asked)) return { kind: 'chatter' };
  if (reading.doubtful === undefined) return taken(plain, bytes);
  const starts = startsOf(reading);
  const doubtful = reading.doubtful.map(({ paragraph, start, end }) => {
    const from = starts[paragraph] ?? 0;
    return { start: from + start, end: from + end };
  });
  return taken({ ...plain, origin: { kind: 'file', name, picture: { doubtful } } }, bytes);
}

/** Where each paragraph begins in the text that buildArticle makes of them: the headline is the first. */
function startsOf({ headline, paragraphs }: Extract<Reading, { kind: 'story' }>): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const part of headline === '' ? paragraphs : [headline, ...paragraphs]) {
    starts.push(at);
    at += part.length + 2;
  }
  return starts;
}

function isStory(text: string, asked: boolean): boolean {
  return asked || sortMessage({ text, links: [] }).kind === 'paste';
}

function taken(article: Article, bytes: Uint8Array): Intake {
  const sha256 = createHash('sha256').update(article.text).digest('hex');
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'article', article, copy: { text: article.text, sha256, pageSha256: fileSha256 } };
}
