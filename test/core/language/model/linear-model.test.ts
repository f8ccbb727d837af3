import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTemplates, hashFeatures, hashText } from '#core/language/model/hash-features.ts';
import { bestOf, readLinearModel, scoreFeatures } from '#core/language/model/linear-model.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { packLinear, packModel } from '../../../../train/write-model.ts';

const LABELS = ['NOUN', 'VERB', 'ADJ'];
const weight = fc.double({ min: -5, max: 5, noNaN: true }).filter((value) => Math.abs(value) > 0.01);
const pairs = fc.uniqueArray(fc.tuple(fc.nat(LABELS.length - 1), weight), {
  minLength: 1,
  selector: ([label]) => label,
});
const rows = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), pairs), { selector: ([key]) => key })
  .map((entries) => new Map(entries));

function score(packed: Uint8Array, keys: readonly number[]): Float64Array {
  const model = readLinearModel(readModelFile(packed, 'test'), 'tags');
  const scores = new Float64Array(LABELS.length);
  scoreFeatures(model, Int32Array.from(keys), keys.length, scores);
  return scores;
}

test('a packed model scores as its rows do, within the step of its scale', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.integer()), (model, others) => {
      const keys = [...model.keys(), ...others.filter((key) => !model.has(key))].slice(0, 20);
      const scores = score(packModel(packLinear('tags', { labels: LABELS, rows: model })), keys);
      for (const [label, found] of scores.entries()) {
        const exact = keys
          .flatMap((key) => model.get(key) ?? [])
          .filter(([own]) => own === label)
          .reduce((sum, [, value]) => sum + value, 0);
        expect(Math.abs(found - exact)).toBeLessThan(0.1 * keys.length + 0.001);
      }
    }),
  );
});

test('keys that share a slot are kept apart', () => {
  const keys = Array.from({ length: 40 }, (_, i) => 0x7fff_ff00 + i);
  const model = new Map(keys.map((key, i) => [key, [[i % 3, 1]] as [number, number][]]));
  const packed = packModel(packLinear('tags', { labels: LABELS, rows: model }));
  for (const [i, key] of keys.entries()) {
    const scores = score(packed, [key]);
    expect([bestOf(scores), scores[i % 3]]).toEqual([i % 3, 1]);
  }
  expect([...score(packed, [5, -1])]).toEqual([0, 0, 0]);
});

test('templates: the same atoms under another name are another feature', () => {
  const templates = compileTemplates(['word', 'before'], ['word', 'before', 'word before']);
  const out = new Int32Array(3);
  expect(hashFeatures(templates, Int32Array.of(hashText('city'), hashText('city')), out)).toBe(3);
  expect(new Set(out).size).toBe(3);
  expect(() => compileTemplates(['word'], ['word tag'])).toThrow('template "word tag" names an unknown atom "tag"');
});
