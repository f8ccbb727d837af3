import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLinks } from '#core/text/find-links.ts';
import { readWritten } from '#intake/read-written.ts';
import { sortMessage } from '#intake/sort/sort-message.ts';
import { STORY_PARAGRAPHS } from '../support/story-page.ts';

const STORY = STORY_PARAGRAPHS.join('\n\n');
const BRIEF =
  'A fire at a paper mill in Ostry killed two people and hurt nine on Friday, the fire service said. Forty engines were sent. The mill, which employs 310 people, had been shut for repairs since May, its owner said in a statement on Saturday morning. Police are treating the fire as arson.';
const TALK =
  'hey can you look at this when you have a minute? I think we should run it before the six o’clock but I am not sure about the numbers, they look off to me. maybe ask Dana if she has the council paper? thanks! and please tell the subs that I will be ten minutes late, sorry about that.';
const CODE = `${'const a = { b: 1 }; if (a.b) { return a; } '.repeat(12)} Done. It works.`;

describe('a message is a paste, a link or talk', () => {
  test.each([
    ['a story', STORY, 'paste'],
    ['a brief of one paragraph', BRIEF, 'paste'],
    ['a story with a link in it', `${STORY}\n\nhttps://example.com/a`, 'paste'],
    ['a story told to the bot with a remark', `please check\n\n${STORY}`, 'paste'],
    ['a link alone', 'https://example.com/a', 'links'],
    ['a link with a remark', 'can someone check this? https://example.com/a thanks', 'links'],
    ['a long remark with a link', `${TALK} https://example.com/a`, 'links'],
    ['a long remark', TALK, 'chatter'],
    ['small talk', 'morning all', 'chatter'],
    ['nothing', '', 'chatter'],
    ['a bare number', '42', 'chatter'],
    ['code', CODE, 'chatter'],
    ['a story with the off word', `!nodesk ${STORY}`, 'chatter'],
    ['a link with the off word', 'https://example.com/a !nodesk', 'chatter'],
    ['the off word in capitals', '!NoDesk https://example.com/a', 'chatter'],
    ['a word that only begins like it', 'https://example.com/a !nodesktop', 'links'],
    ['a mail address', 'write to desk@example.com', 'chatter'],
    ['another scheme', 'ftp://example.com/file', 'chatter'],
  ])('%s', (_, text, kind) => {
    expect(sortMessage({ text, links: [] }).kind).toBe(kind);
  });

  test('the links that the platform found come first', () => {
    expect(sortMessage({ text: 'see the piece', links: ['https://example.com/hidden'] })).toEqual({
      kind: 'links',
      links: ['https://example.com/hidden'],
    });
  });

  test.each([
    [
      'both links of a message',
      'https://example.com/a and https://example.com/b',
      'links',
      ['https://example.com/a', 'https://example.com/b'],
    ],
    ['the link that a short paste is about', `${BRIEF} https://example.com/a`, 'paste', ['https://example.com/a']],
    ['no link in the middle of a sentence', BRIEF.replace('Friday', 'https://example.com/a'), 'paste', []],
    ['none of a long paste: it was copied with it', `${STORY}\n\nhttps://example.com/a`, 'paste', []],
    [
      'never more than four',
      'https://e.example/1 https://e.example/2 https://e.example/3 https://e.example/4 https://e.example/5',
      'links',
      ['https://e.example/1', 'https://e.example/2', 'https://e.example/3', 'https://e.example/4'],
    ],
  ])('%s', (_, text, kind, links) => {
    expect(sortMessage({ text, links: [] })).toEqual({ kind, links });
  });

  test.each([
    'https://desk.slack.com/archives/C024BE7LR/p1700000001000100',
    'https://app.slack.com/client/T1/C1',
    'https://discord.com/channels/1/2/3',
    'https://ptb.discord.com/channels/1/2/3',
    'https://discord.gg/abc',
  ])('%s leads to no article', (text) => {
    expect(sortMessage({ text, links: [] }).kind).toBe('chatter');
  });

  test('what somebody asks for is read, off word or not; plain talk and code are not', () => {
    expect(sortMessage({ text: `!nodesk ${STORY}`, links: [], asked: true }).kind).toBe('paste');
    expect(sortMessage({ text: TALK, links: [], asked: true }).kind).toBe('chatter');
    expect(sortMessage({ text: CODE, links: [], asked: true }).kind).toBe('chatter');
  });
});

describe('messages of a newsroom that the model was not trained on', () => {
  test.each([
    ['stories', 'paste', 40],
    ['talk', 'chatter', 38],
  ])('%s', (name, kind, least) => {
    const texts = readFileSync(new URL(`messages/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean);
    const right = texts.filter((text) => sortMessage({ text: text.replaceAll('⏎', '\n'), links: [] }).kind === kind);
    expect(texts).toHaveLength(40);
    expect(right.length).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['a remark before it', `please check this one before 5\n\n${STORY}`],
    ['a remark behind it', `${STORY}\n\ncan someone look at this? thanks`],
  ])('%s is read past', async (_, text) => {
    const article = readWritten(text);
    expect(article.text).toBe(text);
    expect(article.dropped).toHaveLength(1);
    const words = article.paragraphs.map((span) => text.slice(span.start, span.end)).join(' ');
    expect(words).not.toMatch(/before 5|thanks/u);
    expect(words).toContain(STORY_PARAGRAPHS[0]);
  });

  test('a headline that sounds like an order is none', () => {
    const text = `Check your pension before April\n\n${STORY}`;
    expect(readWritten(text).headline).toEqual({ start: 0, end: 31 });
  });
});

describe('links are found in every spelling a chat has', () => {
  test.each([
    ['https://example.com/a', ['https://example.com/a']],
    ['See https://example.com/a.', ['https://example.com/a']],
    ['(https://example.com/a)', ['https://example.com/a']],
    ['https://example.com/wiki/Storm_(2009)', ['https://example.com/wiki/Storm_(2009)']],
    ['(see https://example.com/wiki/Storm_(2009))', ['https://example.com/wiki/Storm_(2009)']],
    ['<https://example.com/a|the story>', ['https://example.com/a']],
    ['<https://example.com/a?b=1&amp;c=2>', ['https://example.com/a?b=1&c=2']],
    ['<https://example.com/a>', ['https://example.com/a']],
    ['[the story](https://example.com/a)', ['https://example.com/a']],
    ['“https://example.com/a”', ['https://example.com/a']],
    ['**https://example.com/a**', ['https://example.com/a']],
    ['HTTPS://EXAMPLE.com/A', ['HTTPS://EXAMPLE.com/A']],
    [
      'https://example.com/a https://example.com/b https://example.com/a',
      ['https://example.com/a', 'https://example.com/b'],
    ],
    ['https://example.com/a, then http://example.org!', ['https://example.com/a', 'http://example.org']],
    ['[https://good.example](https://evil.example/a)', ['https://evil.example/a']],
    ['https://sh.example.com](https://sh.example.com/', ['https://sh.example.com/']],
    ['(https://en.wiki.example/wiki/Foo_(bar)).', ['https://en.wiki.example/wiki/Foo_(bar)']],
    ['`https://example.com/a`', ['https://example.com/a']],
    [
      'Look: `https://example.com/b?x=1`, then [the paper](https://example.com/c_(d)).',
      ['https://example.com/b?x=1', 'https://example.com/c_(d)'],
    ],
    ['[text](<https://example.com/a>)', ['https://example.com/a']],
    ['_Read https://example.com/run/abc_', ['https://example.com/run/abc']],
    ['example.com', []],
    ['xhttps://', []],
  ])('%s', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });
});
