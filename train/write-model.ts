/**
 * Writes models/NAME.model, the other end of src/core/language/{model-file,linear-model,sequence-labeller}.ts.
 *
 *   writeModel('models/names.model', { ...packLinear('names', rows), 'names.transitions': floats(transitions) });
 */
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { MODEL_HEAD_BYTES, MODEL_MAGIC, MODEL_VERSION } from '#core/language/model-file.ts';
import type { LinearRows } from './perceptron.ts';

export type Sections = Readonly<Record<string, Uint8Array>>;

export function lines(values: readonly string[]): Uint8Array {
  return new TextEncoder().encode(values.join('\n'));
}

export function floats(values: Iterable<number>): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}

/** The sections of one linear model. `minWeight` prunes. */
export function packLinear(name: string, model: LinearRows, minWeight = 0): Sections {
  const rows = [...model.rows]
    .map(([key, pairs]) => ({ key: key >>> 0, pairs: pairs.filter(([, weight]) => Math.abs(weight) >= minWeight) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.key - b.key);
  let scale = 0;
  for (const { pairs } of rows) for (const [, weight] of pairs) scale = Math.max(scale, Math.abs(weight));
  const keys: number[] = [];
  const counts: number[] = [];
  const entries: number[] = [];
  let before = 0;
  for (const { key, pairs } of rows) {
    const kept = pairs
      .map(([label, weight]) => [label, encodeWeight(weight, scale)] as const)
      .filter(([, code]) => code);
    if (kept.length === 0) continue;
    pushVarint(keys, key - before);
    before = key;
    counts.push(kept.length);
    for (const [label, code] of kept) entries.push(label, code & 255);
  }
  return {
    [`${name}.labels`]: lines(model.labels),
    [`${name}.keys`]: Uint8Array.from(keys),
    [`${name}.counts`]: Uint8Array.from(counts),
    [`${name}.entries`]: Uint8Array.from(entries),
    [`${name}.scale`]: floats([scale]),
  };
}

export function packModel(sections: Sections): Uint8Array {
  const named = Object.entries(sections);
  // Offsets are written in ten digits, so that the table's length does not hang on them.
  const tableBytes = named.reduce((sum, [name, bytes]) => sum + `${name} 0123456789 ${bytes.length}\n`.length, 0) - 1;
  let end = MODEL_HEAD_BYTES + Math.max(0, tableBytes);
  const rows: string[] = [];
  for (const [name, bytes] of named) {
    const offset = Math.ceil(end / 8) * 8;
    rows.push(`${name} ${String(offset).padStart(10, '0')} ${bytes.length}`);
    end = offset + bytes.length;
  }
  const out = new Uint8Array(end);
  const head = new DataView(out.buffer);
  out.set(new TextEncoder().encode(MODEL_MAGIC));
  head.setUint32(8, MODEL_VERSION, true);
  head.setUint32(16, Math.max(0, tableBytes), true);
  out.set(new TextEncoder().encode(rows.join('\n')), MODEL_HEAD_BYTES);
  for (const [i, [, bytes]] of named.entries()) out.set(bytes, Number(rows[i]?.split(' ')[1]));
  head.setUint32(12, crc32(out.subarray(16)), true);
  return out;
}

export function writeModel(path: string, sections: Sections): void {
  const bytes = packModel(sections);
  writeFileSync(path, bytes);
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

function encodeWeight(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(127 * Math.cbrt(Math.abs(weight) / scale));
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  out.push(rest);
}
