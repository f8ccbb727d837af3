import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentions, plainText } from '#chat/discord/text.ts';

const names = {
  bot: '9',
  user: (id: string) => (id === '1' ? 'Ana' : undefined),
  channel: (id: string) => (id === '2' ? 'news' : undefined),
};

describe('what somebody wrote, without Discord’s signs', () => {
  test.each([
    ['<@1> and <@!1> and <@3>', '@Ana and @Ana and @3'],
    ['<@9> read this', 'read this'],
    ['in <#2> or <#4>', 'in #news or #4'],
    ['<@&5> look', '@role look'],
    ['<:fire:123> <a:wave:4>', ':fire: :wave:'],
    ['on <t:1717200000:D> and <t:0>', 'on 2024-06-01 and 1970-01-01'],
    ['</deskcheck open:77>', '/deskcheck open'],
    ['<https://a.example/b>', 'https://a.example/b'],
    ['[the report](https://a.example/b) says', 'the report says'],
    ['[the report](<https://a.example/b>) says', 'the report says'],
    ['40 < 60 > 20, *so* `it` ~is~ <b>', '40 < 60 > 20, so it ~is~ <b>'],
    ['a loss of **1,240 jobs** and __no__ ||plan||', 'a loss of 1,240 jobs and no plan'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['> quoted\n## Heading', 'quoted\nHeading'],
    ['said [sic] (so)', 'said [sic] (so)'],
    ['', ''],
  ])('%s is %s', (content, text) => {
    expect(plainText(content, names).text).toBe(text);
  });

  test.each([
    ['see https://a.example/b.', ['https://a.example/b']],
    ['(https://a.example/b)', ['https://a.example/b']],
    ['https://a.example/b_(c)', ['https://a.example/b_(c)']],
    ['<https://a.example/b?c=1&d=2>', ['https://a.example/b?c=1&d=2']],
    [
      '[one](https://a.example/1) https://a.example/2 https://a.example/1',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    ['**https://a.example/b**', ['https://a.example/b']],
    ['[https://good.example](https://evil.example/a)', ['https://evil.example/a']],
    ['https://sh.example.com](https://sh.example.com/', ['https://sh.example.com/']],
    ['(https://en.wiki.example/wiki/Foo_(bar)).', ['https://en.wiki.example/wiki/Foo_(bar)']],
    ['`https://example.com/a`', ['https://example.com/a']],
    ['ftp://a.example', []],
  ])('the links of %s', (content, links) => {
    expect(plainText(content, names).links).toStrictEqual(links);
  });

  test('words without signs are left as they are', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'b', ' ', '.', ',', 'é', '“', '\n', '~', '(', ')', '@'),
        }),
        (content) => {
          expect(plainText(content, names).text).toBe(content.trim());
        },
      ),
    );
  });
});

test.each([
  ['<@9> hello', true],
  ['hello <@!9>', true],
  ['@deskcheck', false],
  ['<@99>', false],
])('%s calls the bot: %s', (content, called) => {
  expect(mentions(content, '9')).toBe(called);
});
