import type { DeskFacts } from '#core/facts/facts.ts';
import type { LoadedWord } from '#core/facts/loaded-words.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { lettered } from '#core/text/letter-classes.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { isQuoted, wordsOf } from '#core/claims/story.ts';

/** Words that need care: two spellings, labels that take a side, text that was left out. */
export function wordFlags(story: Story, facts: DeskFacts): readonly Flag[] {
  return [...spellings(story), ...loadedWords(story, facts), ...teasers(story)];
}

function spellings(story: Story): readonly Flag[] {
  return story.actors.flatMap((actor): readonly Flag[] => {
    const variants = actor.mentions.filter((mention) => mention.kind === 'variant');
    if (variants.length === 0) return [];
    const forms = [...new Set(variants.map((mention) => wordsOf(story, mention.span)))];
    return [
      {
        kind: 'spelling-variants',
        spans: variants.map((mention) => mention.span),
        says: `${actor.name} is also spelled ${forms.map((form) => `“${form}”`).join(', ')}. Taken for one and the same; check before print.`,
      },
    ];
  });
}

interface Use {
  readonly entry: LoadedWord;
  readonly spans: readonly Span[];
}

function loadedWords(story: Story, facts: DeskFacts): readonly Flag[] {
  const lower = story.article.text.toLowerCase();
  const uses = facts.loadedWords
    .map((entry) => ({ entry, spans: usesOf(story, lower, entry) }))
    .filter((use) => use.spans.length > 0);
  if (uses.length === 0) return [];
  const list = uses.map((use) => sayUse(story, use)).join('; ');
  const neutral = [...new Set(uses.map((use) => use.entry.neutral).filter((words) => words !== ''))];
  const labels = uses.filter((use) => use.entry.neutral === 'fighters');
  const shift = labels.length > 1 ? ' The same people go by more than one label.' : '';
  return [
    {
      kind: 'loaded-words',
      spans: uses.flatMap((use) => use.spans).sort((a, b) => a.start - b.start),
      says: `Loaded words: ${list}.${shift}${neutral.length === 0 ? '' : ` Neutral: ${neutral.join(', ')}.`}`,
    },
  ];
}

function usesOf(story: Story, lower: string, entry: LoadedWord): readonly Span[] {
  // Most entries are in no story: looking for the letters first is cheaper than a pattern for each.
  if (!entry.words.some((word) => lower.includes(word.toLowerCase()))) return [];
  const form = lettered(
    String.raw`(?<![\p{L}\p{N}])(?:${entry.words.map(escapePattern).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  return story.article.paragraphs.flatMap((paragraph) => {
    const words = wordsOf(story, paragraph);
    const found = [...words.matchAll(form(words))].map((match) => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length,
    }));
    const own = found.filter((span) => !isOfName(story, words, span));
    return entry.neutral === SPOKEN ? own.filter((span) => isOfSpeech(story, span)) : own;
  });
}

/** "the Church of the Holy Martyrs", "THE ARMY OF NATIONAL LIBERATION (ANL)": how somebody is called is nobody's choice of words. */
function isOfName(story: Story, paragraph: string, span: Span): boolean {
  const inName = story.sentences.some(({ names }) =>
    names.some((name) => spansOverlap(name, span) && name.end - name.start > span.end - span.start),
  );
  const before = story.article.text.slice(Math.max(0, span.start - 12), span.start);
  return inName || (/\bnational $/i.test(before) && /\bnational liberation\b/i.test(paragraph));
}

/** What the words of heated speech stand for: they are none where a ball is slammed or rock is blasted. */
const SPOKEN = 'criticised';

/** It tells what somebody said, or was done to somebody. */
function isOfSpeech(story: Story, span: Span): boolean {
  const cued = story.attributions.some(({ cue }) => cue !== undefined && spansOverlap(cue, span));
  const told = story.statements.find(({ predicate }) => spansOverlap(predicate, span));
  const whom = told?.object;
  return (
    cued ||
    (whom !== undefined &&
      (headTypeOf(whom.lemma) === 'person' ||
        headTypeOf(whom.lemma) === 'organisation' ||
        story.actors.some(({ mentions }) => mentions.some((mention) => spansOverlap(mention.span, whom.head)))))
  );
}

/** "“terrorists” 6 times (1 in a quotation)": the publisher's own wording and a speaker's are counted apart. */
function sayUse(story: Story, { spans }: Use): string {
  const quoted = spans.filter((span) => isQuoted(story, span)).length;
  const word = wordsOf(story, spans[0] ?? { start: 0, end: 0 }).toLowerCase();
  const times = spans.length === 1 ? 'once' : `${spans.length} times`;
  if (quoted === spans.length) return `“${word}” ${times}, in quotation`;
  return `“${word}” ${times}${quoted === 0 ? ' in the publisher’s wording' : `, ${quoted} of them in quotation`}`;
}

function teasers(story: Story): readonly Flag[] {
  const dropped = story.article.dropped.filter((part) => part.reason === 'teaser');
  if (dropped.length === 0) return [];
  const [first] = dropped;
  const opening =
    first === undefined
      ? ''
      : wordsOf(story, first.span)
          .replaceAll(/\s+/g, ' ')
          .slice(0, 60)
          .replace(/\s\S*$/, '');
  const count = dropped.length === 1 ? 'One teaser' : `${dropped.length} teasers`;
  return [
    {
      kind: 'teaser-dropped',
      spans: dropped.map((part) => part.span),
      says: `${count} for other stories left out: “${opening} …”`,
    },
  ];
}

/** A newsroom may add words with marks in them: they stand for themselves. */
function escapePattern(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
