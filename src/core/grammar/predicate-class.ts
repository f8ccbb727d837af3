import { wordClass } from '#core/lexicon/word-classes.ts';
import { headTypeAt } from '#core/language/head-types/context.ts';
import type { Word } from '#core/language/sentence.ts';
import { predicateLexicon } from '#core/lexicon/lexicon.ts';
import type { ObjectKind, Sense } from '#core/lexicon/lexicon.ts';
import { childBy, childrenOf } from './tree.ts';
import type { Tree } from './tree.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  fled: 'flee',
  slid: 'slide',
  overran: 'overrun',
  shot: 'shoot',
  lent: 'lend',
  cut: 'cut',
};

/** The verb with its particle, as the lexicon has it: "shoot down", "lay off"; the parser may take the particle for a preposition. */
export function verbKey(tree: Tree, verb: Word): string {
  const particle = childBy(tree, verb, 'compound:prt')?.lower ?? tree.words[verb.index + 1]?.lower ?? '';
  const lemma = IRREGULAR[verb.lower] ?? verb.lemma;
  const key = `${lemma} ${particle}`;
  return childBy(tree, verb, 'compound:prt') !== undefined || predicateLexicon().verbs.has(key) ? key : lemma;
}

/** The class of a predicate, with the lemma that the lexicon has for it: by its word, and by what its object is. "Killing the middle class" kills nobody. */
export function classOf(
  tree: Tree,
  predicate: Word,
  { subject, object }: { readonly subject?: Word | undefined; readonly object?: Word | undefined },
): { readonly class: string; readonly lemma: string } | undefined {
  const { verbs, nouns } = predicateLexicon();
  const words = isNominal(tree, predicate) ? nouns : verbs;
  for (const lemma of keysOf(tree, predicate)) {
    const sense = words.get(lemma)?.find((one) => fits(tree, one, subject, object));
    if (sense !== undefined) return { class: sense.class, lemma };
  }
  return undefined;
}

/** A noun, and no verb that the tagger took for one: "Crashes |cost 288 lives", "The army |shot down a jet". */
function isNominal(tree: Tree, { upos, index, lower, lemma }: Word): boolean {
  const verb = tree.words[index];
  if (upos !== 'NOUN' || (verb !== undefined && childBy(tree, verb, 'obj') !== undefined)) return false;
  return !predicateLexicon().verbs.has(`${IRREGULAR[lower] ?? lemma} ${tree.words[index + 1]?.lower ?? ''}`);
}

/** With its particle, by its lemma, and, where the lemma of a rare verb is not known, by its form: "shelled" -> "shell". */
function keysOf(tree: Tree, predicate: Word): readonly string[] {
  const key = verbKey(tree, predicate);
  if (isNominal(tree, predicate)) return [key];
  // "took nine drivers hostage": the noun that makes one meaning with its verb stands behind the object.
  const taken = childrenOf(tree, predicate).find(({ lower }) =>
    predicateLexicon().verbs.has(`${predicate.lemma} ${lower}`),
  );
  if (taken !== undefined) return [`${predicate.lemma} ${taken.lower}`];
  const bare = predicate.lower.replace(/(?:ed|ing|es|s)$/, '');
  const forms = [
    predicate.lemma,
    IRREGULAR[predicate.lower] ?? bare,
    `${bare}e`,
    bare.replace(/(.)\1$/, '$1'),
    predicate.lower.replace(/s$/, ''),
  ];
  return [...new Set([key, ...(key.includes(' ') ? [] : forms)])];
}

function fits(tree: Tree, { object: asked }: Sense, subject: Word | undefined, object: Word | undefined): boolean {
  if (asked === 'any') return true;
  if (asked.startsWith('=')) return object?.lemma === asked.slice(1);
  if (asked === '-people' && (subject === undefined || !isPeople(tree, subject))) return false;
  if (asked === '-' || asked === '-people') return object === undefined || isAmount(tree, object);
  return object !== undefined && kindOfObject(tree, object, asked);
}

function kindOfObject(tree: Tree, object: Word, asked: ObjectKind): boolean {
  if (asked === 'people') return isPeople(tree, object);
  if (asked === 'money') return isMoney(tree, object);
  if (asked === 'measure') return MEASURES.has(object.lemma) || isAmount(tree, object);
  if (asked === 'place') return isPlace(tree, object);
  return asked !== 'thing' || (!isPeople(tree, object) && !isAmount(tree, object) && object.upos !== 'PRON');
}

const PERSONAL = wordClass('personal');

/** Persons and forces; a bare number of them: "12 were killed"; a person's name. */
export function isPeople(tree: Tree, noun: Word): boolean {
  if (noun.upos === 'PRON' || noun.upos === 'DET') return PERSONAL.has(noun.lower);
  if (PERSONAL.has(noun.lower)) return true;
  if (MEASURED_OUT.has(noun.lemma)) {
    const heart = childBy(tree, noun, 'nmod');
    return heart === undefined || isPeople(tree, heart);
  }
  if (noun.upos === 'NUM')
    return !isMoney(tree, noun) && !childrenOf(tree, noun).some(({ relation }) => relation === 'flat');
  if (noun.xpos === 'NNPS' && childBy(tree, noun, 'nummod') !== undefined) return true;
  const name = tree.sentence.names.find(({ first, last }) => first <= noun.index && noun.index <= last);
  if (name !== undefined && noun.upos === 'PROPN')
    return name.kind === 'person' || name.kind === 'group' || name.kind === 'other';
  const type = headTypeAt(tree.words, noun);
  return type === 'person' || (type === 'force' && !MACHINES.has(noun.lemma)) || noun.lemma === 'family';
}

/** "a total of 346 people": the people are meant. */
const MEASURED_OUT = wordClass('measured-out');

/** Forces by their machines: destroyed, not killed. */
const MACHINES = wordClass('machine');

function isPlace(tree: Tree, noun: Word): boolean {
  const name = tree.sentence.names.find(({ first, last }) => first <= noun.index && noun.index <= last);
  return name === undefined ? headTypeAt(tree.words, noun) === 'place' : name.kind === 'place';
}

/** What is raised, lowered and held by those who set it. */
const MEASURES = wordClass('set-measure');

const CURRENCIES = /^[$€£¥]|^(?:dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|krone|krona|peso|crown|cent)s?$/;

function isMoney(tree: Tree, noun: Word): boolean {
  return (
    [noun, ...childrenOf(tree, noun)].some(({ lower }) => CURRENCIES.test(lower)) ||
    /^(?:money|debt|fund|cash|loan|fine)$/.test(noun.lemma)
  );
}

const AMOUNTS = /^(?:percent|per|point|cent|fifth|quarter|third|half|tenth|basis|pence|%)$/;

/** "rose 3 percent", "fell a fifth": an amount, not what is acted upon. */
function isAmount(tree: Tree, noun: Word): boolean {
  return noun.upos === 'NUM' || noun.upos === 'SYM' || AMOUNTS.test(noun.lemma) || isMoney(tree, noun);
}
