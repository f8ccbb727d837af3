/** Passages that are not read right yet, each with what goes wrong. A passage that is read right must be taken off. */
export const MISSES: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'carried-same-paragraph',
    'the quotation is read as a part of the attribution before it, so its source is not said to be inferred',
  ],
  [
    'carried-before-the-cue',
    'the quotation is read as a part of the attribution after it, so its source is not said to be inferred',
  ],
  ['two-passive-belief', '“is believed to have left”: the passive is not taken for a cue'],
  ['two-in-the-paragraph-before', 'a quotation that could be of either speaker before it is given to the last'],
]);
