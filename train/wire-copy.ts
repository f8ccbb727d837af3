/**
 * Wire copy from the treebanks' own sentences: who says so behind, before and inside them, names with ages and offices for
 * pronouns, headlines; and short reports of deaths and damage, which no treebank here has enough of. The same seed gives the same.
 */
import { randomFrom } from './random.ts';
import type { GoldSentence } from './read-conllu.ts';
import { closeTree, openTree } from './tree-pieces.ts';
import type { Node, TreeWord } from './tree-pieces.ts';
import {
  accordingTo,
  apposed,
  headlineOf,
  nameForPronoun,
  reportedAfter,
  reportedBehind,
  saidInside,
} from './wire-changes.ts';
import { invertedSpeakerOf, speakerOf } from './wire-phrases.ts';
import type { Random } from './wire-phrases.ts';
import { reportOf } from './wire-reports.ts';

export const WIRE_KINDS = [
  'behind',
  'inverted',
  'inside',
  'before',
  'told',
  'according',
  'names',
  'appositions',
  'headlines',
  'reports',
] as const;
export type WireKind = (typeof WIRE_KINDS)[number];

/** A made sentence, and the index of the one that it was made from: both are hidden from the same models. */
export interface WireSentence {
  readonly from: number;
  readonly kind: WireKind;
  readonly words: readonly TreeWord[];
}

const SEED = 7;
/** The share of sentences that each kind is tried on. */
const SHARES: Readonly<Record<WireKind, number>> = {
  behind: 0.1,
  inverted: 0.07,
  inside: 0.06,
  before: 0.05,
  told: 0.02,
  according: 0.06,
  names: 0.7,
  appositions: 0.1,
  headlines: 0.14,
  reports: 0.05,
};
export function wireCopy(
  sentences: readonly GoldSentence[],
  kinds: readonly WireKind[] = WIRE_KINDS,
): readonly WireSentence[] {
  const random = randomFrom(SEED);
  return sentences.flatMap((sentence, from) =>
    WIRE_KINDS.flatMap((kind) => {
      // Drawn whether or not the kind is wanted, so that each makes the same sentences with and without the others.
      const drawn = random() < SHARES[kind];
      const own = randomFrom(Math.floor(random() * 2 ** 31));
      const words = drawn && kinds.includes(kind) ? makeWire(kind, sentence, own) : undefined;
      return words === undefined ? [] : [{ from, kind, words }];
    }),
  );
}

/** Undefined when the sentence is not one that the kind can be made from. */
export function makeWire(kind: WireKind, sentence: GoldSentence, random: Random): readonly TreeWord[] | undefined {
  const nodes = MAKERS[kind](openTree(sentence), random);
  return nodes === undefined ? undefined : closeTree(nodes);
}

type Maker = (nodes: Node[], random: Random) => readonly Node[] | undefined;

const MAKERS: Readonly<Record<WireKind, Maker>> = {
  behind: (nodes, random) => reportedBehind(nodes, [speakerOf(random, 'nsubj')], [], random),
  inverted: (nodes, random) => reportedBehind(nodes, [], [invertedSpeakerOf(random)], random),
  inside: saidInside,
  before: (nodes, random) => reportedAfter(nodes, random, false),
  told: (nodes, random) => reportedAfter(nodes, random, true),
  according: accordingTo,
  names: nameForPronoun,
  appositions: apposed,
  headlines: headlineOf,
  reports: (_, random) => reportOf(random),
};
