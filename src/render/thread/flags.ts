import type { Flag, FlagKind } from '#core/claims/flags/flag.ts';

/** What an editor must know first, in this order. */
const LEADING: readonly FlagKind[] = [
  'corrected-story',
  'single-source',
  'party-to-conflict',
  'state-media',
  'one-side-only',
  'unnamed-sources',
  'undated',
  'spelling-variants',
  'loaded-words',
  'missing-civilians',
  'teaser-dropped',
  'other',
];

/** What does not sit easily together inside the story. */
const TENSIONS: readonly FlagKind[] = [
  'sources-differ',
  'headline-body-mismatch',
  'sum-mismatch',
  'unit-suspect',
  'date-mismatch',
];

/** One flag of each kind that leads, the gravest kind first. */
export function leadingFlags(flags: readonly Flag[]): readonly Flag[] {
  return LEADING.flatMap((kind) => flags.find((flag) => flag.kind === kind) ?? []);
}

export function tensionFlags(flags: readonly Flag[]): readonly Flag[] {
  return TENSIONS.flatMap((kind) => flags.filter((flag) => flag.kind === kind));
}
