import { expect, test } from 'vitest';
import { readTyped, splitTyped } from '#chat/console/lines.ts';
import { findLinks } from '#core/text/find-links.ts';

test.each([
  ['confirm 3', { kind: 'mark', nth: 3, mark: 'confirmed', on: true }],
  ['wrong C12 no such strike', { kind: 'mark', nth: 12, mark: 'wrong', on: true, note: 'no such strike' }],
  ['undo 3 confirm', { kind: 'mark', nth: 3, mark: 'confirmed', on: false }],
  [
    'note 2 rang them https://example.org/x',
    { kind: 'note', nth: 2, note: 'rang them', evidence: 'https://example.org/x' },
  ],
  ['more', { kind: 'more' }],
  ['/deskcheck open mine', { kind: 'question', verb: 'open', words: 'mine' }],
  ['open mine', { kind: 'question', verb: 'open', words: 'mine' }],
  ['date 2024-05-31', { kind: 'message', text: 'date 2024-05-31', inThread: true }],
  ['', { kind: 'nothing' }],
  ['Wrong number', { kind: 'message', text: 'Wrong number', inThread: false }], // a story may begin like a command
  ['confirm 3\nand more', { kind: 'message', text: 'confirm 3\nand more', inThread: false }],
])('%j is read', (block, typed) => expect(readTyped(block)).toEqual(typed));

test('commands typed behind a paste are commands', () => {
  expect(splitTyped('A story.\n\nIts end.\nconfirm 1\nopen')).toEqual(['A story.\n\nIts end.', 'confirm 1', 'open']);
});

test.each([
  ['see https://example.org/a(1).', ['https://example.org/a(1)']],
  ['(https://example.org/a), and http://b.example/?q=1&r=2!', ['https://example.org/a', 'http://b.example/?q=1&r=2']],
  ['no link here', []],
])('the links of %j', (text, links) => expect(findLinks(text)).toEqual(links));
