import type { Mark } from '#core/marks.ts';

/** The reactions that mark a check; every other one is people talking to each other. */
const MARKS_BY_REACTION: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['white_check_mark', 'confirmed'],
  ['heavy_check_mark', 'confirmed'],
  ['ballot_box_with_check', 'confirmed'],
  ['x', 'wrong'],
  ['negative_squared_cross_mark', 'wrong'],
  ['heavy_multiplication_x', 'wrong'],
  ['grey_question', 'unverifiable'],
  ['question', 'unverifiable'],
  ['eyes', 'taken'],
]);

/** On the summary: the keycap's own check is confirmed. */
const KEYCAPS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "eyes" -> taken; "three" -> the third check is confirmed. A skin tone makes no difference: "x::skin-tone-4". */
export function markOfReaction(reaction: string): { readonly mark: Mark; readonly nth?: number } | undefined {
  const name = reaction.replace(/::skin-tone-[1-6]$/, '');
  const mark = MARKS_BY_REACTION.get(name);
  if (mark !== undefined) return { mark };
  const nth = KEYCAPS.indexOf(name) + 1;
  return nth === 0 ? undefined : { mark: 'confirmed', nth };
}
