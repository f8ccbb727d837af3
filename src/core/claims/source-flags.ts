import type { DeskFacts } from '#core/facts/facts.ts';
import type { StateOutlet } from '#core/facts/state-media.ts';
import type { Flag } from './flag.ts';
import { findOrigins } from './origins.ts';
import type { Origin } from './origins.ts';
import { findParties } from './parties.ts';
import type { Story } from './story.ts';
import { wordsOf } from './story.ts';

/** Who speaks in the story: how many voices, which of them fight in it, who publishes, who is not named. */
export function sourceFlags(story: Story, facts: DeskFacts): readonly Flag[] {
  const origins = findOrigins(story);
  const unnamed = story.attributions.filter((attribution) => attribution.source.kind === 'unnamed');
  return [
    ...singleSource(story, origins, unnamed.length),
    ...parties(story, origins),
    ...stateMedia(story, facts),
    ...unnamedSources(story, unnamed.length),
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
  const what = resting === 0 ? 'Everything that is attributed comes' : `${share} and every attribution come`;
  const voices =
    only.actors.length > 1 ? ` ${only.actors.length} names, one origin: they are not independent of each other.` : '';
  return [
    { kind: 'single-source', spans: spansOf(story, only), says: `One source. ${what} from ${namesOf(only)}.${voices}` },
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
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(words);
}

function unnamedSources(story: Story, count: number): readonly Flag[] {
  if (count === 0) return [];
  const spans = story.attributions.flatMap((attribution) =>
    attribution.source.kind === 'unnamed' ? [attribution.source.span] : [],
  );
  return [
    {
      kind: 'unnamed-sources',
      spans,
      says: `${count} of ${story.attributions.length} attributions ${count === 1 ? 'goes' : 'go'} to nobody named: “${wordsOf(story, spans[0] ?? { start: 0, end: 0 })}”${count > 1 ? ' and others' : ''}.`,
    },
  ];
}
