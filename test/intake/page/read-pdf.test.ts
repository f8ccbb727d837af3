import { describe, expect, test } from 'vitest';
import { readPdf } from '#intake/page/read-pdf.ts';
import { buildPdf } from '../../support/build-pdf.ts';

const FIRST = [
  'The county council said on Tuesday that the port would stay',
  'closed until the engineers had looked at the sea wall, which was',
  'built in 1931.',
];
const SECOND = ['Harbour master Ines Calder said that the closing would cost the', 'port about $2 million a day.'];

describe('a PDF', () => {
  test('is read as paragraphs below its title', async () => {
    expect(await readPdf(buildPdf([['# Port stays closed', '', ...FIRST, '', ...SECOND]]))).toEqual({
      kind: 'story',
      headline: 'Port stays closed',
      paragraphs: [FIRST.join(' '), SECOND.join(' ')],
    });
  });

  test('joins what a page or a hyphen broke, and leaves running heads out', async () => {
    const pages = [
      [
        'The Harlow Courier',
        '',
        'The council said on Tuesday that the port would stay closed for an un-',
        'known time, and that everybody who lives near the wall should',
      ],
      ['The Harlow Courier', '', 'leave their homes until the engineers had finished their work there.'],
      ['The Harlow Courier', '', 'The council meets again on Friday at the school in Pump Street.'],
    ];
    const reading = await readPdf(buildPdf(pages));
    expect(reading).toMatchObject({
      paragraphs: [
        'The council said on Tuesday that the port would stay closed for an unknown time, and that everybody who lives near the wall should leave their homes until the engineers had finished their work there.',
        'The council meets again on Friday at the school in Pump Street.',
      ],
    });
  });

  test('of pictures has no text', async () => {
    expect(await readPdf(buildPdf([['x'], ['y']], 0))).toEqual({ kind: 'barred', reason: 'pdf-without-text' });
  });
});
