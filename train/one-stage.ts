/** Training looks at all stages at once, in an order of its own: which template is asked when is chosen later, and changes no model. */
import type { Templates } from '#core/language/model/hash-features.ts';

export function inOneStage(stages: readonly Templates[]): Templates {
  const rows = stages
    .flatMap(({ atoms, ends, seeds }) =>
      Array.from(ends, (end, row) => ({ seed: seeds[row] ?? 0, atoms: [...atoms.subarray(ends[row - 1] ?? 0, end)] })),
    )
    .sort((a, b) => a.seed - b.seed);
  let end = 0;
  return {
    atoms: Uint8Array.from(rows.flatMap((row) => row.atoms)),
    ends: Uint16Array.from(rows, (row) => (end += row.atoms.length)),
    seeds: Int32Array.from(rows, (row) => row.seed),
  };
}
