import { expect, test } from 'vitest';
import { namesNobody, shortSource } from '#core/attributions/sources/short-source.ts';

test.each([
  ['the sales report from Infonet, a Varna-based provider of data', 'the sales report from Infonet'],
  ['the results of the study published this week,', 'the results of the study published this week'],
  ['an officer of the guard, who asked not to be named', 'an officer of the guard'],
  ['two residents of Varna, Sadran and Tesk', 'two residents of Varna, Sadran and Tesk'],
  ['a senior\nofficial', 'a senior official'],
])('%s', (words, short) => {
  expect(shortSource(words)).toBe(short);
});

test.each([
  ['who', true],
  ['I', true],
  ['the mayor who', false],
  ['they', false],
])('"%s" names nobody: %s', (words, nobody) => {
  expect(namesNobody(words)).toBe(nobody);
});
