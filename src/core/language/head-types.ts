import { FORCE_HEADS, ORGANISATION_HEADS, PERSON_HEADS, PLACE_HEADS } from './head-types-words.ts';

export const HEAD_TYPES = ['person', 'organisation', 'force', 'place', 'other'] as const;
export type HeadType = (typeof HEAD_TYPES)[number];

const LISTS = [
  [PLACE_HEADS, 'place'],
  [ORGANISATION_HEADS, 'organisation'],
  [FORCE_HEADS, 'force'],
  [PERSON_HEADS, 'person'],
] as const;
const TYPES = new Map<string, HeadType>(
  LISTS.flatMap(([words, type]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, type] as const),
  ),
);
/** Endings of nouns for people; "-er" and "-or" alone would take "water" and "error" along. */
const PERSON_ENDING =
  /(?:ist|ian|woman|man|person|people|ologist|ographer|maker|keeper|holder|goer|worker|player|fighter|leader|officer)$/;
const NOT_A_PERSON =
  /(?:human|woman's|grist|twist|mist|list|fist|assist|exist|median|obsidian|caiman|meridian|talisman|shaman's|cinnamon|filmmaker's)$/;

/** What the head of a noun phrase stands for: "soldier" -> person, "ministry" -> organisation, "tank" -> force. */
export function headTypeOf(lemma: string): HeadType {
  const lower = lemma.toLowerCase();
  const known = TYPES.get(lower) ?? TYPES.get(lower.replace(/^.*-/, ''));
  if (known !== undefined) return known;
  return PERSON_ENDING.test(lower) && !NOT_A_PERSON.test(lower) ? 'person' : 'other';
}
