import type { Attribution } from '#core/attributions/attribution.ts';
import type { Report } from '#core/report.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { coverage } from './align.ts';
import type { Weigh } from './align.ts';
import type { Difference } from './difference.ts';
import { passageOf } from './passage.ts';
import type { Compared, Passage } from './passage.ts';
import { stemOf } from './stem.ts';

/** Share of what the draft's words say that must stand in what somebody says in the story. Chosen on drafts of our own. */
const SAYS_THE_SAME = 0.5;
/** By how much the story's own voice must fall short of that. */
const OWN_VOICE_LACKS = 0.2;
/** Fewer stems than this are no statement. */
const LEAST_STEMS = 3;

const SHARED_LETTERS = 5;

interface Said {
  readonly attribution: Attribution;
  readonly passage: Passage;
}

/** What the draft tells as fact though the story has it from somebody, and what it puts in another's mouth. */
export function attributionDifferences(draft: Compared, story: Compared, weigh: Weigh): readonly Difference[] {
  const said = saidIn(story.report);
  const own = ownVoice(story);
  return [...lostSources(draft, said, own, weigh), ...changedSources(draft, story, said, weigh)];
}

/** What somebody says. What a document shows may be told as fact by whoever has read it. */
function saidIn(report: Report): readonly Said[] {
  return report.attributions
    .filter(({ voice, source }) => voice !== 'decision' && source.kind !== 'document')
    .flatMap((attribution) =>
      attribution.content.map((span) => ({ attribution, passage: passageOf(report.article, span) })),
    );
}

/** The story's sentences without what others say in them. */
function ownVoice({ report, sentences }: Compared): readonly Passage[] {
  return sentences.flatMap((sentence) => {
    const inside = report.attributions
      .flatMap(({ content }) => content)
      .filter((span) => spansOverlap(span, sentence))
      .sort((a, b) => a.start - b.start);
    return gaps(sentence, inside).map((span) => passageOf(report.article, span));
  });
}

/** What is left of a span when the others are taken out of it. */
function gaps(whole: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = whole;
  for (const span of [...taken, { start: whole.end, end: whole.end }]) {
    if (span.start > start) left.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  return left;
}

function lostSources(
  draft: Compared,
  said: readonly Said[],
  own: readonly Passage[],
  weigh: Weigh,
): readonly Difference[] {
  const inside = draft.report.attributions.flatMap(({ content, source }) =>
    source.kind === 'missing' ? content : [...content, source.span],
  );
  return unitsOf(draft)
    .filter((unit) => unit.stems.size >= LEAST_STEMS && !inside.some((span) => spansOverlap(span, unit)))
    .flatMap((unit) => {
      const best = bestOf(unit, said, weigh);
      if (best === undefined || best.share < SAYS_THE_SAME) return [];
      const told = Math.max(0, ...own.map((passage) => coverage(unit, passage, weigh)));
      return told > best.share - OWN_VOICE_LACKS
        ? []
        : [{ kind: 'attribution-lost' as const, draft: spanOf(unit), story: spanOf(best.said.passage) }];
    });
}

/** What is told as fact: whole statements, not what stands inside another; a sentence where the reading found none. */
function unitsOf({ report, sentences }: Compared): readonly Passage[] {
  const { statements } = report;
  return sentences.flatMap((sentence) => {
    const inside = statements.filter(({ span }) => spanContains(sentence, span));
    const whole = inside.filter(
      ({ span, mood, subject, object }) =>
        (subject ?? object) !== undefined &&
        mood === 'asserted' &&
        !inside.some((other) => other.span !== span && spanContains(other.span, span)),
    );
    return inside.length === 0 ? [sentence] : whole.map(({ span }) => passageOf(report.article, span));
  });
}

function bestOf(unit: Passage, said: readonly Said[], weigh: Weigh): { said: Said; share: number } | undefined {
  let best: { said: Said; share: number } | undefined;
  for (const one of said) {
    const share = coverage(unit, one.passage, weigh);
    if (best === undefined || share > best.share) best = { said: one, share };
  }
  return best;
}

function changedSources(draft: Compared, story: Compared, said: readonly Said[], weigh: Weigh): readonly Difference[] {
  return saidIn(draft.report).flatMap(({ attribution, passage }) => {
    const names = namesOf(draft.report, attribution);
    if (names.size === 0 || passage.stems.size < LEAST_STEMS) return [];
    const same = said.filter((one) => coverage(passage, one.passage, weigh) >= SAYS_THE_SAME);
    const [first] = same;
    if (first === undefined) return [];
    const theirs = same.map((one) => namesOf(story.report, one.attribution));
    if (theirs.some((one) => one.size === 0 || namesMeet(names, one))) return [];
    return [{ kind: 'attribution-changed' as const, draft: wholeOf(attribution), story: wholeOf(first.attribution) }];
  });
}

/** "Russia" and "the Russian ministry" can be one voice: a shared beginning is enough not to say that they differ. */
function namesMeet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const begin = (word: string): string => word.slice(0, SHARED_LETTERS);
  return !new Set([...one].map(begin)).isDisjointFrom(new Set([...other].map(begin)));
}

/** The stems of every name and role of who speaks; empty where nobody can be told from it. */
function namesOf(report: Report, { source }: Attribution): ReadonlySet<string> {
  if (source.kind === 'missing') return new Set();
  const { text } = report.article;
  const actor = source.kind === 'named' ? report.actors.find(({ id }) => id === source.actor) : undefined;
  const words = [
    actor === undefined || source.kind !== 'named' || source.inferred === undefined ? sliceOf(text, source.span) : '',
    actor?.name ?? '',
    actor?.role === undefined ? '' : sliceOf(text, actor.role),
    ...(actor?.mentions ?? []).filter(({ kind }) => kind !== 'pronoun').map(({ span }) => sliceOf(text, span)),
  ];
  return new Set(words.flatMap((one) => one.split(/[^\p{L}\p{N}'’.]+/u)).flatMap((word) => stemOf(word) ?? []));
}

function wholeOf(attribution: Attribution): Span {
  const parts = [
    ...attribution.content,
    ...(attribution.cue === undefined ? [] : [attribution.cue]),
    ...(attribution.source.kind === 'missing' ? [] : [attribution.source.span]),
  ];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
