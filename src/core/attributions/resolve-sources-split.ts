import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { TaggedAttribution } from './tagged-attribution.ts';

/** What stands in another paragraph than the cue is an attribution of its own: whose it is, is inferred, and is said to be. */
export function splitAtParagraphs(
  article: Article,
  sentences: readonly Sentence[],
  one: TaggedAttribution,
): readonly TaggedAttribution[] {
  const paragraph = sentences[one.sentence]?.paragraph;
  const own = one.content.filter((part) => paragraphAt(article, part) === paragraph);
  const apart = one.content.filter((part) => !own.includes(part));
  if (one.cue === undefined || own.length === 0 || apart.length === 0) return [one];
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

function paragraphAt(article: Article, part: Span): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.start <= part.start && part.start < paragraph.end);
}
