/** Who speaks in wire copy, and whom it writes about, as trees in the treebanks' manner. The people and places are invented. */
import { comma, phrase, withRelation, word } from './tree-pieces.ts';
import type { Piece } from './tree-pieces.ts';

export type Random = () => number;
const list = (words: string): readonly string[] => words.split(' ');

const FIRST = list(
  'Ola Ana Pavel Mira Tomas Ines Karim Leila Joao Petra Viktor Nadia Samuel Grace Hugo Elena Ibrahim Fatima Daniel Rosa Mark Susan James Laura Ahmed Maria David Amina',
);
const LAST = list(
  'Brandt Korhonen Okafor Haddad Lindqvist Moreau Novak Petrov Salas Tanaka Vega Weber Amari Castell Dorsey Fenwick Greaves Holt Ibarra Jansen Kemp Lowell Mensah Nolan Osei Price Quist Reyes Stone Ward',
);
const PLACES = list(
  'Aldova Sorel Varna Lund Kerr Tolva Mersa Brenner Haldon Quay Rasmin Doria Essen Montrose Tarin Galway',
);
const BODIES = list(
  'ministry agency council hospital army company court government union club university commission party bank airline board group department committee embassy regulator firm authority opposition court navy church',
);
const BODY_KINDS = list(
  'defence health foreign interior finance justice city local regional central national fire coast police transport',
);
const PERSONS = list(
  'mayor spokesman spokeswoman minister governor coach prosecutor lawyer president judge doctor official witness director chairman owner farmer manager secretary captain general professor survivor neighbour resident analyst',
);
const PEOPLE = list(
  'officials witnesses residents doctors prosecutors rescuers investigators activists lawyers researchers sources authorities organisers analysts ministers medics aides diplomats observers scientists campaigners',
);
const KINDS = list('local senior military medical government security health state former unnamed');
const MOST = list('largest oldest biggest smallest busiest main only first second poorest');
const TITLES = list(
  'Mr. Mrs. Ms. Dr. President Minister Gen. Sen. Gov. Mayor Judge Capt. Professor Senator Prof. Col. Rep.',
);
const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const COUNTED = list(
  'people soldiers children villagers passengers workers civilians men women students miners police pupils tourists migrants fighters farmers houses homes cars fans',
);
export const NUMBERS: readonly string[] = list(
  'two three four five six seven eight nine ten 11 12 14 15 18 20 23 30 37 40 52 61 75 100 120 250 1,200',
);

export function pick<T>(random: Random, items: readonly T[], otherwise: T): T {
  return items[Math.floor(random() * items.length)] ?? otherwise;
}

const any = (random: Random, items: readonly string[]): string => pick(random, items, '');

const det = (form: string): Piece => word(form, 'DET DT', 'det');
const given = (random: Random): Piece => word(any(random, LAST), 'PROPN NNP', 'flat');

/** "Ola Brandt", "Minister Ola Brandt", "Ms. Brandt" */
export function nameOf(random: Random, relation: string): Piece {
  const roll = random();
  if (roll < 0.15) return word(any(random, LAST), 'PROPN NNP', relation);
  const title = roll < 0.45 ? [word(any(random, TITLES), 'PROPN NNP', 'nmod:desc')] : [];
  if (roll < 0.25) return phrase(word(any(random, LAST), 'PROPN NNP', relation), title);
  return phrase(word(any(random, FIRST), 'PROPN NNP', relation), title, [given(random)]);
}

/** ", 43", ", the mayor of Sorel", ", a farmer from Sorel", ", who ..." is left to the treebanks. */
export function withApposition(random: Random, name: Piece, closes: boolean): Piece {
  const after: Piece[] = [];
  const roll = random();
  if (roll < 0.6) after.push(phrase(word(String(18 + Math.floor(random() * 70)), 'NUM CD', 'amod'), [comma()]));
  if (roll > 0.35) after.push(withRelation(phrase(officeOf(random), [comma()]), 'appos'));
  return phrase(name, [], closes ? [...after, comma()] : after);
}

/** "a farmer from Sorel", "both students", "the largest company in Tolva", "a 34-year-old doctor" */
export function asideOf(random: Random): Piece {
  const roll = random();
  if (roll < 0.4) return officeOf(random);
  if (roll < 0.5)
    return phrase(word(any(random, COUNTED), 'NOUN NNS', 'appos'), [det(random() < 0.5 ? 'both' : 'all')]);
  if (roll < 0.7) {
    const most = word(any(random, MOST), 'ADJ JJS', 'amod');
    return phrase(word(any(random, BODIES), 'NOUN NN', 'appos'), [det('the'), most], [placeOf(random, 'in', 'nmod')]);
  }
  if (roll < 0.85) return nameOf(random, 'appos');
  return phrase(bodyOf(random, 'appos'), [], [placeOf(random, any(random, ['in', 'near', 'from']), 'nmod')]);
}

