import { caseOf } from '#core/grammar/arguments.ts';
import { parentOf, relationOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import type { Name, Sentence, Word } from '#core/language/sentence.ts';
import { PLAYERS, PLAYING, SPORT_WORDS } from './actor-words.ts';
import type { ActorKind } from './actor.ts';
import { fold } from './mention.ts';

const playing = new Set(PLAYING);
const players = new Set(PLAYERS);
const sportWords = new Set(SPORT_WORDS);

/** So many different words of sport make a story one of sport. By the 240 stories: other stories have two at the most. */
const LEAST_SPORT_WORDS = 4;

/** "Spain beat Russia 2-1", "Alden's goalkeeper": places that play are teams, a country's a group and a town's a club. */
export function teamsIn(sentences: readonly Sentence[]): ReadonlyMap<string, ActorKind> {
  const teams = new Map<string, ActorKind>();
  const isSport = tellsOfSport(sentences);
  for (const sentence of sentences) {
    if (sentence.names.length === 0 || !(isSport || hasScore(sentence))) continue;
    const tree = treeOf(sentence);
    for (const name of sentence.names) {
      if (name.kind === 'person' || name.kind === 'other') continue;
      const text = sentence.words
        .slice(name.first, name.last + 1)
        .map((word) => word.text)
        .join(' ');
      if (!plays(tree, name, isSport)) continue;
      teams.set(fold(text), knownKinds(text).has('country') ? 'group' : 'organisation');
    }
  }
  return teams;
}

function tellsOfSport(sentences: readonly Sentence[]): boolean {
  const found = new Set<string>();
  for (const { words } of sentences) for (const { lemma } of words) if (sportWords.has(lemma)) found.add(lemma);
  return found.size >= LEAST_SPORT_WORDS;
}

/** "3-0", "2 – 1" */
function hasScore({ words }: Sentence): boolean {
  return words.some(
    ({ text, index }) =>
      /^\d{1,3}$/.test(text) &&
      /^[-–]$/.test(words[index + 1]?.text ?? '') &&
      /^\d{1,3}$/.test(words[index + 2]?.text ?? ''),
  );
}

function plays(tree: Tree, { first, last }: Name, isSport: boolean): boolean {
  const head = tree.words.slice(first, last + 1).findLast((word) => word.head < first || word.head > last);
  if (head === undefined) return false;
  const joined = relationOf(head) === 'conj' ? (parentOf(tree, head) ?? head) : head;
  const above = parentOf(tree, joined);
  if (above === undefined) return false;
  const relation = relationOf(joined);
  if ((relation === 'nsubj' || relation === 'obj') && playing.has(above.lemma)) return true;
  if (!isSport) return false;
  return (isPlayer(above) && /^(?:nmod:poss|compound)/.test(joined.relation)) || losesTo(tree, joined, above);
}

function isPlayer({ lemma }: Word): boolean {
  return players.has(lemma);
}

/** "lost 3-1 to Alden", "a 2-1 win over Russia" */
function losesTo(tree: Tree, noun: Word, above: Word): boolean {
  return /^(?:to|over|against|past)$/.test(caseOf(tree, noun) ?? '') && playing.has(above.lemma);
}
