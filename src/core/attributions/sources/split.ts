import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { TaggedAttribution } from '#core/attributions/tagged-attribution.ts';

/** What stands in another paragraph than the cue is an attribution of its own: whose it is, is inferred, and is said to be. */
export function splitAtParagraphs(
  article: Article,
  sentences: readonly Sentence[],
  one: TaggedAttribution,
): readonly TaggedAttribution[] {
  const sentence = sentences[one.sentence];
  const here = one.content.filter((part) => paragraphAt(article, part) === sentence?.paragraph);
  const apart = one.content.filter((part) => !here.includes(part));
  if (one.cue === undefined || apart.length === 0 || article.text[one.cue.start] === ':') return [one];
  const own = here.length > 0 ? here : statementBefore(article, sentence, one);
  if (own.length === 0) return [one];
  return [
    { ...one, content: own },
    ...apart.map((part): TaggedAttribution => ({
      kind: /^["“‘']|^''/.test(article.text.slice(Math.max(0, part.start - 1), part.start + 1).trim())
        ? 'direct'
        : 'indirect',
      voice: one.voice,
      content: [part],
      sentence: sentences.findLastIndex((sentence) => sentence.start <= part.start),
      continued: false,
    })),
  ];
}

/** "The harbour will stay shut, director Marta Lind said on Monday.": what stands before the comma is what she said. */
function statementBefore(
  article: Article,
  sentence: Sentence | undefined,
  { source }: TaggedAttribution,
): readonly Span[] {
  if (sentence === undefined || source === undefined) return [];
  const before = article.text.slice(sentence.start, source.start).trimEnd();
  return before.length > 20 && before.endsWith(',')
    ? [{ start: sentence.start, end: sentence.start + before.length - 1 }]
    : [];
}

function paragraphAt(article: Article, part: Span): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.start <= part.start && part.start < paragraph.end);
}
