import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { everyStep, firstStep, tell, traceOf, watch } from '#core/trace.ts';

const span = { start: 0, end: 3 };
const first = () =>
  firstStep(
    'size',
    [
      { name: 'small', why: '', run: (size: number) => (size < 10 ? 'small' : undefined) },
      { name: 'large', why: '', run: (size: number) => (size > 99 ? 'large' : undefined) },
    ],
    120,
    span,
    (found) => (found === 'large' ? 'refused' : 'made'),
  );
const every = () =>
  everyStep(
    'mend',
    [
      { name: 'double', why: '', run: (size: number) => size * 2 },
      { name: 'keep', why: '', run: (size: number) => size },
    ],
    4,
    () => span,
  );

test('a trace tells which step answered and which changed what it was given', () => {
  const { result, traces } = traceOf(() => [first(), every()]);
  expect(result).toEqual(['large', 8]);
  expect(traces.map(({ stage, step, did }) => `${stage}: ${did} by ${step}`)).toEqual([
    'size: refused by large',
    'mend: changed by double',
  ]);
});

test('a pass over findings tells what it added, changed and dropped', () => {
  const found = (start: number, kind: string) => ({ start, end: start + 1, kind });
  const before = [found(0, 'kept'), found(2, 'old'), found(4, 'lost')];
  const after = [found(0, 'kept'), found(2, 'new'), found(6, 'added')];
  const { result, traces } = traceOf(() =>
    watch('mend', { name: 'pass', why: '' }, before, after, (finding) => finding),
  );
  expect(result).toBe(after);
  expect(traces.map(({ did, span }) => `${did} ${span.start}`)).toEqual(['changed 2', 'made 6', 'refused 4']);
});

test('nothing is told outside of a trace, also after one that failed', () => {
  const fails = () =>
    traceOf(() => {
      throw new Error('broken');
    });
  expect(fails).toThrow('broken');
  expect(first()).toBe('large');
  tell('size', { name: 'alone', why: '' }, 'made', span);
  expect(traceOf(() => 1).traces).toEqual([]);
});

test('every stage tells which step found what it found, and which refused what it refused', () => {
  const story =
    'The mayor, Ana Ruiz, said on Friday that nine miners were killed in Odra. The Sunday Courier has 30 desks in Room 12.';
  const { traces } = traceOf(() => read(readPaste(story)));
  const told = traces.map(
    ({ stage, did, step, span }) => `${stage} ${did} by ${step}: ${story.slice(span.start, span.end)}`,
  );
  expect(told).toEqual(
    expect.arrayContaining([
      'time made by last Tuesday evening: Friday',
      'time refused by names: Sunday',
      'figure made by numbers: nine',
      'figure refused by label: 12',
      'event made by argument: nine',
      'actor made by names and groups: Ana Ruiz',
      'attribution made by tagger: that nine miners were killed in Odra',
      'claim made by candidates: nine miners were killed in Odra',
    ]),
  );
  expect(told.filter((line) => line.startsWith('tree'))).toEqual([]);
});
