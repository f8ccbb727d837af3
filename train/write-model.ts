/**
 * Writes models/NAME.model, the other end of src/core/language/model/{model-file,linear-model,sequence-labeller}.ts.
 *
 *   writeModel('models/names.model', { ...packLinear('names', rows), 'names.transitions': floats(transitions) });
 */
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { BUCKETS } from '#core/language/model/linear-model.ts';
import { MODEL_HEAD_BYTES, MODEL_MAGIC, MODEL_VERSION } from '#core/language/model/model-file.ts';
import type { LinearRows } from './perceptron.ts';

export type Sections = Readonly<Record<string, Uint8Array>>;

export function lines(values: readonly string[]): Uint8Array {
  return new TextEncoder().encode(values.join('\n'));
}

export function floats(values: Iterable<number>): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}

/** The sections of one linear model. `minWeight` prunes. */
export function packLinear(name: string, { labels, rows }: LinearRows, minWeight = 0): Sections {
  const dense = new Float32Array(labels.length);
  const rowOf = (key: number): Float32Array => {
    dense.fill(0);
    for (const [label, weight] of rows.get(key | 0) ?? rows.get(key) ?? []) dense[label] = weight;
    return dense;
  };
  const keys = Float64Array.from(rows.keys(), (key) => key >>> 0).sort();
  return packRows(name, labels, { keys, rowOf, minWeight });
}

/** `keys` ascend, unsigned; `rowOf` gives the weights of one, a label each. See src/core/language/model/linear-model.ts. */
export function packRows(
  name: string,
  labels: readonly string[],
  { keys, rowOf, minWeight }: { keys: Float64Array; rowOf: (key: number) => Float32Array; minWeight: number },
): Sections {
  let scale = 0;
  for (const key of keys) for (const weight of rowOf(key)) scale = Math.max(scale, Math.abs(weight));
  const buckets = new Uint8Array(BUCKETS);
  const lower: number[] = [];
  const counts: number[] = [];
  const entries: number[] = [];
  for (const key of keys) {
    let count = 0;
    for (const [label, weight] of rowOf(key).entries()) {
      const code = Math.abs(weight) < minWeight ? 0 : encodeWeight(weight, scale);
      if (code === 0) continue;
      entries.push(label, code & 255);
      count++;
    }
    if (count === 0) continue;
    const bucket = key >>> 16;
    if (buckets[bucket] === 255) throw new Error(`${name}: too many features for one bucket (${bucket})`);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    lower.push(key & 0xffff);
    counts.push(count);
  }
  return {
    [`${name}.labels`]: lines(labels),
    [`${name}.buckets`]: buckets,
    [`${name}.keys`]: new Uint8Array(Uint16Array.from(lower).buffer),
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
