import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sliceOf } from '#core/span.ts';
import { openIntake } from '#intake/intake.ts';
import type { OpenIntake } from '#intake/intake.ts';
import type { Intake } from '#intake/outcome.ts';
import { seeFile } from '#intake/files/file-kind.ts';
import { buildDocx, buildZip } from '../support/build-files.ts';
import { buildPdf } from '../support/build-pdf.ts';
import { STORY_PARAGRAPHS } from '../support/story-page.ts';

let intake: OpenIntake;
beforeAll(() => {
  intake = openIntake({ allowPrivateHosts: [], userAgent: 'test' });
});
afterAll(async () => intake.close());

const STORY = STORY_PARAGRAPHS.join('\n\n');
const MAIL = [
  'From: Press office <press@port.example>',
  'To: desk@paper.example',
  'Subject: Fwd: Harbour wall gives way',
  'Date: Mon, 18 Nov 2024 10:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
].join('\r\n');

function storyOf(outcome: Intake): { readonly headline: string; readonly text: string } {
  if (outcome.kind !== 'article') throw new Error(`no article: ${JSON.stringify(outcome)}`);
  const { headline, text } = outcome.article;
  return { headline: headline === undefined ? '' : sliceOf(text, headline), text };
}

describe('a file is read as the story it holds', () => {
  test.each([
    ['story.txt', Buffer.from(STORY), ''],
    ['story.txt as Windows writes it', Buffer.from(`\uFEFF${STORY}`, 'utf16le'), ''],
    ['notes.md', Buffer.from(`# Harbour wall gives way\n\n${STORY}`), 'Harbour wall gives way'],
    [
      'page.html',
      Buffer.from(
        `<html><head><title>Harbour wall gives way</title></head><body><article><h1>Harbour wall gives way</h1>${STORY_PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
      ),
      'Harbour wall gives way',
    ],
    ['story.docx', buildDocx('Harbour wall gives way', STORY_PARAGRAPHS), 'Harbour wall gives way'],
    [
      'release.eml',
      Buffer.from(`${MAIL}\r\n${STORY}\r\n\r\n-- \r\nPress office, 555 0142\r\n`),
      'Harbour wall gives way',
    ],
  ])('%s', async (name, bytes, headline) => {
    const outcome = await intake.takeInFile({ name, bytes });
    expect(outcome).toMatchObject({ kind: 'article', article: { origin: { kind: 'file', name } } });
    expect(storyOf(outcome).headline).toBe(headline);
    for (const paragraph of STORY_PARAGRAPHS) expect(storyOf(outcome).text).toContain(paragraph);
    expect(storyOf(outcome).text).not.toContain('555 0142');
  });

  test('story.pdf', async () => {
    expect(
      await intake.takeInFile({
        name: 'story.pdf',
        bytes: buildPdf([
          [
            '# Harbour wall gives way',
            '',
            ...STORY_PARAGRAPHS.flatMap((one) => [...one.split(/(?<=\w{3,} .{50,70}) /u), '']),
          ],
        ]),
        asked: true,
      }),
    ).toMatchObject({ kind: 'article' });
  });

  test('a table of a Word file keeps its rows, a forwarded mail the subject of what was forwarded', async () => {
    const docx = buildDocx('Trains', STORY_PARAGRAPHS, [
      ['Year', 'Trains'],
      ['2023', '212'],
    ]);
    expect(storyOf(await intake.takeInFile({ name: 'a.docx', bytes: docx })).text).toContain('2023');
    const mail = Buffer.from(
      `${MAIL}\r\nsee below\r\n\r\n---------- Forwarded message ---------\r\nFrom: Port <a@b.example>\r\nDate: Mon\r\nSubject: Nine ships lost\r\nTo: us\r\n\r\n${STORY}`,
    );
    expect(storyOf(await intake.takeInFile({ name: 'f.eml', bytes: mail })).headline).toBe('Nine ships lost');
  });
});

describe('a file that is no story', () => {
  test('is left alone where nobody asked for it, and read where somebody did', async () => {
    const bytes = Buffer.from(
      'Rota week 23. Mon: early Dana, late Sam. Tue: early Joe, late Mira. Nights start at 22:00. Changes only through the desk. Please tell me by noon if anything is off.',
    );
    expect(await intake.takeInFile({ name: 'rota.txt', bytes })).toEqual({ kind: 'chatter' });
    expect(await intake.takeInFile({ name: 'rota.txt', bytes, asked: true })).toMatchObject({ kind: 'article' });
  });

  test.each([
    ['empty.txt', Buffer.from(''), 'empty-file'],
    ['blank.md', Buffer.from(' \n'), 'empty-file'],
    ['sheet.xlsx', buildZip([{ name: 'xl/workbook.xml', text: '<a/>' }]), 'wrong-file'],
    ['old.doc', Buffer.from('\xD0\xCF\x11\xE0rest', 'latin1'), 'wrong-file'],
    ['clip.mp4', Buffer.from('\x00\x00\x00\x18ftypmp42', 'latin1'), 'wrong-file'],
    ['phone.heic', Buffer.from('\x00\x00\x00\x18ftypheic', 'latin1'), 'wrong-file'],
    ['noise.bin', Buffer.from([1, 2, 0, 3, 4, 0, 0, 9]), 'wrong-file'],
    ['cut.docx', buildDocx('T', STORY_PARAGRAPHS).subarray(0, 900), 'broken-file'],
    ['broken.docx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('word/document.xml')]), 'broken-file'],
    ['broken.pdf', Buffer.from('%PDF-1.7 nothing'), 'broken-file'],
    ['broken.png', Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1'), 'broken-file'],
    ['huge.png', pngOf(60_000, 60_000), 'file-too-large'],
    ['large.txt', Buffer.alloc(16_000_000, 'a '), 'file-too-large'],
  ])('%s is refused in a sentence', async (name, bytes, reason) => {
    const outcome = await intake.takeInFile({ name, bytes, asked: true });
    expect(outcome).toMatchObject({
      kind: 'refused',
      reason,
      says: expect.stringMatching(new RegExp(`^${name}: .*\\.$`, 'u')),
    });
  });

  test('a zip that unpacks into the whole memory is refused, whatever it says of itself', async () => {
    const bomb = buildZip([{ name: 'word/document.xml', text: 'a'.repeat(80_000_000) }], 1_000);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await intake.takeInFile({ name: 'bomb.docx', bytes: bomb, asked: true })).toMatchObject({
      reason: 'broken-file',
    });
  });
});

describe('a picture of text', () => {
  const bytes = readFileSync(new URL('../support/pictures/story.png', import.meta.url));
  test('is read, and what was hard to read is marked', async () => {
    const outcome = await intake.takeInFile({ name: 'shot.png', bytes });
    expect(outcome).toMatchObject({
      kind: 'article',
      article: { origin: { kind: 'file', name: 'shot.png', picture: {} } },
    });
    expect(storyOf(outcome).headline).toBe('Ferry runs aground off Lisbon');
    expect(storyOf(outcome).text).toContain('1,240 people');
    expect(storyOf(outcome).text).toContain('41 of the 212 ships');
  });

  test('small letters are enlarged first', async () => {
    const small = readFileSync(new URL('../support/pictures/small.png', import.meta.url));
    const outcome = await intake.takeInFile({ name: 'small.png', bytes: small });
    expect(storyOf(outcome).text).toContain('Repairs will cost');
    expect(storyOf(outcome).text).toContain('41 of the 212 ships checked so far');
  });

  test.each([
    ['blurred.jpeg', 'poor-picture'],
    ['photo.png', 'picture-without-text'],
  ])('%s is refused in a sentence: %s', async (name, reason) => {
    const picture = readFileSync(new URL(`../support/pictures/${name}`, import.meta.url));
    expect(await intake.takeInFile({ name, bytes: picture, asked: true })).toMatchObject({ kind: 'refused', reason });
  });
});

test.each([
  ['a.txt', 'plain words', 'text'],
  ['a', '<!doctype html><html>', 'html'],
  ['a.html', 'words', 'html'],
  ['forwarded', `${MAIL}\r\nbody`, 'mail'],
  ['a.png', '%PDF-1.4', 'pdf'], // the bytes say what it is
])('%s holding %j is %s', (name, words, kind) => {
  expect(seeFile(name, Buffer.from(words)).kind).toBe(kind);
});

function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}
