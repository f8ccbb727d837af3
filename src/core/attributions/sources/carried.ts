import type { Article } from '#core/article.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Source } from '#core/attributions/attribution.ts';
import type { Resolving } from './resolving.ts';

type Known = Exclude<Source, { kind: 'missing' }>;

/** "He said A, adding that B": the participle's source is the clause's. */
export function sharedSubject(
  sentences: readonly Sentence[],
  resolving: readonly Resolving[],
  index: number,
): Source | undefined {
  const one = resolving[index];
  const cue = one?.tagged.cue;
  if (one === undefined || cue === undefined) return undefined;
  const sentence = sentences[one.tagged.sentence];
  const first = sentence?.words.find((word) => spansOverlap(word, cue));
  if (first === undefined || !/^(?:VBG|VBD|VB)$/.test(first.xpos) || /:pass/.test(first.relation)) return undefined;
  const before = resolving[index - 1];
  if (before === undefined || before.tagged.sentence !== one.tagged.sentence || !isKnown(before.source))
    return undefined;
  return carried(before.source);
}

/**
 * A quotation that stands alone belongs to the one speaker around it: the quotation that it continues, the speaker of its paragraph, or of
 * the paragraph before. Where two could be meant nobody is.
 */
export function carriedSource(article: Article, resolving: readonly Resolving[], index: number): Source | undefined {
  const one = resolving[index];
  if (one === undefined) return undefined;
  const before = resolving[index - 1];
  if (!isWhole(article, one)) return undefined;
  if (one.tagged.continued && isKnown(before?.source)) return carried(before.source);
  const here = speakersIn(resolving, one.paragraph, index);
  if (here.length === 1) return here[0];
  if (here.length > 1) return nearestHere(resolving, index);
  if (one.paragraph <= 0) return undefined;
  const earlier = speakersIn(resolving, one.paragraph - 1, index);
  if (earlier.length === 1) return earlier[0];
  return undefined;
}

/** A quotation that ends no sentence is a heading or a phrase: nobody is guessed for it. */
function isWhole(article: Article, { tagged }: Resolving): boolean {
  const end = tagged.content.at(-1)?.end ?? 0;
  return /[.?!…,]["”’')\]]*$/.test(article.text.slice(Math.max(0, end - 4), end + 1).trimEnd());
}

/** The different speakers of a paragraph, each with the place where it is named last before the attribution, or first after it. */
function speakersIn(resolving: readonly Resolving[], paragraph: number, index: number): readonly Source[] {
  const speakers = new Map<string, Source>();
  resolving.forEach((other, i) => {
    if (i === index || other.paragraph !== paragraph || !isKnown(other.source) || other.tagged.voice === 'document')
      return;
    const key = other.source.kind === 'named' ? other.source.actor : `${other.source.span.start}`;
    if (!speakers.has(key) || i < index) speakers.set(key, carried(other.source));
  });
  return [...speakers.values()];
}

/** Two speak in the paragraph: a quotation right after the words of one, in the next sentence, is that one's. */
function nearestHere(resolving: readonly Resolving[], index: number): Source | undefined {
  const [one, before, after] = [resolving[index], resolving[index - 1], resolving[index + 1]];
  if (one === undefined || before === undefined || before.paragraph !== one.paragraph || !isKnown(before.source))
    return undefined;
  if (one.tagged.sentence - before.tagged.sentence > 1) return undefined;
  if (after !== undefined && after.tagged.sentence === one.tagged.sentence) return undefined;
  return carried(before.source);
}

function carried(source: Known): Source {
  return source.kind === 'named'
    ? { kind: 'named', span: source.span, actor: source.actor, inferred: 'carried' }
    : source;
}

function isKnown(source: Source | undefined): source is Known {
  return source !== undefined && source.kind !== 'missing';
}
