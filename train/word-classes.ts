/**
 * Lexicons of what a word can be, for the tagger: see `Lexicon` in src/core/language/model/word-forms.ts.
 *
 *   const counts = countTags(sentences);
 *   const lexicon = buildLexicon(counts, numberClasses(counts));
 */
import { hashText } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import type { Lexicon } from '#core/language/model/word-forms.ts';
import type { GoldWord } from './read-conllu.ts';
import type { Sections } from './write-model.ts';

/** How often each normal form has which UPOS. */
export type TagCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MIN_USES = 3;
const MIN_SHARE = 0.02;
const MAX_TAGS = 3;
/** A class is a byte, and the highest are those of unknown words. */
const MAX_CLASSES = 250;

export function countTags(
  sentences: readonly { readonly words: readonly Pick<GoldWord, 'form' | 'upos'>[] }[],
): TagCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, upos } of words) {
      const normal = normalForm(form);
      const tags = counts.get(normal) ?? new Map<string, number>();
      counts.set(normal, tags.set(upos, (tags.get(upos) ?? 0) + 1));
    }
  }
  return counts;
}

/** Classes ("NOUN VERB") numbered by how many words they have. */
export function numberClasses(counts: TagCounts): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const tags of counts.values()) {
    const name = classOf(tags);
    if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const ordered = [...sizes].sort(([, a], [, b]) => b - a).slice(0, MAX_CLASSES);
  return new Map(ordered.map(([name], i) => [name, i]));
}

export function buildLexicon(counts: TagCounts, numbers: ReadonlyMap<string, number>): Lexicon {
  const entries = new Map<number, number>();
  for (const [normal, tags] of counts) {
    const number = numbers.get(classOf(tags) ?? '');
    if (number !== undefined) entries.set(hashText(normal), number);
  }
  const words = Int32Array.from(entries.keys()).sort();
  return { words, classes: Uint8Array.from(words, (word) => entries.get(word) ?? 0) };
}

export function packLexicon(name: string, lexicon: Lexicon): Sections {
  return {
    [`${name}.keys`]: new Uint8Array(lexicon.words.slice().buffer),
    [`${name}.classes`]: lexicon.classes,
  };
}

/** The up to three tags that make more than 2% of a word's uses; none for a word that is rare. */
function classOf(tags: ReadonlyMap<string, number>): string | undefined {
  const total = tags.values().reduce((sum, count) => sum + count, 0);
  if (total < MIN_USES) return undefined;
  return [...tags]
    .filter(([, count]) => count > total * MIN_SHARE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_TAGS)
    .map(([tag]) => tag)
    .join(' ');
}
