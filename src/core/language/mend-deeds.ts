import type { Word } from './sentence.ts';

type Words = readonly Word[];

/** What verbs do to people in numbers: the parser takes "killed dozens" for a kind of dozens, and "40 last week" for a kind of week. */

const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions)$/;

/** "The raid killed dozens": a participle between a noun and a round number is the verb of both. */
export function hangRoundNumbers(words: Words): Words {
  if (!words.some(({ lower }) => VAGUE.test(lower))) return words;
  const mended = [...words];
  for (const number of words) {
    const verb = words[number.index - 1];
    const before = words[number.index - 2];
    if (!VAGUE.test(number.lower) || verb?.head !== number.index || verb.relation !== 'amod') continue;
    if (!/^VB[ND]$/.test(verb.xpos) || before === undefined || !/^(?:NOUN|PROPN|PRON|CCONJ|ADV)$/.test(before.upos))
      continue;
    const holder = mended[number.head];
    // "killed dozens and wounded hundreds": the second verb is joined to the first, not to what that killed.
    const head =
      holder !== undefined && holder.relation === 'obj' && number.relation === 'conj' ? holder.head : number.head;
    for (const child of words)
      if (child.head === number.index && child !== verb && child.relation !== 'nmod' && child.relation !== 'acl')
        mended[child.index] = { ...child, head: verb.index };
    mended[verb.index] = { ...verb, xpos: 'VBD', head, relation: number.relation === 'obj' ? 'root' : number.relation };
    mended[number.index] = { ...number, head: verb.index, relation: 'obj' };
    if (number.relation === 'obj') turnSubject(mended, words, verb, number.head);
  }
  return mended;
}

/** "Rebels freed thousands", read as one noun: what was the root is who did it. */
function turnSubject(mended: Word[], words: Words, verb: Word, subject: number): void {
  const noun = words[subject];
  const own = mended[verb.index];
  if (noun === undefined || own === undefined) return;
  mended[verb.index] = { ...own, head: noun.head, relation: noun.relation };
  mended[subject] = { ...noun, head: verb.index, relation: 'nsubj' };
  for (const child of words)
    if (child.head === subject && child.index > verb.index && child.index !== verb.index + 1)
      mended[child.index] = { ...child, head: verb.index };
}

/** "killing a woman and wounding 25": a deed is joined to a deed, not to whom that befell. */
export function joinDeeds(words: Words): Words {
  return words.map((word) => {
    if (word.relation !== 'conj' || word.upos !== 'VERB' || words[word.head]?.upos === 'VERB') return word;
    let [noun, steps] = [words[word.head], 0];
    while (noun?.relation === 'nmod' && steps < 3) [noun, steps] = [words[noun.head], steps + 1];
    const deed = words[noun?.head ?? -1];
    if (noun?.relation !== 'obj' || deed?.upos !== 'VERB' || deed.xpos !== word.xpos) return word;
    const has = words.some(({ head, relation }) => head === word.index && relation === 'obj');
    return has ? { ...word, head: deed.index } : word;
  });
}

/** "A landslide injured 10": with a subject, without "was" and before a number it is no adjective. */
export function nameDeeds(words: Words): Words {
  return words.map((word) => {
    if (word.xpos !== 'JJ' || word.relation !== 'root' || !word.lower.endsWith('ed')) return word;
    const has = (relation: string): boolean =>
      words.some((child) => child.head === word.index && child.relation === relation);
    if (words[word.index + 1]?.upos !== 'NUM' || !has('nsubj') || has('cop')) return word;
    return { ...word, upos: 'VERB', xpos: 'VBD' };
  });
}

const BEFORE_UNIT = /^(?:last|next|this)$/;
const UNITS = /^(?:week|weekend|month|year|quarter|night|season)$/;

/** "Officers arrested 40 last week": no week is counted. */
export function hangBareNumbers(words: Words): Words {
  return words.map((number) => {
    const [verb, pointing, unit] = [words[number.index - 1], words[number.index + 1], words[number.index + 2]];
    if (number.relation !== 'nummod' || verb?.upos !== 'VERB' || number.head !== unit?.index) return number;
    if (!UNITS.test(unit.lower) || !BEFORE_UNIT.test(pointing?.lower ?? '')) return number;
    return { ...number, head: verb.index, relation: 'obj' };
  });
}

/** "Gunmen shot dead a judge": no noun. */
export function nameShooting(words: Words): Words {
  const shot = words.find(
    ({ lower, upos, index }) => lower === 'shot' && upos === 'NOUN' && words[index + 1]?.lower === 'dead',
  );
  const who = words[(shot?.index ?? 0) - 1];
  const dead = words[(shot?.index ?? 0) + 1];
  const victim = words[dead?.head ?? -1];
  if (shot === undefined || who?.head !== shot.index || dead === undefined) return words;
  return words.map((word): Word => {
    if (word === shot) return { ...word, upos: 'VERB', xpos: 'VBD', lemma: 'shoot' };
    if (word === who) return { ...word, upos: 'NOUN', relation: 'nsubj' };
    if (word === dead) return { ...word, head: shot.index, relation: 'xcomp' };
    return word === victim && word !== shot && word.head === shot.index ? { ...word, relation: 'obj' } : word;
  });
}

/** "Inflation fell to 3.2 percent": a noun without a preposition that opens the sentence is the subject of a verb that has none. */
export function nameOpeners(words: Words): Words {
  const [opener, verb] = words;
  const bare = opener !== undefined && /^(?:NOUN|PROPN)$/.test(opener.upos) && opener.relation.startsWith('obl');
  if (!bare || verb?.index !== opener.head || !/^VB[DZP]$/.test(verb.xpos)) return words;
  const told = words.some(({ head, relation }) => head === verb.index && /^(?:[nc]subj|aux|expl)/.test(relation));
  return told ? words : words.map((word) => (word === opener ? { ...word, relation: 'nsubj' } : word));
}
