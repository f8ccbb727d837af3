import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import { FORCE_BRANCHES, LEGAL_FORMS, SAME_NAMES, TRADES } from './actor-words.ts';
import type { Entity, Reference } from './mention.ts';

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'del', 'al', '&', '-']);
const legalForms = new Set(LEGAL_FORMS);
const trades = new Set(TRADES);
/** From so many words on a name may be shortened by one of them. */
const LONG_NAME = 5;
const sameNames = new Map(SAME_NAMES.flatMap((names, set) => names.map((name) => [name, set] as const)));

/** Two names of one body share one of these: a word, the set of known names they are in, or the letters of a short form. */
export function keysOf(reference: Reference): readonly string[] {
  const keys = reference.words.filter((word) => !SMALL.has(word)).map(singular);
  const set = sameNames.get(reference.folded);
  if (set !== undefined) keys.push(`set ${set}`);
  const letters = lettersOf(reference.text).toLowerCase();
  return [...keys, `letters ${letters}`, ...initialsOf(reference.words).map((initials) => `letters ${initials}`)];
}

/** "ISIS" and "Islamic State": two names that need no story to say they are one. */
export function sharesKnownName(a: Reference, b: Reference): boolean {
  const set = sameNames.get(a.folded);
  return set !== undefined && set === sameNames.get(b.folded);
}

/** How well a reference fits an organisation, force or place: 3 the same name, 2 a short form or another known name of it, 0 another. */
export function bodyFit(reference: Reference, entity: Entity): number {
  let best = 0;
  for (const known of entity.forms.values()) best = Math.max(best, fitOf(reference, known));
  return best;
}

function fitOf(a: Reference, b: Reference): number {
  if (singular(a.folded) === singular(b.folded)) return 3;
  if (sharesKnownName(a, b)) return 2;
  if (a.kind === 'place' || b.kind === 'place') return 0;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 2;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return isShortFormOf(short, long) || isSameBranch(a, b) ? 2 : 0;
}

function singular(folded: string): string {
  return folded.length > 5 ? folded.replace(/(?<=[a-z])s$/, '') : folded;
}

/** "KCNA" of "Korean Central News Agency", "PL&E" of "Pacific Lamp & Electric Co."; three letters at the least. */
function isAcronymOf(acronym: Reference, name: Reference): boolean {
  const letters = lettersOf(acronym.text);
  return isAcronym(letters) && name.words.length > 1 && initialsOf(name.words).includes(letters.toLowerCase());
}

/** "PL&E" -> "PLE" */
function lettersOf(text: string): string {
  return text.replaceAll(/[.&]/g, '');
}

function isAcronym(letters: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(letters);
}

/**
 * With and without the small words and the legal form: "world health organization" -> "who"; "united nations high commissioner for refugees"
 * -> "unhcr", "unhcfr". Of a long name one word inside may be left out: "new york state attorney general" -> "nyag".
 */
export function initialsOf(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '' && word !== '&');
  const initials = (of: readonly string[]): string => of.map((word) => word[0] ?? '').join('');
  const main = parts.filter((word) => !SMALL.has(word));
  const end = main.findLastIndex((word) => !legalForms.has(word)) + 1;
  const full = initials(main);
  const shorter =
    main.length >= LONG_NAME ? main.slice(1, -1).map((_, i) => full.slice(0, i + 1) + full.slice(i + 2)) : [];
  return [...new Set([full, initials(parts), initials(main.slice(0, end)), ...shorter])];
}

function isShortFormOf(short: Reference, long: Reference): boolean {
  const [a, b] = [short.words, long.words];
  if (a.length >= b.length || a.length === 0) return false;
  const isNation = (word: string | undefined): boolean => word !== undefined && knownKinds(word).has('adjective');
  if (isNation(a[0]) || isNation(b[0])) {
    // "Syrian army" and "Syrian Arab Army"; "Defense Ministry" and "Russian Defense Ministry".
    // "Polish Air and Land Forces" are two, and no fuller name of either.
    if (a.includes('and') !== b.includes('and')) return false;
    if (isNation(a[0]) && isNation(b[0]))
      return a[0] === b[0] && a.length > 1 && (sameWord(a.at(-1), b.at(-1)) ? inOrder(a, b) : lacksHead(a, b));
    const rest = isNation(a[0]) ? [] : b.slice(1);
    if (rest.length === a.length && inOrder(a, rest)) return true;
  }
  // "the Observatory", "the Ministry"; "Food Standards" of "Food Standards of Australia".
  if (a.length === 1 && !short.described && isBodyWord(a[0] ?? '') && sameWord(a[0], headOf(b))) return true;
  return (
    a.every((word, i) => word === b[i]) && !knownKinds(short.text).has('country') && isTail(short, b.slice(a.length))
  );
}

/** What a name may go without: "of Australia", "Group Corp", and behind two words or more what the company makes: "Pacific Lamp | & Electric". */
function isTail(short: Reference, tail: readonly string[]): boolean {
  if (tail.every((word) => legalForms.has(word) || trades.has(word) || word === '&')) return true;
  if (SMALL.has(tail[0] ?? '') && tail[0] !== '&') return true;
  return short.words.length > 1 && tail.some((word) => legalForms.has(word) || trades.has(word));
}

/** "Russian Aerospace" of "Russian Aerospace Force": in a list the word for the body stands only once, at its end. */
function lacksHead(short: readonly string[], long: readonly string[]): boolean {
  return (
    long.length === short.length + 1 && short.every((word, i) => word === long[i]) && isBodyWord(long.at(-1) ?? '')
  );
}

/** "Ministry", "Observatory": a word for a kind of body. */
function isBodyWord(word: string): boolean {
  const type = headTypeOf(word);
  return type !== 'other' && type !== 'person';
}

/** The word before "of" or "for", else the last: "observatory" of "syrian observatory for human rights". */
function headOf(words: readonly string[]): string | undefined {
  const stop = words.findIndex((word) => SMALL.has(word));
  return stop > 0 ? words[stop - 1] : words.at(-1);
}

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (sameWord(word, short[at])) at++;
  return at === short.length;
}

function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && singular(a) === singular(b);
}

/** "Russian aviation" and "Russian Aerospace Force": one nation, one arm. */
function isSameBranch(a: Reference, b: Reference): boolean {
  if (
    a.words.length < 2 ||
    b.words.length < 2 ||
    a.words[0] !== b.words[0] ||
    !knownKinds(a.words[0] ?? '').has('adjective')
  )
    return false;
  const branch = branchOf(a.words);
  return branch !== undefined && branch === branchOf(b.words) && (a.described || b.described);
}

function branchOf(words: readonly string[]): string | undefined {
  const rest = words.slice(1).join(' ');
  return FORCE_BRANCHES.find(([, ...heads]) => heads.includes(rest))?.[0];
}
