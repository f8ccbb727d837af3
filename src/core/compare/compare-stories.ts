import type { Report } from '#core/report.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { alignUnits } from './align-stories.ts';
import type { Unit, UnitPair } from './align-stories.ts';
import type { Comparison, Match } from './comparison.ts';
import { openContentWords, toldBy, weightOf } from './content-words.ts';
import type { ContentWord } from './content-words.ts';
import { isCopied } from './copied.ts';
import { openCompared } from './passage.ts';
import type { Compared } from './passage.ts';
import { relationOf } from './match-relation.ts';
import { originsOf } from './story-origins.ts';

/** Margin from which two sentences tell one thing: for few wrong joins rather than for many right ones. Chosen on pairs of stories, as are those below. */
const ONE_THING = 0.2;
/** What is left of a sentence beside its partner must weigh this much to be set beside a third, and be told this clearly there. */
const LEAST_REST = 2;
const REST_ONE_THING = 0.35;
const MOST_ROUNDS = 2;
/** A word counts as told from this likeness on. */
const TOLD = 0.5;
/** From this share of their vocabulary on, two stories are of one event: 0.32 and more on pairs that are, 0.18 and less on 200 that are not. */
const ONE_EVENT = 0.25;
/** Everyday words say nothing about what a story is of. */
const TELLING = 0.6;

/** What two stories both tell, and whether they are of one event or one origin. Pure; a wrong join is worse than a missed one. */
export function compareStories(a: Report, b: Report): Comparison {
  const [one, other] = [openCompared(a), openCompared(b)];
  const sameEvent = commonVocabulary(one, other) >= ONE_EVENT;
  const pairs = sameEvent ? alignStories(unitsOf(one), unitsOf(other)) : [];
  const matches: readonly Match[] = pairs.map(({ a: left, b: right }) => ({
    a: { start: left.start, end: left.end },
    b: { start: right.start, end: right.end },
    relation: relationOf(a, left, b, right),
  }));
  return { sameEvent, copied: isCopied(a, b), origins: originsOf([a, b]), matches };
}

/** The telling words that both have beside all that either has, by weight: the geometric mean of the two shares, 0 to 1. */
function commonVocabulary(one: Compared, other: Compared): number {
  const [a, b] = [vocabularyOf(one), vocabularyOf(other)];
  const shared = weightOf([...a.values()].filter(({ stem }) => b.has(stem)));
  const all = Math.sqrt(weightOf([...a.values()]) * weightOf([...b.values()]));
  return all === 0 ? 0 : shared / all;
}

function vocabularyOf({ report, sentences }: Compared): ReadonlyMap<string, ContentWord> {
  const wordsOf = openContentWords(report);
  const words = sentences.flatMap((sentence) => wordsOf(sentence)).filter(({ weight }) => weight >= TELLING);
  return new Map(words.map((word) => [word.stem, word]));
}

interface SentenceUnit extends Unit, Span {}

type SentencePair = UnitPair<SentenceUnit>;

function unitsOf({ report, sentences }: Compared): readonly SentenceUnit[] {
  const { headline } = report.article;
  const wordsOf = openContentWords(report);
  return sentences
    .filter((sentence) => headline === undefined || !spansOverlap(sentence, headline))
    .filter((sentence) => !report.article.text.slice(sentence.start, sentence.end).endsWith('?'))
    .map((sentence) => ({ start: sentence.start, end: sentence.end, words: wordsOf(sentence) }));
}

/** Whole sentences first; then, as long as more is found, what the partners have not in common beside what is left of the others. */
function alignStories(left: readonly SentenceUnit[], right: readonly SentenceUnit[]): readonly SentencePair[] {
  const pairs: SentencePair[] = [];
  let [a, b] = [left, right];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = alignUnits(a, b, round === 0 ? ONE_THING : REST_ONE_THING);
    if (found.length === 0) break;
    pairs.push(...found);
    [a, b] = [
      restOf(
        a,
        found.map((pair) => [pair.a, pair.b]),
      ),
      restOf(
        b,
        found.map((pair) => [pair.b, pair.a]),
      ),
    ];
  }
  return pairs.sort((x, y) => x.a.start - y.a.start);
}

/** The units without the words that their partners tell; one of which too little is left goes. */
function restOf(
  units: readonly SentenceUnit[],
  partners: readonly (readonly [own: SentenceUnit, theirs: SentenceUnit])[],
): readonly SentenceUnit[] {
  const theirs = new Map(partners);
  return units.flatMap((unit) => {
    const partner = theirs.get(unit);
    if (partner === undefined) return [unit];
    const told = toldBy(unit.words, partner.words);
    const words = unit.words.filter((_, i) => (told[i] ?? 0) < TOLD);
    return weightOf(words) < LEAST_REST ? [] : [{ ...unit, words }];
  });
}
