import fc from 'fast-check';

/** What a page or a person can put into a text to take over the post it is quoted in. */
export const HOSTILE: readonly string[] = [
  '<!channel>',
  '<!here|here>',
  '<@U012345>',
  '<#C012345|general>',
  '<https://evil.example|the ministry>',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<:party:123456789012345678>',
  '<t:1700000000:R>',
  '</open:123456789012345678>',
  ':rotating_light:',
  '*bold*',
  '**bold**',
  '_low_',
  '__under__',
  '~~gone~~',
  '||spoiler||',
  '`code`',
  '```js\nlet a;\n```',
  '> quoted',
  '>>> all of it',
  '# head',
  '-# small',
  '- item',
  '1. item',
  '2) item',
  '[text](https://evil.example)',
  'https://evil.example/a_b*c',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</section></blockquote>',
  '&amp; &lt; &#60;',
  '"><b x="',
  "' onmouseover='x",
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\r\u0008over',
  '\u202eesrever\u202c',
  '\u2066isolated\u2069',
  '\u200f\u200e',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '漢字かなカナ한글',
  'e\u0301\u0301\u0301',
  '\\',
  '\\*',
  '“curly” ‘marks’ … —',
  'line\nbreak\r\nand\u2028separator',
  '',
  ' ',
  'w'.repeat(400),
  '*'.repeat(300),
  '&'.repeat(300),
];

/** Words with something hostile among them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.constantFrom('the', 'army', 'said', '1,000', 'killed', 'on', 'Friday', 'minister.') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

/** The same, short, and something to see in it. */
export const hostileLabel: fc.Arbitrary<string> = hostileText
  .map((text) => text.slice(0, 600))
  .filter((text) => text.length > 0);
