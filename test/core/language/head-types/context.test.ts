import { expect, test } from 'vitest';
import { headTypeAt } from '#core/language/head-types/context.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { readPaste } from '#core/text/read-paste.ts';

test.each([
  ['school', 'place', 'Rockets hit a school in the north of the town, the mayor said.'],
  ['school', 'organisation', 'The school said that two teachers had been suspended.'],
  ['hospital', 'place', 'Four people were taken to the hospital on Friday.'],
  ['hospital', 'organisation', 'The director of the hospital declined to comment.'],
  ['court', 'place', 'Reporters waited outside the court all morning.'],
  ['court', 'organisation', 'The court rejected the appeal.'],
  ['country', 'organisation', 'The country accused its neighbour of spying.'],
  ['country', 'place', 'Rain fell over most of the country on Sunday.'],
  ['planes', 'force', 'Russian planes bombed two villages overnight.'],
  ['planes', 'other', 'The airline ordered 40 planes in March.'],
  ['mines', 'place', 'Workers left the mines in the south on Monday.'],
  ['mines', 'other', 'Engineers cleared mines from the fields.'],
  ['capital', 'other', 'The firm needs capital for a new plant.'],
  ['brigade', 'organisation', 'The fire brigade arrived within minutes.'],
])('"%s" is typed %s in "%s"', (noun, type, text) => {
  const [sentence] = readSentences(readPaste(text));
  const word = sentence?.words.find(({ lower }) => lower === noun);
  expect(word === undefined ? word : headTypeAt(sentence?.words ?? [], word)).toBe(type);
});
