import { shortSource } from '#core/attributions/sources/short-source.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import type { StateOutlet } from '#core/facts/state-media.ts';
import type { Span } from '#core/span.ts';
import type { Flag } from './flag.ts';
import { findOrigins } from '#core/claims/origins.ts';
import type { Origin } from '#core/claims/origins.ts';
import { findParties } from '#core/claims/parties.ts';
import type { Story } from '#core/claims/story.ts';
import { wordsOf } from '#core/claims/story.ts';

/** A body that answers for what it says, though it is not named in full. */
const INSTITUTION =
  /\b(?:ministry|department|office|police|army|military|navy|court|council|commission|committee|government|parliament|agency|authorit(?:y|ies)|company|firm|bank|board|union|association|club|hospital|university|service|operator|regulator|church|party|coalition|brigade|guard|prosecution|embassy|mission|monitor|observatory)\b(?!.{0,30}\b(?:official|source|spokes\w+|member|employee|officer|worker|insider)s?\b)/i;

/** Who speaks in the story: how many voices, which of them fight in it, who publishes, who is not named. */
export function sourceFlags(story: Story, facts: DeskFacts): readonly Flag[] {
  const origins = findOrigins(story);
  const unnamed = unnamedOf(story);
  return [
    ...singleSource(story, origins, unnamed.length),
    ...parties(story, origins),
    ...stateMedia(story, facts),
    ...unnamedSources(story, unnamed),
  ];
}

function namesOf(origin: Origin): string {
  return origin.actors.map((actor) => actor.name).join(', ');
}

function spansOf(story: Story, origin: Origin): Flag['spans'] {
  const ids = new Set(origin.actors.map((actor) => actor.id));
  return story.attributions.flatMap((attribution) =>
    attribution.source.kind === 'named' &&
    attribution.source.inferred !== 'carried' &&
    ids.has(attribution.source.actor)
      ? [attribution.source.span]
      : [],
  );
}

function singleSource(story: Story, origins: readonly Origin[], unnamed: number): readonly Flag[] {
  const [only] = origins;
  if (only === undefined || origins.length > 1 || unnamed > 0) return [];
  // A figure of the headline and its twin in the text are counted once.
  const counted = story.figures.filter((figure) => !figure.relations.some((relation) => relation.kind === 'same-as'));
  const resting = counted.filter((figure) => figure.attribution !== undefined).length;
  const share = resting === counted.length ? 'All figures' : `${resting} of ${counted.length} figures`;
  // "1 of 7 figures come from the ministry" hides what matters: the others come from nobody.
  const bare = counted.length - resting;
  const few = resting * 2 < counted.length;
  const what = few || counted.length === 0 ? 'Every attribution comes' : `${share} and every attribution come`;
  const rest = few ? ` ${bare} of ${counted.length} figures have no source in the text.` : '';
  const voices =
    only.actors.length > 1 ? ` ${only.actors.length} names, one origin: they are not independent of each other.` : '';
  return [
    {
      kind: 'single-source',
      spans: spansOf(story, only),
      says: `One source. ${what} from ${namesOf(only)}.${rest}${voices}`,
    },
  ];
}

function parties(story: Story, origins: readonly Origin[]): readonly Flag[] {
  return findParties(story, origins).map((origin): Flag => ({
    kind: 'party-to-conflict',
    spans: spansOf(story, origin),
    says: `${namesOf(origin)}: the source belongs to a party to the fighting that is described. Attribute every figure.`,
  }));
}

function stateMedia(story: Story, facts: DeskFacts): readonly Flag[] {
  const { publisher, byline, dateline } = story.article;
  const heads = [publisher, byline, dateline === undefined ? undefined : wordsOf(story, dateline)].filter(
    (words) => words !== undefined,
  );
  const outlet = facts.stateMedia.find((candidate) =>
    candidate.names.some((name) => heads.some((words) => hasWord(words, name))),
  );
  if (outlet === undefined) return [];
  return [
    { kind: 'state-media', spans: dateline === undefined ? [] : [dateline], says: statesOutlet(outlet, publisher) },
  ];
}

function statesOutlet(outlet: StateOutlet, publisher: string | undefined): string {
  return `[desk] The publisher, ${publisher ?? outlet.names[0] ?? ''}, is a state outlet of ${outlet.state}: ${outlet.reason}.`;
}

/** Whole words, case kept: "SANA" is not in "Sanaa". */
function hasWord(words: string, name: string): boolean {
  // An expression a name cost 45 ms at the first story: it is built for a name that is there.
  if (!words.includes(name)) return false;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(words);
}

/** Spans of sources that nobody can call back. "The interior ministry" has a door to knock at; "a senior official" has not. */
function unnamedOf(story: Story): readonly Span[] {
  return story.attributions.flatMap((attribution) =>
    attribution.source.kind === 'unnamed' && isSomebody(wordsOf(story, attribution.source.span))
      ? [attribution.source.span]
      : [],
  );
}

/** Not a body with a name of its own, nor a pronoun that nobody could resolve, nor "no group". */
function isSomebody(words: string): boolean {
  return !INSTITUTION.test(words) && !/^(?:it|he|she|they|we|i|you|who|which|that|this|both|no)\b/i.test(words);
}

function unnamedSources(story: Story, spans: readonly Span[]): readonly Flag[] {
  if (spans.length === 0) return [];
  const words = spans.map((span) => shortSource(wordsOf(story, span)));
  const first = (form: string): number => words.findIndex((other) => other.toLowerCase() === form.toLowerCase());
  const forms = words.filter((form, index) => first(form) === index).map((form) => `“${form}”`);
  const list = `${forms.slice(0, 3).join(', ')}${forms.length > 3 ? ` and ${forms.length - 3} more` : ''}`;
  const goes = spans.length === 1 ? 'goes' : 'go';
  return [
    {
      kind: 'unnamed-sources',
      spans,
      says: `${spans.length} of ${story.attributions.length} attributions ${goes} to nobody named: ${list}.`,
    },
  ];
}
