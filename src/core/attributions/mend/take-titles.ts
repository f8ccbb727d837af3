import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

const COMMA = 1;
const MOST_TITLE_WORDS = 5;

/** "The tax will rise, Finance Director | Carla Nuñez told the council": the title is the speaker's, not the end of what is said. */
export function takeTitles(view: WordView, words: readonly Word[], found: readonly Said[]): readonly Said[] {
  return found.map((one) => {
    const { source } = one;
    const last = one.content.find((range) => range.end === source?.first);
    if (source === undefined || last === undefined || words[source.first]?.upos !== 'PROPN') return one;
    const title = titleIn(view, words, last);
    if (title === undefined) return one;
    const content = one.content.map((range) => (range === last ? { first: last.first, end: title.first - 1 } : range));
    return { ...one, source: { first: title.first, end: source.end }, content };
  });
}

/** The words behind the last comma, when they are a title: "Finance Director". */
function titleIn(view: WordView, words: readonly Word[], { first, end }: WordRange): WordRange | undefined {
  const comma = view.mark.lastIndexOf(COMMA, end - 1);
  const title = words.slice(comma + 1, end);
  const head = title.at(-1);
  if (comma <= first || head === undefined || title.length > MOST_TITLE_WORDS) return undefined;
  const named = title.every(({ upos }) => /^(?:PROPN|NOUN|ADJ)$/.test(upos));
  return named && headTypeOf(head.lemma) === 'person' ? { first: comma + 1, end } : undefined;
}
