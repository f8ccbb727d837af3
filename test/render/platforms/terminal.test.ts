import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReply } from '#render/build-reply.ts';
import { fold, widthOf } from '#render/platforms/fold.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { Message } from '#render/reply.ts';
import { arbitraryMessage } from '../arbitrary-message.ts';
import { arbitraryStory } from '../arbitrary-report.ts';
import { HOSTILE } from '../hostile.ts';

const width = fc.integer({ min: 20, max: 140 });

const STEERING = /[[\p{Cc}\p{Bidi_Control}]--[\n\t\u200e\u200f\u061c]]/v;
const OUR_COLOURS = new RegExp(`${String.fromCodePoint(27)}\\[(?:0|1|2|22|36)m`, 'gu');

function problemsOf(text: string, columns: number): readonly string[] {
  const wide = text.split('\n').filter((line) => widthOf(line) > columns);
  return [
    STEERING.test(text) && 'steers the terminal',
    !text.isWellFormed() && 'lone surrogate',
    ...wide.map((line) => `too wide: ${line}`),
  ].filter((problem) => problem !== false);
}

describe('terminal', () => {
  test('any message folds to the width and steers nothing', () => {
    const property = fc.property(arbitraryMessage, width, (message, columns) => {
      expect(problemsOf(renderTerminal(message, { width: columns, colour: false }), columns)).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('with colour, only our own colours are in it', () => {
    const property = fc.property(arbitraryMessage, width, (message, columns) => {
      const text = renderTerminal(message, { width: columns, colour: true });
      expect(problemsOf(text.replaceAll(OUR_COLOURS, ''), columns)).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 80 })).not.toThrow();
  });

  test('strong words are strong on every line they reach, and nothing after them is', () => {
    const message: Message = {
      key: 'any',
      blocks: [
        {
          kind: 'paragraph',
          line: [
            { kind: 'plain', text: 'a ' },
            { kind: 'strong', text: 'word that goes on over the edge' },
            { kind: 'plain', text: ' b' },
          ],
        },
      ],
    };
    const shown = renderTerminal(message, { width: 20, colour: true }).replaceAll(String.fromCodePoint(27), '');
    expect(shown).toBe('a [1mword that goes on[22m\n[1mover the edge[22m b\n');
  });

  test('any report does too', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      for (const message of buildReply(report, state).messages)
        expect(problemsOf(renderTerminal(message, { width: 80, colour: false }), 80)).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 50 })).not.toThrow();
  });

  test.each([
    ['漢字', 4],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['🙂', 2],
    ['plain', 5],
    ['“—”', 3],
  ])('%s takes %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['', 5, ['']],
  ])('%j folds at %d', (text, columns, lines) => {
    expect(fold(text, columns)).toEqual(lines);
  });

  test.each(HOSTILE)('%j steers nothing', (text) => {
    const message: Message = { key: 'any', blocks: [{ kind: 'heading', line: [{ kind: 'plain', text }] }] };
    expect(problemsOf(renderTerminal(message, { width: 60, colour: false }), 60)).toEqual([]);
  });
});
