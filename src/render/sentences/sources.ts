/** Who says what, and who else acts. */
import type { Attribution } from '#core/attributions/attribution.ts';
import { count } from './amounts.ts';

export const attributionsHeading = 'Who says what';
export const noAttributions = 'The text says of nothing who says it.';
export const actorsHeading = 'Who else acts or is counted';
export const placesLabel = 'Places: ';
export const alsoCalled = (forms: string): string => `also ${forms}`;
export const ofAffiliation = (name: string): string => `of ${name}`;
export const onlySource = (times: number): string => `the only named source (${count(times, 'statement')})`;
export const sourceOfMany = (times: number): string => `source of ${count(times, 'statement')}`;
export const sourceMissing = 'Source not given';
export const restIsParaphrase = "All else is the story's paraphrase: do not put quotation marks round it.";
export const onlyParaphrase =
  "No words are quoted: all of it is the story's paraphrase. Do not put quotation marks round it.";
export const unnamedSource = 'Without naming a source: ';
export const inferredMark = '(inferred)';

/** Says, never "reveals" or "admits"; for thoughts and orders the article's own cue is shown. */
export function saysWord(voice: Attribution['voice'], cue: string, many: boolean): string {
  if ((voice === 'belief' || voice === 'decision') && cue !== '') return `“${cue}”:`;
  return many ? 'say:' : 'says:';
}

/** Behind a title: "says Rudskoi". */
export const sayWord = (many: boolean): string => (many ? 'say' : 'says');
