/** What can be read from a file. */
export type FileKind = 'text' | 'html' | 'pdf' | 'docx' | 'mail' | 'picture';

/** `other`: what it is, in words for the one who sent it. */
export type SeenFile = { readonly kind: FileKind } | { readonly kind: 'other'; readonly is: string };

/** By its first bytes, whatever it is called. */
const MAGIC: readonly (readonly [start: string, seen: SeenFile])[] = [
  ['%PDF-', { kind: 'pdf' }],
  ['\x89PNG\r\n', { kind: 'picture' }],
  ['\xFF\xD8\xFF', { kind: 'picture' }],
  ['GIF8', { kind: 'other', is: 'a GIF' }],
  ['BM', { kind: 'other', is: 'a bitmap' }],
  ['II*\x00', { kind: 'other', is: 'a TIFF picture' }],
  ['MM\x00*', { kind: 'other', is: 'a TIFF picture' }],
  ['\xD0\xCF\x11\xE0', { kind: 'other', is: 'an old Word, Excel or Outlook file' }],
  ['{\\rtf', { kind: 'other', is: 'a Rich Text file' }],
  ['ID3', { kind: 'other', is: 'a sound recording' }],
  ['OggS', { kind: 'other', is: 'a sound recording' }],
  ['\x1A\x45\xDF\xA3', { kind: 'other', is: 'a video' }],
];
const NAMES: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(?:html?|xhtml)$/iu, 'html'],
  [/\.eml$/iu, 'mail'],
];
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const MAIL =
  /^(?:(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|x-[\w-]+): .{0,998}\r?\n(?:[ \t].{0,998}\r?\n)*){3}/iu;
const LOOKED_AT = 4_096;

/** What a file is: its bytes say it, its name only where they leave it open. */
export function seeFile(name: string, bytes: Uint8Array): SeenFile {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const known = MAGIC.find(([start]) => head.startsWith(start));
  if (known !== undefined) return known[1];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { kind: 'picture' };
  if (head.slice(4, 8) === 'ftyp')
    return { kind: 'other', is: /hei[cfx]|mif1/u.test(head.slice(8, 16)) ? 'an HEIC photo' : 'a video' };
  if (head.startsWith('PK\x03\x04')) return seeZip(name, bytes);
  const wide = head.startsWith('\xFF\xFE') || head.startsWith('\xFE\xFF');
  if (!wide && bytes.subarray(0, 8_000).includes(0)) return { kind: 'other', is: 'no text' };
  const named = NAMES.find(([ending]) => ending.test(name))?.[1];
  if (named !== undefined) return { kind: named };
  if (HTML.test(head)) return { kind: 'html' };
  return { kind: MAIL.test(head) ? 'mail' : 'text' };
}

/** A Word file is a zip that names its document; the names stand in the clear at the end. */
function seeZip(name: string, bytes: Uint8Array): SeenFile {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 200_000))).toString('latin1');
  if (tail.includes('word/document.xml')) return { kind: 'docx' };
  if (tail.includes('xl/workbook.xml')) return { kind: 'other', is: 'a spreadsheet' };
  if (tail.includes('ppt/presentation.xml')) return { kind: 'other', is: 'a presentation' };
  return { kind: 'other', is: /\.od[tsp]$/iu.test(name) ? 'an OpenDocument file' : 'a zipped file' };
}
