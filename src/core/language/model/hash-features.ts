/**
 * Features are 32-bit hashes; a model never holds a word of a corpus.
 *
 *   const templates = compileTemplates(['word', 'tag'], ['word', 'word tag']);
 *   const count = hashFeatures(templates, Int32Array.of(hashText('cat'), 3), out);   // out[0..count)
 */

/** Templates flattened: row i joins the atoms `atoms[ends[i - 1]..ends[i])`, starting from `seeds[i]`. */
export interface Templates {
  readonly atoms: Uint8Array;
  readonly ends: Uint16Array;
  readonly seeds: Int32Array;
}

export const NO_TEMPLATES: Templates = { atoms: new Uint8Array(), ends: new Uint16Array(), seeds: new Int32Array() };

export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash);
}

/** Joins a value to a hash; the order matters. */
export function joinHash(hash: number, value: number): number {
  return scatter(step(hash, value));
}

/** `rows` name the atoms they join, separated by blanks: "word word+1". A row's features are its own: its text seeds them. */
export function compileTemplates(names: readonly string[], rows: readonly string[]): Templates {
  const atoms: number[] = [];
  const ends: number[] = [];
  for (const row of rows) {
    for (const name of row.split(' ')) {
      const atom = names.indexOf(name);
      if (atom < 0) throw new Error(`template "${row}" names an unknown atom "${name}"`);
      atoms.push(atom);
    }
    ends.push(atoms.length);
  }
  return { atoms: Uint8Array.from(atoms), ends: Uint16Array.from(ends), seeds: Int32Array.from(rows, hashText) };
}

export function compileStages(names: readonly string[], stages: readonly (readonly string[])[]): readonly Templates[] {
  return stages.map((rows) => compileTemplates(names, rows));
}

/** Writes one hash a template into `out` from `from`, and returns the index after the last. */
export function hashFeatures(templates: Templates, values: Int32Array, out: Int32Array, from = 0): number {
  const { atoms, ends, seeds } = templates;
  let at = 0;
  let to = from;
  for (let row = 0; row < ends.length; row++) {
    let hash = seeds[row] ?? 0;
    for (const end = ends[row] ?? 0; at < end; at++) hash = step(hash, values[atoms[at] ?? 0] ?? 0);
    out[to++] = scatter(hash);
  }
  return to;
}

function step(hash: number, value: number): number {
  return Math.imul(((hash << 7) | (hash >>> 25)) ^ value, 0x9e3779b1);
}

function scatter(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
