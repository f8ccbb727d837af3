/** Passages that are not read right yet, each with what goes wrong. A passage that is read right must be taken off. */
export const MISSES: ReadonlyMap<string, string> = new Map<string, string>([]);
