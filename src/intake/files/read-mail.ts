import PostalMime from 'postal-mime';
import { detectForeign } from '#intake/detect-language.ts';
import { parsePage } from '#intake/page/dom.ts';
import { readBlocks } from '#intake/page/blocks.ts';
import type { Reading } from '#intake/page/reading.ts';

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 200_000 };
/** "Fwd: RE: AW:" */
const PASSED_ON = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s*:)+\s*/iu;
const FORWARDED = /^(?:-{2,}\s*(?:forwarded|original) message\s*-{2,}|begin forwarded message:|_{10,})\s*$/iu;
const HEADER_LINE = /^\*?(?:from|sent|date|to|cc|subject|reply-to)\s*:\*?\s/iu;
const ANSWERED = /^(?:on .{6,120} wrote:|.{2,80} schrieb am .{6,80}:)$/iu;

/** A mail to its story: the subject is the headline; signatures, quoted answers and the heads of forwarded mails are no part of it. */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await PostalMime.parse(bytes, LIMITS);
  const lines = (mail.text ?? '').trim() === '' ? linesOfPage(mail.html ?? '') : (mail.text ?? '').split(/\r?\n/u);
  const { subject, body } = readBody(lines);
  const paragraphs = joinWrapped(body)
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) return { kind: 'barred', reason: 'empty-file' };
  const headline = (subject ?? mail.subject ?? '').replace(PASSED_ON, '').trim();
  const own = paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs;
  const foreign = detectForeign(own.join('\n'));
  return { kind: 'story', headline, paragraphs: own, ...(foreign === undefined ? {} : { foreign }) };
}

function linesOfPage(html: string): readonly string[] {
  const { body } = parsePage(html);
  return (body === null ? [] : readBlocks(body)).flatMap(({ text }) => [...text.split('\n'), '']);
}

/** What was forwarded, where something was; else what was written. */
function readBody(lines: readonly string[]): { readonly subject?: string; readonly body: readonly string[] } {
  const at = lines.findIndex((line) => FORWARDED.test(line.trim()));
  if (at < 0) return { body: withoutTail(lines) };
  let next = at + 1;
  let subject: string | undefined;
  for (; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    if (line !== '' && !HEADER_LINE.test(line)) break;
    subject ??= /^\*?subject\s*:\*?\s+(?<subject>.+)$/iu.exec(line)?.groups?.['subject'];
  }
  const body = withoutTail(lines.slice(next));
  return subject === undefined ? { body } : { subject, body };
}

/** Up to the signature ("-- ") or to the mail that this one answers. */
function withoutTail(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^-- ?$/u.test(line) || ANSWERED.test(line.trim()));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
}

/** Mails of old break their lines at some 76 characters: a line that long goes on in the next. */
function joinWrapped(lines: readonly string[]): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    text += at === 0 ? line : `${before.length >= 55 && before.length <= 80 && line.trim() !== '' ? ' ' : '\n'}${line}`;
  }
  return text;
}