function officeOf(random: Random): Piece {
  const person = phrase(word(any(random, PERSONS), 'NOUN NN', 'appos'), [det(random() < 0.5 ? 'the' : 'a')]);
  return random() < 0.6 ? phrase(person, [], [placeOf(random, random() < 0.5 ? 'of' : 'from', 'nmod')]) : person;
}

function placeOf(random: Random, preposition: string, relation: string): Piece {
  return phrase(word(any(random, PLACES), 'PROPN NNP', relation), [word(preposition, 'ADP IN', 'case')]);
}

/** "the defence ministry", "police", "a spokesman for the union", "Ola Brandt, the mayor of Sorel," */
export function speakerOf(random: Random, relation: string, closes = true): Piece {
  return aSpeaker(random, random(), relation, closes);
}

/** "said Ola Brandt": no pronoun, and nothing in apposition that would have to be closed. */
export function invertedSpeakerOf(random: Random): Piece {
  const roll = random();
  return roll < 0.8
    ? aSpeaker(random, roll < 0.4 ? 0.52 * (roll / 0.4) : 0.7, 'nsubj', true)
    : withApposition(random, nameOf(random, 'nsubj'), false);
}

function aSpeaker(random: Random, roll: number, relation: string, closes: boolean): Piece {
  if (roll < 0.1) return word('police', 'NOUN NN', relation);
  if (roll < 0.2) return bodyOf(random, relation);
  if (roll < 0.3) return phrase(word(any(random, PERSONS), 'NOUN NN', relation), [det(random() < 0.7 ? 'the' : 'a')]);
  if (roll < 0.42) return crowdOf(random, relation);
  if (roll < 0.52) {
    const body = phrase(bodyOf(random, 'nmod'), [word('for', 'ADP IN', 'case')]);
    return phrase(word(random() < 0.7 ? 'spokesman' : 'lawyer', 'NOUN NN', relation), [det('a')], [body]);
  }
  if (roll < 0.62) return word(any(random, ['he', 'she', 'they']), 'PRON PRP', relation);
  const name = nameOf(random, relation);
  return roll < 0.8 ? name : withApposition(random, name, closes);
}

function bodyOf(random: Random, relation: string): Piece {
  const kind = random() < 0.5 ? [word(any(random, BODY_KINDS), 'NOUN NN', 'compound')] : [];
  return phrase(word(any(random, BODIES), 'NOUN NN', relation), [det(random() < 0.9 ? 'the' : 'a'), ...kind]);
}

function crowdOf(random: Random, relation: string): Piece {
  const kind = random() < 0.4 ? [word(any(random, KINDS), 'ADJ JJ', 'amod')] : [];
  const place = random() < 0.25 ? [placeOf(random, 'in', 'nmod')] : [];
  return phrase(word(any(random, PEOPLE), 'NOUN NNS', relation), kind, place);
}

/** "on Monday", "in a statement" */
export function whenSaid(random: Random): readonly Piece[] {
  const roll = random();
  if (roll < 0.15) return [phrase(word(any(random, DAYS), 'PROPN NNP', 'obl'), [word('on', 'ADP IN', 'case')])];
  if (roll < 0.22) return [word(any(random, DAYS), 'PROPN NNP', 'obl:unmarked')];
  if (roll < 0.28) return [phrase(word('statement', 'NOUN NN', 'obl'), [word('in', 'ADP IN', 'case'), det('a')])];
  return [];
}

/** "nine people", "at least 12 miners" */
export function countedOf(random: Random, relation: string): Piece {
  const number = word(any(random, NUMBERS), 'NUM CD', 'nummod');
  const bound = [phrase(word('least', 'ADJ JJS', 'nmod'), [word('at', 'ADP IN', 'case')])];
  return phrase(word(any(random, COUNTED), 'NOUN NNS', relation), [random() < 0.25 ? phrase(number, bound) : number]);
}

export function locationOf(random: Random): Piece {
  return placeOf(random, any(random, ['in', 'near', 'outside']), 'obl');
}

export function dayOf(random: Random): Piece {
  return phrase(word(any(random, DAYS), 'PROPN NNP', 'obl'), [word('on', 'ADP IN', 'case')]);
}
