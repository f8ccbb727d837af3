import { expect, test } from 'vitest';
import { sliceOf } from '#core/span.ts';
import { figuresOf, storyOf } from './story.ts';

/** "40 injury(wounded)" for each figure. */
function events(text: string): readonly string[] {
  const story = storyOf(text);
  return figuresOf(story).map(({ number, event }) => {
    const happened = event === undefined ? '-' : `${event.kind}(${sliceOf(text, event.cue)})`;
    return `${sliceOf(text, number)} ${happened}`;
  });
}

test.each([
  ['The landslide killed 14 farmers, the council said.', ['14 death(killed)']],
  ['Six sailors died and nine were rescued.', ['Six death(died)', 'nine -']],
  ['Eight teachers were abducted and 30 wounded in the raid.', ['Eight capture(abducted)', '30 injury(wounded)']],
  [
    'More than 900 villagers have been killed and hundreds more displaced.',
    ['900 death(killed)', 'hundreds displacement(displaced)'],
  ],
  ['The storm left 3,100 families homeless.', ['3,100 displacement(homeless)']],
  ['Guards shot dead two smugglers.', ['two death(shot)']],
  ['Soldiers rounded up 60 students.', ['60 capture(rounded)']],
  ['The river washed away seven bridges.', ['seven destruction(washed)']],
  ['Floods cost 212 lives in the delta.', ['212 death(cost)']],
  ['Divers found five bodies in the hull.', ['five death(bodies)']],
  ['The deaths of four nurses shook the clinic.', ['four death(deaths)']],
  ['The death toll rose to 81.', ['81 death(toll)']],
  ['The crash killed nine, including three children.', ['nine death(killed)', 'three death(killed)']],
  ['The town will pay $3 million for the pier.', ['3 million payment(pay)']],
])('%s', (text, expected) => {
  expect(events(text)).toEqual(expected);
});

test.each([
  ['The new tax is killing 40 percent of the trade.', ['40 -']],
  ['Four prisoners were released on Sunday.', ['Four -']],
  ['None of the 51 miners was hurt.', ['None injury(hurt)', '51 -']],
  ['Not one of the 40 climbers died.', ['one -', '40 -']],
  ['The mine did not injure the 12 workers.', ['12 -']],
  ['The boxer won in four rounds.', ['four -']],
  ['The three main indexes were slightly down.', ['three -']],
  ['The vaccine saved 900 lives.', ['900 -']],
  ['The firm is eliminating 300 posts.', ['300 -']],
])('near miss: %s', (text, expected) => {
  expect(events(text)).toEqual(expected);
});
