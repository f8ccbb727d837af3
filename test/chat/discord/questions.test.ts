import { expect, test } from 'vitest';
import { questionOf } from '#chat/discord/interactions/questions.ts';

const option = (name: string, value: string) => ({ name, type: 3, value });

test.each([
  ['draft', [option('text', 'Nine people died.')], 'Nine people died.'],
  [
    'draft',
    [option('text', 'Nine people died.'), option('story', 'https://discord.com/channels/1/2/3')],
    'https://discord.com/channels/1/2/3 Nine people died.',
  ],
  ['date', [option('day', '2024-05-31')], '2024-05-31'],
  ['remind', [option('in', 'in 14 days')], 'me in 14 days'],
  ['find', [option('words', 'bakery fire')], 'bakery fire'],
  ['digest', [], ''],
])('/deskcheck %s %j asks with the words %j', (verb, options, words) => {
  expect(questionOf({ type: 1, name: 'deskcheck', options: [{ name: verb, type: 1, options }] })).toEqual({
    verb,
    words,
  });
});
