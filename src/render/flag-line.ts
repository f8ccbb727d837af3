import type { Flag } from '#core/claims/flags/flag.ts';
import { cutSentences } from './cut.ts';
import { flagSigns } from './labels.ts';
import { plain, strong } from './lines.ts';
import type { Line } from './reply.ts';

const SENTENCE = /[.!?]["”’)]*(?=\s+[^\p{Ll}\s])/gu;
/** "One source." alone says too little. */
const SENTENCE_MIN_CHARACTERS = 30;

/** The first sentence of a flag, with the one after it where it is only a label. */
export function firstSentence(says: string): string {
  const ends = [...says.matchAll(SENTENCE)].map((match) => match.index + match[0].length);
  return says.slice(0, ends.find((end) => end >= SENTENCE_MIN_CHARACTERS) ?? says.length);
}

const LEAD_IN = /^[^.:]{3,48}[.:](?=\s)/u;

/** "*One source.* All figures come from ...": a short beginning is strong, so that an eye can run down the list. */
export function flagLine(flag: Flag, max: number): Line {
  const words = cutSentences(flag.says, max);
  const lead = LEAD_IN.exec(words)?.[0] ?? '';
  const sign = plain(`${flagSigns[flag.kind]} `);
  return lead === '' ? [sign, plain(words)] : [sign, strong(lead), plain(words.slice(lead.length))];
}
