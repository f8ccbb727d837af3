import { hangBareNumbers, hangRoundNumbers, joinDeeds, nameDeeds, nameOpeners, nameShooting } from './mend-deeds.ts';
import type { Word } from './sentence.ts';
import { predicateLexicon } from '#core/lexicon/lexicon.ts';
import { everyPass } from '#core/trace.ts';
import type { Step } from '#core/trace.ts';

type Words = readonly Word[];

/** What position and tags show to be otherwise than the parser has it. Each step leaves a tree. */
const MENDINGS: readonly Step<Words, Words>[] = [
  { name: 'comparatives', why: '"more than 300 people were held": the people are, not "more"', run: hangComparatives },
  { name: 'main participle', why: '"Two roofs collapsed in Oslo": nothing else is the verb', run: hangParticiple },
  { name: 'left-out auxiliary', why: '"Nine miners killed in blast": they were', run: passiveWithout },
  { name: 'number as subject', why: '"and 30 were wounded": the number is what was', run: hangNumbers },
  { name: 'deed', why: '"A landslide injured 10": no adjective', run: nameDeeds },
  { name: 'number before a time', why: '"arrested 40 last week": no week is counted', run: hangBareNumbers },
  { name: 'round number', why: '"killed dozens" is a verb with its object', run: hangRoundNumbers },
  { name: 'joined deeds', why: '"killing a woman and wounding 25": the deeds are joined', run: joinDeeds },
  { name: 'shot dead', why: '"Gunmen shot dead a judge": no noun', run: nameShooting },
  { name: 'opening noun', why: '"Inflation fell to 3 percent": it fell', run: nameOpeners },
  { name: 'inverted speaker', why: '"Rents are rising, says the lender": the lender says', run: nameSpeaker },
];

export function mendTree(words: Words): Words {
  return everyPass('tree', MENDINGS, words, (word) => word);
}

const COMPARED = /^(?:more|less|fewer)$/;

/**
 * "More than 300 people were held": the parser may make "more" the argument and the people what it is compared with. A noun
 * counted right behind "more than" is the argument itself.
 */
function hangComparatives(words: Words): Words {
  if (!words.some(({ lower }) => COMPARED.test(lower))) return words;
  const mended = [...words];
  for (const noun of words) {
    const more = words[noun.head];
    if (more === undefined || !COMPARED.test(more.lower) || !/^(?:obl|nmod)/.test(noun.relation)) continue;
    const verb = words[more.head];
    const number = words.find(({ head, relation }) => head === noun.index && relation === 'nummod');
    if (
      number === undefined ||
      words[more.index + 1]?.lower !== 'than' ||
      number.index > more.index + 3 ||
      verb === undefined ||
      more.index > noun.index
    )
      continue;
    const passive = words.some(({ head, relation }) => head === verb.index && relation === 'aux:pass');
    const subject = passive ? 'nsubj:pass' : 'nsubj';
    const relation = more.relation === 'advmod' ? (noun.index < verb.index ? subject : 'obj') : more.relation;
    mended[noun.index] = { ...noun, head: verb.index, relation };
    mended[more.index] = { ...more, head: number.index, relation: 'advmod' };
    for (const below of words)
      if (below.head === more.index && below.index !== noun.index) mended[below.index] = { ...below, head: noun.index };
  }
  return mended;
}

/** A sentence whose root is a noun and that has no finite verb tells what the participle on that noun tells. */
function hangParticiple(words: Words): Words {
  const noun = words.find(({ head }) => head === -1);
  if (noun === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(noun.upos)) return words;
  const verb = words.find(
    ({ head, index, relation, xpos, upos }) =>
      head === noun.index && index > noun.index && relation === 'acl' && upos === 'VERB' && /^VB[ND]$/.test(xpos),
  );
  const finite = words.some((word) => word !== verb && /^(?:VB[DZP]|MD)$/.test(word.xpos));
  if (verb === undefined || finite || words.some(({ head, relation }) => head === noun.index && relation === 'case'))
    return words;
  const senses = predicateLexicon().verbs.get(verb.lemma) ?? [];
  const acts = senses.length > 0 && senses.every(({ object }) => object.startsWith('-'));
  return words.map((word) => {
    if (word === verb) return { ...word, head: -1, relation: 'root' };
    if (word === noun) return { ...word, head: verb.index, relation: acts ? 'nsubj' : 'nsubj:pass' };
    return word.head === noun.index && word.index > verb.index ? { ...word, head: verb.index } : word;
  });
}

const OBJECTS = /^(?:i?obj|[cx]comp|aux|conj|compound:prt|parataxis)/;

function passiveWithout(words: Words): Words {
  const verb = words.find(({ head }) => head === -1);
  if (verb === undefined || !/^VB[ND]$/.test(verb.xpos)) return words;
  if (words.some(({ head, relation }) => head === verb.index && OBJECTS.test(relation))) return words;
  const senses = predicateLexicon().verbs.get(verb.lemma) ?? [];
  if (senses.length === 0 || senses.some(({ object }) => object !== 'people') || words.at(-1)?.text === '.')
    return words;
  return words.map((word) =>
    word.head === verb.index && word.relation === 'nsubj' ? { ...word, relation: 'nsubj:pass' } : word,
  );
}

/** A number that is joined to a verb, right before the auxiliary of another that has no subject. */
function hangNumbers(words: Words): Words {
  return words.map((word) => {
    const aux = words[word.index + 1];
    if (word.upos !== 'NUM' || word.relation !== 'conj' || words[word.head]?.upos !== 'VERB') return word;
    if (aux?.upos !== 'AUX' || words[aux.head]?.upos !== 'VERB' || hasSubject(words, aux.head)) return word;
    return { ...word, head: aux.head, relation: aux.relation === 'aux:pass' ? 'nsubj:pass' : 'nsubj' };
  });
}

const hasSubject = (words: Words, verb: number): boolean =>
  words.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'));

/** A verb right behind the comma that ends what is said has its subject behind it. */
function nameSpeaker(words: Words): Words {
  const said = words.find(
    ({ relation, head, index }) => relation === 'ccomp' && head > index && words[head - 1]?.text === ',',
  );
  const verb = words[said?.head ?? -1];
  if (verb === undefined || hasSubject(words, verb.index)) return words;
  const speaker = words.find(
    ({ head, index, relation }) =>
      head === verb.index && index > head && /^(?:i?obj|xcomp|obl:unmarked)$/.test(relation),
  );
  return words.map((word) => (word === speaker ? { ...word, relation: 'nsubj' } : word));
}
