import { BOUND_FAMILIES } from './bound-families.ts';
import { COUNTED_FAMILIES } from './counted-families.ts';
import type { Family } from './kit.ts';
import { NUMBER_FAMILIES } from './number-families.ts';
import { STORY_FAMILIES } from './story-families.ts';
import { TIME_FAMILIES } from './time-families.ts';
import { UNIT_FAMILIES } from './unit-families.ts';

export const FAMILIES: readonly Family[] = [
  ...NUMBER_FAMILIES,
  ...UNIT_FAMILIES,
  ...TIME_FAMILIES,
  ...BOUND_FAMILIES,
  ...COUNTED_FAMILIES,
  ...STORY_FAMILIES,
];
