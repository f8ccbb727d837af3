import type { Word } from '#core/language/sentence.ts';
import { ANY_BODY, KNOWN_FORCES, TRADE_NOUNS } from './actor-words.ts';
import type { Profile } from './profile.ts';
import type { Entity } from './mention.ts';

const anyBody = new Set(ANY_BODY);
const tradeOf = new Map(TRADE_NOUNS.flatMap((nouns, trade) => nouns.map((noun) => [noun, trade] as const)));

/** "the rival bank" is not the one last named. */
const ANOTHER = /^(?:rival|other|second|third|parent|same|opposing|visiting|home|host|former|local|new|private|said)$/;
const ARMED = /^(?:armed|militant|terrorist|rebel|extremist|jihadist|insurgent|islamist|paramilitary)$/;

/** Any body can be "the group"; "the carrier" is no bank, where the story or the name tells what the body does. */
export function fitsBody(words: readonly Word[], profile: Profile): boolean {
  const { entity, role } = profile;
  const noun = words.at(-1)?.lemma.toLowerCase() ?? '';
  if (entity.kind !== 'organisation' && entity.kind !== 'force') return false;
  if (nameWords(entity).some((word) => singular(word) === singular(noun))) return true;
  const [described] = words.slice(1, -1).map(({ lower }) => lower);
  if (described !== undefined && ARMED.test(described)) return words.length === 3 && isArmedGroup(entity);
  if (words.slice(1, -1).some(({ lower }) => ANOTHER.test(lower))) return false;
  const trade = tradeOf.get(noun) ?? tradeOf.get(noun.replace(/^.*-/, ''));
  if (trade !== undefined) {
    const own = tradesOf(entity, role);
    return own.size === 0 ? entity.kind === 'organisation' : own.has(trade);
  }
  return anyBody.has(noun) && (entity.kind === 'organisation' || noun === 'group');
}

/** "company", "carrier": a word for many bodies, which alone names none. */
export function isAnyBody({ lemma }: Word): boolean {
  const noun = lemma.toLowerCase();
  return anyBody.has(noun) || tradeOf.has(noun) || tradeOf.has(noun.replace(/^.*-/, ''));
}

/** What a body is told to do, by its name or by what stands beside it. */
function tradesOf(entity: Entity, role: string): ReadonlySet<number> {
  const words = [...nameWords(entity), ...role.split(/[^\p{L}-]+/u)];
  return new Set(words.map((word) => tradeOf.get(singular(word))).filter((trade) => trade !== undefined));
}

function nameWords(entity: Entity): readonly string[] {
  return entity.references.flatMap(({ words }) => words);
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

function isArmedGroup(entity: Entity): boolean {
  return entity.references.some(({ folded }) => KNOWN_FORCES.includes(folded));
}
