import { describe, expect, test } from 'vitest';
import { findLinks } from '#intake/find-links.ts';
import { sortMessage } from '#intake/sort-message.ts';
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
    ['a link alone', 'https://example.com/a', 'link'],
    ['a link with a remark', 'can someone check this? https://example.com/a thanks', 'link'],
    ['a long remark with a link', `${TALK} https://example.com/a`, 'link'],
    ['a long remark', TALK, 'chatter'],
    ['small talk', 'morning all', 'chatter'],
    ['nothing', '', 'chatter'],
    ['a bare number', '42', 'chatter'],
    ['code', CODE, 'chatter'],
    ['a story with the off word', `!nodesk ${STORY}`, 'chatter'],
    ['a link with the off word', 'https://example.com/a !nodesk', 'chatter'],
    ['the off word in capitals', '!NoDesk https://example.com/a', 'chatter'],
    ['a word that only begins like it', 'https://example.com/a !nodesktop', 'link'],
    ['a mail address', 'write to desk@example.com', 'chatter'],
    ['another scheme', 'ftp://example.com/file', 'chatter'],
  ])('%s', (_, text, kind) => {
    expect(sortMessage(text, []).kind).toBe(kind);
  });

  test('the links that the platform found come first', () => {
    expect(sortMessage('see the piece', ['https://example.com/hidden'])).toEqual({
      kind: 'link',
      url: 'https://example.com/hidden',
    });
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
    ['example.com', []],
    ['xhttps://', []],
  ])('%s', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });
});
