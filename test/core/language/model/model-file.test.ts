import { expect, test } from 'vitest';
import { readFloats, readLines, readModelFile, sectionOf } from '#core/language/model/model-file.ts';
import { floats, lines, packModel } from '../../../../train/write-model.ts';

const packed = packModel({
  'tags.labels': lines(['NOUN', 'VERB']),
  'tags.scale': floats([2.5]),
  empty: new Uint8Array(),
});

test('what was written is read', () => {
  const file = readModelFile(packed, 'tagger.model');
  expect(readLines(file, 'tags.labels')).toEqual(['NOUN', 'VERB']);
  expect([...readFloats(file, 'tags.scale')]).toEqual([2.5]);
  expect(readLines(file, 'empty')).toEqual([]);
});

test.each(packed.keys().toArray())('a change to byte %i is noticed', (at) => {
  const damaged = packed.with(at, (packed[at] ?? 0) ^ 1);
  expect(() => readModelFile(damaged, 'tagger.model')).toThrow(/^tagger\.model is /);
});

test.each([
  ['empty', new Uint8Array()],
  ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ['cut short', packed.subarray(0, packed.length - 3)],
])('a file that is %s is refused', (_, bytes) => {
  expect(() => readModelFile(bytes, 'tagger.model')).toThrow(/^tagger\.model is (not a Deskcheck model|damaged)/);
});

test('a section that is not there is named', () => {
  expect(() => sectionOf(readModelFile(packed, 'tagger.model'), 'names.keys')).toThrow(
    'tagger.model has no section "names.keys"',
  );
});
