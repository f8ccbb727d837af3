import type { Article } from '#core/article.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Name, Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import { HEADING_LABELS, HEADING_PAPERS, MUTE_FORCES, SEATS_OF_POWER } from './heading-words.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

const MOST_SOURCE_WORDS = 8;
const LEAST_CONTENT_WORDS = 2;
/** An opening paragraph no longer than this is a standfirst, which is written like a headline. */
const LONGEST_STANDFIRST = 200;

/** "Finance Ministry: Deficit to fall next year": the colon of a headline or standfirst is a cue when a speaker stands before it. */
export function headlineAttributions(
  article: Article,
  sentences: readonly Sentence[],
  view: WordView,
): readonly Said[] {
  return headingsOf(article).flatMap((heading) => {
    const inside = sentences.filter((sentence) => sentence.start >= heading.start && sentence.end <= heading.end);
    const words = inside.flatMap((sentence) => sentence.words);
    const names = inside.slice(0, 1).flatMap((sentence) => sentence.names);
    const colon = words.findIndex((word) => word.text === ':');
    if (colon < 1 || colon > MOST_SOURCE_WORDS || words.length - colon <= LEAST_CONTENT_WORDS) return [];
    if (!isSpeaker(words.slice(0, colon), names)) return [];
    const first = view.start.indexOf(words[0]?.start ?? 0);
    if (first < 0) return [];
    const end = first + words.length - (words.at(-1)?.text === '.' ? 1 : 0);
    return [
      {
        source: { first, end: first + colon },
        cue: { first: first + colon, end: first + colon + 1 },
        content: [{ first: first + colon + 1, end }],
      },
    ];
  });
}

function headingsOf({ headline, paragraphs }: Article): readonly Span[] {
  const opening = paragraphs.find((paragraph) => headline !== undefined && paragraph.start >= headline.end);
  const standfirst = opening !== undefined && opening.end - opening.start <= LONGEST_STANDFIRST;
  return [...(headline === undefined ? [] : [headline]), ...(standfirst ? [opening] : [])];
}

/** A person, a body or a force that can speak: "Anna Holt", "Transport Ministry", "Army"; not "Update", "Syria", "Harbour bridge". */
function isSpeaker(words: readonly Word[], names: readonly Name[]): boolean {
  if (words.some((word) => /^(?:VERB|AUX|PRON|ADV|NUM|PUNCT)$/.test(word.upos) && !nameOf(word, names))) return false;
  // The head stands before the first preposition: of "Defense Ministry in Moscow" it is "Ministry".
  const preposition = words.findIndex((word) => word.upos === 'ADP');
  const nucleus = words.slice(0, preposition < 1 ? words.length : preposition);
  const head = nucleus.at(-1);
  if (head === undefined) return false;
  if (SEATS_OF_POWER.has(nucleus.map((word) => word.lower).join(' '))) return true;
  const kind = nameOf(head, names)?.kind;
  if (kind === 'person') return true;
  const lemma = singularOf(head);
  if (HEADING_LABELS.has(lemma)) return false;
  if (HEADING_PAPERS.has(lemma)) return nucleus.length === 1 || nameOf(nucleus[0] ?? head, names) !== undefined;
  const type = headTypeOf(lemma);
  if (type === 'force') return !MUTE_FORCES.has(lemma.replace(/s$/, ''));
  if (type === 'other') return kind === 'organisation';
  return type !== 'place';
}

function nameOf(word: Word, names: readonly Name[]): Name | undefined {
  return names.find((name) => word.index >= name.first && word.index <= name.last);
}

/** Headlines are tagged as names where they are not: "Officials" keeps its plural as a lemma. */
function singularOf({ lemma, lower }: Word): string {
  const own = lemma.toLowerCase();
  return own === lower && headTypeOf(own) === 'other' ? own.replace(/(?<=[a-z]{3})s$/, '') : own;
}
