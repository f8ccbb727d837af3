import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFromBlocks } from '#chat/slack/rich-text.ts';
import { commandWords, mentions, plainFromMrkdwn, plainText } from '#chat/slack/text.ts';

describe('mrkdwn as plain words', () => {
  test.each([
    ['fish &amp; chips &lt;b&gt;', 'fish & chips <b>'],
    ['&amp;lt; stays an escape that was typed', '&lt; stays an escape that was typed'],
    ['ask <@U7> or <@U7|ana>', 'ask @U7 or @ana'],
    ['in <#C9|news>', 'in #news'],
    ['<!channel> <!here> <!subteam^S1|@desk> <!subteam^S2>', '@channel @here @desk @group'],
    ['<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
    ['<https://a.example/x?a=1&amp;b=2>', 'https://a.example/x?a=1&b=2'],
    ['the <https://a.example/|mayor &amp; council> said', 'the mayor & council said'],
    ['<mailto:ana@a.example|ana@a.example>', 'ana@a.example'],
    ['3 < 5 and 7 > 2', '3 < 5 and 7 > 2'], // not every angle bracket is Slack's
    ['*bold* `code` ~old~ stay as typed', '*bold* `code` ~old~ stay as typed'],
    ['<@UBOT> read this', 'read this'],
    ['read this <@UBOT|deskcheck>', 'read this'],
  ])('%s', (mrkdwn, plain) => {
    expect(plainFromMrkdwn(mrkdwn, 'UBOT').text).toBe(plain);
  });

  test('links are told once each, in order, and only web addresses', () => {
    const { links } = plainFromMrkdwn(
      '<https://b.example|x> <http://a.example> <https://b.example> <mailto:x@a.example>',
      '',
    );
    expect(links).toStrictEqual(['https://b.example', 'http://a.example']);
  });

  test('any text that Slack escapes comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const sent = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(plainFromMrkdwn(sent, 'UBOT').text).toBe(typed.trim());
      }),
    );
  });
});

describe('rich text as plain words', () => {
  const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
  const text = (words: string) => ({ type: 'text', text: words });
  const rich = (...elements: unknown[]) => [{ type: 'rich_text', block_id: 'x', elements }];

  test.each([
    ['a typed star is a star', rich(section(text('*not bold*'))), '*not bold*'],
    [
      'a link by its label',
      rich(section(text('the '), { type: 'link', url: 'https://a.example', text: 'mayor' })),
      'the mayor',
    ],
    ['a bare link', rich(section({ type: 'link', url: 'https://a.example' })), 'https://a.example'],
    [
      'each item a line',
      rich({ type: 'rich_text_list', style: 'bullet', elements: [section(text('one')), section(text('two'))] }),
      'one\ntwo',
    ],
    [
      'a quote between paragraphs',
      rich(section(text('He said:\n')), { type: 'rich_text_quote', elements: [text('No.')] }),
      'He said:\nNo.',
    ],
    [
      'emoji, a flag too',
      rich(section({ type: 'emoji', name: 'fr', unicode: '1f1eb-1f1f7' }, { type: 'emoji', name: 'own' })),
      '🇫🇷:own:',
    ],
    ['the bot’s own name goes', rich(section({ type: 'user', user_id: 'UBOT' }, text(' read this'))), 'read this'],
    ['other names stay', rich(section({ type: 'user', user_id: 'U1' }, text(' read this'))), '@U1 read this'],
    [
      'calls to all',
      rich(section({ type: 'broadcast', range: 'here' }, text(' & '), { type: 'channel', channel_id: 'C1' })),
      '@here & #C1',
    ],
    ['an element of a new kind', rich(section({ type: 'sparkle', text: 'kept' })), 'kept'],
  ])('%s', (_name, blocks, plain) => {
    expect(plainFromBlocks(blocks, 'UBOT')?.text).toBe(plain);
  });

  test('blocks of another making are left to the text field', () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x' } }];
    expect(plainText({ text: 'the &lt;text&gt;', blocks }, 'UBOT').text).toBe('the <text>');
    expect(plainText({ text: 'the text', blocks: undefined }, 'UBOT').text).toBe('the text');
  });
});

test.each([
  ['<@UBOT> hello', true],
  ['hello <@UBOT|deskcheck>', true],
  ['hello <@UBOT2>', false],
  ['hello @UBOT', false],
])('%s calls the bot: %s', (words, called) => {
  expect(mentions(words, 'UBOT')).toBe(called);
});

test.each([
  ['open  <#C9|news>', 'open <#C9|news>'],
  ['open <#C9>', 'open #C9'],
  [
    'summary <https://news.slack.com/archives/C1/p1?thread_ts=1&amp;cid=C1>',
    'summary https://news.slack.com/archives/C1/p1?thread_ts=1&cid=C1',
  ],
  [' find  bakery   fire ', 'find bakery fire'],
  ['find &lt;b&gt;', 'find <b>'],
])('the words of "/deskcheck %s"', (typed, words) => {
  expect(commandWords(typed)).toBe(words);
});
