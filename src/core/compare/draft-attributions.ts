import type { Attribution } from '#core/attributions/attribution.ts';
import type { Report } from '#core/report.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { shareTold } from './align-stories.ts';
import type { Unit } from './align-stories.ts';
import { openContentWords, toldBy, weightOf } from './content-words.ts';
import type { Difference } from './difference.ts';
import type { Compared } from './passage.ts';
import { stemOf } from './stem.ts';

/** Share of what the draft's words say that must stand in what somebody says in the story. Chosen on drafts of our own. */
const SAYS_THE_SAME = 0.5;
/** Share of what somebody says in the draft that must stand in what somebody says in the story. */
const SAID_AGAIN = 0.5;
/** Share of it that only they say, and the story nowhere in its own voice. */
const SAID_ALONE = 0.3;
/** Fewer content words than this are no statement. */
const LEAST_WORDS = 3;

const SHARED_LETTERS = 5;

interface Said extends Unit, Span {
  readonly attribution: Attribution;
}

/** What the draft tells as fact though the story has it from somebody, and what it puts in another's mouth. */
export function attributionDifferences(draft: Compared, story: Compared): readonly Difference[] {
  const said = saidIn(story.report);
  return [...lostSources(draft, said, ownVoice(story)), ...changedSources(draft, story, said)];
}

/** What somebody says. What a document shows may be told as fact by whoever has read it. */
function saidIn(report: Report): readonly Said[] {
  const wordsOf = openContentWords(report);
  return report.attributions
    .filter(({ voice, source }) => voice !== 'decision' && source.kind !== 'document')
    .flatMap((attribution) =>
      attribution.content.map(({ start, end }) => ({ attribution, start, end, words: wordsOf({ start, end }) })),
    );
}

/** What the story tells in its own voice: its sentences without what others say in them. */
function ownVoice({ report, sentences }: Compared): readonly Unit[] {
  const wordsOf = openContentWords(report);
  return sentences.flatMap((sentence) => {
    const inside = report.attributions
      .flatMap(({ content }) => content)
      .filter((span) => spansOverlap(span, sentence))
      .sort((a, b) => a.start - b.start);
    const words = gaps(sentence, inside).flatMap(wordsOf);
    return words.length === 0 ? [] : [{ words }];
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

function lostSources(draft: Compared, said: readonly Said[], own: readonly Unit[]): readonly Difference[] {
  const inside = draft.report.attributions.flatMap(({ content, source }) =>
    source.kind === 'missing' ? content : [...content, source.span],
  );
  return unitsOf(draft)
    .filter((unit) => unit.words.length >= LEAST_WORDS && !inside.some((span) => spansOverlap(span, unit)))
    .flatMap((unit) => {
      const best = bestOf(unit, said);
      if (best === undefined || best.share < SAYS_THE_SAME) return [];
      return onlySaid(unit, best.said, own) < SAID_ALONE
        ? []
        : [{ kind: 'attribution-lost' as const, draft: spanOf(unit), story: spanOf(best.said) }];
    });
}

/** The share of a passage that somebody says, and that the story nowhere tells in its own voice. */
function onlySaid(unit: Unit, said: Said, own: readonly Unit[]): number {
  const { words } = unit;
  const inOwnVoice = own.flatMap((sentence) => sentence.words);
  const [there, elsewhere] = [toldBy(words, said.words), toldBy(words, inOwnVoice)];
  const alone = words.reduce(
    (sum, { weight }, i) => sum + weight * Math.max(0, (there[i] ?? 0) - (elsewhere[i] ?? 0)),
    0,
  );
  return alone / weightOf(words);
}

interface Told extends Unit, Span {}

/** What is told as fact: whole statements, not what stands inside another; a sentence where the reading found none. */
function unitsOf({ report, sentences }: Compared): readonly Told[] {
  const { statements } = report;
  const wordsOf = openContentWords(report);
  const told = (span: Span): Told => ({ ...spanOf(span), words: wordsOf(span) });
  return sentences.flatMap((sentence) => {
    const inside = statements.filter(({ span }) => spanContains(sentence, span));
    const whole = inside.filter(
      ({ span, mood, subject, object }) =>
        (subject ?? object) !== undefined &&
        mood === 'asserted' &&
        !inside.some((other) => other.span !== span && spanContains(other.span, span)),
    );
    return inside.length === 0 ? [told(sentence)] : whole.map(({ span }) => told(span));
  });
}

function bestOf(unit: Unit, said: readonly Said[]): { said: Said; share: number } | undefined {
  let best: { said: Said; share: number } | undefined;
  for (const one of said) {
    const share = shareTold(unit, one);
    if (best === undefined || share > best.share) best = { said: one, share };
  }
  return best;
}

function changedSources(draft: Compared, story: Compared, said: readonly Said[]): readonly Difference[] {
  return saidIn(draft.report).flatMap((own) => {
    const { attribution } = own;
    const names = namesOf(draft.report, attribution);
    if (attribution.source.kind !== 'named' || names.size === 0 || own.words.length < LEAST_WORDS) return [];
    const same = said.filter((one) => shareTold(own, one) >= SAID_AGAIN);
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
