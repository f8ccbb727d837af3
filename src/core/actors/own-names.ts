import { knownKinds } from '#core/language/names/lookup.ts';
import { knownGender } from '#core/language/names/people.ts';
import type { Name, Sentence, Word } from '#core/language/sentence.ts';

export const DAYS: RegExp =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|january|february|march|april|june|july|august|september|october|november|december)$/;
/** Letters behind a name: what somebody has studied or is licensed to do. */
const DEGREES = new Set(
  'md phd dds jd mba cpa rn ms rd ma ba bsc msc mph mpp llb llm do dvm dmd edd psyd rph pharmd lcsw esq pe faan facs qc kc obe mbe cbe'.split(
    ' ',
  ),
);
/** A state of the United States as datelines shorten it: "ST. JOSEPH, Mich." */
const STATES = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'.split(
    ' ',
  ),
);
/** Who comes from where, as a noun: "Swede Ole Tamm". */
const COMPATRIOTS =
  /^(?:swede|dane|finn|briton|scot|pole|turk|spaniard|dutchman|dutchwoman|frenchman|frenchwoman|englishman|irishman|welshman|croat|serb|slovak|czech|kiwi)$/;
/** No place begins with one: "Chairwoman Rosario". "Prince Edward Island" does with others. */
const TITLES_OF_PEOPLE =
  /^(?:mr|mrs|ms|dr|prof|professor|chairman|chairwoman|senator|minister|mayor|governor|councillor|judge|director|spokesman|spokeswoman)\.?$/;
const OFFICES = /^(?:minister|secretary|commissioner|ministry|department|spokesman|spokeswoman|director)$/;
const NAME_BEGINS_LIKE_VERB = /^(?:Will|Mark|Grant|Drew|Bob|Sue|Chase)$/;
/** Words between an office and the end of what it is for: "Minister for Women and Equalities". */
const LONGEST_OFFICE = 7;

/** "Its" further away goes back to something nearer. */
const NEAR_ITS = 6;

/** The names of a sentence as actors have them: without the day, the place or the office before a person, without degrees. */
export function ownNames(sentence: Sentence): readonly Name[] {
  return sentence.names.flatMap((name) => mended(sentence, name));
}

function mended(sentence: Sentence, name: Name): readonly Name[] {
  const { words } = sentence;
  if (isDegree(words, name) || isState(words, name)) return [];
  const { first, last } = name;
  if (last - first >= 1 && DAYS.test(words[first]?.lower ?? ''))
    return [cut(sentence, name, first + 1, last - first >= 2 && name.kind !== 'organisation' ? 'person' : name.kind)];
  if (last - first >= 2 && COMPATRIOTS.test(words[first]?.lower ?? ''))
    return [cut(sentence, name, first + 1, 'person')];
  if (name.kind === 'place' && last > first && TITLES_OF_PEOPLE.test(words[first]?.lower ?? ''))
    return [cut(sentence, name, first + 1, 'person')];
  const office = behindOffice(words, name);
  if (office !== undefined) return [cut(sentence, name, office, 'person')];
  if (isPlaceAndPerson(words, name))
    return [
      { ...name, kind: 'place', last: first, end: words[first]?.end ?? name.end },
      cut(sentence, name, first + 1, 'person'),
    ];
  if (isOwnerOfIts(sentence, name)) return [{ ...name, kind: 'organisation' }];
  if (beginsLikeVerb(words, name)) return [cut(sentence, name, first - 1, 'person')];
  return [name];
}

function cut({ words }: Sentence, name: Name, first: number, kind: Name['kind']): Name {
  return { ...name, first, start: words[first]?.start ?? name.start, kind };
}

/** ", M.D.," and ", RN," */
function isDegree(words: readonly Word[], { first, last }: Name): boolean {
  return words[first - 1]?.text === ',' && first === last && DEGREES.has(lettersOf(words[first]));
}

/** ", Mich." behind a town. */
function isState(words: readonly Word[], { first, last }: Name): boolean {
  const word = words[first];
  return (
    words[first - 1]?.text === ',' &&
    first === last &&
    word !== undefined &&
    word.text.endsWith('.') &&
    STATES.has(lettersOf(word))
  );
}

function lettersOf(word: Word | undefined): string {
  return (word?.lower ?? '').replaceAll('.', '');
}

/** "Minister of Trade and Industry | Paola Rey": where the name begins behind what the office is for. */
function behindOffice(words: readonly Word[], { first, last, kind }: Name): number | undefined {
  if (last - first < 2 || kind === 'place') return undefined;
  const before = words.slice(Math.max(0, first - LONGEST_OFFICE), first);
  const office = before.findLastIndex(({ lower }) => OFFICES.test(lower));
  if (office < 0 || !/^(?:of|for)$/.test(before[office + 1]?.lower ?? '')) return undefined;
  const isBetween = before.slice(office + 2).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|CCONJ|DET|ADP)$/.test(upos));
  let begin = last - 1;
  while (words[begin - 1]?.text === '-') begin -= 2;
  return isBetween && begin > first ? begin : undefined;
}

/** "In Warsaw Ewa Nowak met the press" */
function isPlaceAndPerson(words: readonly Word[], { first, last, kind }: Name): boolean {
  if (last - first !== 2 || kind === 'organisation' || words[first - 1]?.upos !== 'ADP') return false;
  const kinds = knownKinds(words[first]?.text ?? '');
  if (!kinds.has('city') && !kinds.has('country') && !kinds.has('region')) return false;
  const next = words[last + 1];
  const given =
    knownGender(words[first + 1]?.lower ?? '') !== undefined || knownKinds(words[first + 1]?.text ?? '').has('given');
  return given || next?.upos === 'VERB' || next?.upos === 'AUX';
}

/** "Lumex said its profits tripled": a single name that "its" goes back to is nobody's. */
function isOwnerOfIts({ words, names }: Sentence, name: Name): boolean {
  if (name.kind !== 'person' || name.first !== name.last || words[name.first]?.relation !== 'nsubj') return false;
  const its = words.findIndex(({ lower }) => lower === 'its');
  return its > name.last && its - name.last <= NEAR_ITS && !names.some(({ first }) => first > name.last && first < its);
}

/** "Will | Carr, NCA director, was there": a statement does not begin with a verb. */
function beginsLikeVerb(words: readonly Word[], { first, last, kind }: Name): boolean {
  const before = words[first - 1];
  if (kind !== 'person' || first !== last || before === undefined || !NAME_BEGINS_LIKE_VERB.test(before.text))
    return false;
  if (first > 1 && before.index > 0 && before.upos !== 'PROPN') return false;
  return words.at(-1)?.text !== '?';
}
