import { shortSource } from '#core/attributions/sources/short-source.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import type { StateOutlet } from '#core/facts/state-media.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Claims } from '#core/claims/find-claims.ts';
import type { Flag } from './flag.ts';
import { findOrigins } from '#core/claims/origins.ts';
import type { Origin } from '#core/claims/origins.ts';
import { findParties, findUnnamedParties } from '#core/claims/parties.ts';
import type { Story } from '#core/claims/story.ts';
import { attributionOf, wordsOf } from '#core/claims/story.ts';

/** How many of the worthiest claims count as the main ones. */
const MAIN_FOR_ORIGIN = 6;
const MAIN_FOR_UNNAMED = 8;
/** "RT", "SPA": a name so short is an outlet only where it is told of as one. */
const SHORT_NAME = 4;

/** Who speaks in the story: how many voices, which of them fight in it, who publishes, who is not named. */
export function sourceFlags(story: Story, found: Claims, facts: DeskFacts): readonly Flag[] {
  const origins = findOrigins(story);
  return [
    ...singleSource(story, found, origins),
    ...parties(story, origins, facts),
    ...stateMedia(story, facts),
    ...unnamedSources(story, found),
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

/** Of the main claims that somebody is named for, so many come from the one origin. */
const MOST_OF_THEM = 0.75;

interface Heard {
  readonly key: string;
  readonly origin: Origin | undefined;
  readonly source: Attribution['source'];
}

/** The one origin that the story's main claims rest on, whoever else has a word in it. */
function singleSource(story: Story, found: Claims, origins: readonly Origin[]): readonly Flag[] {
  const main = mainClaims(found, MAIN_FOR_ORIGIN);
  const voices = attributedClaims(story, main).flatMap((one): readonly Heard[] => {
    const origin = origins.find((other) => speaksFor(other, one));
    if (origin !== undefined) return [{ key: origin.key, origin, source: one.source }];
    return isOther(story, one, origins) && one.source.kind !== 'missing'
      ? [{ key: unnamedKey(story, one.source.span), origin, source: one.source }]
      : [];
  });
  const groups = [...Map.groupBy(voices, ({ key }) => key).values()].sort((a, b) => b.length - a.length);
  const [most] = groups;
  const first = most?.[0];
  if (most === undefined || first === undefined || most.length < MOST_OF_THEM * voices.length) return [];
  // One quotation among six claims of the story's own says nothing of what they rest on.
  if (origins.length > 1 && most.length < 2 && main.length > 2) return [];
  const counted = story.figures.filter((figure) => !figure.relations.some((relation) => relation.kind === 'same-as'));
  const bare = counted.filter((figure) => figure.attribution === undefined).length;
  const rest = bare === 0 ? '' : ` ${bare} of ${counted.length} figures have no source in the text.`;
  const names = first.origin?.actors.length ?? 1;
  const together = names > 1 ? ` ${names} names, one origin: they are not independent of each other.` : '';
  const what = origins.length === 1 && groups.length === 1 ? 'Every attribution comes' : 'The main claims come';
  const who = first.origin === undefined ? `“${wordsOf(story, spanOf(first.source))}”` : namesOf(first.origin);
  return [
    {
      kind: 'single-source',
      spans: first.origin === undefined ? most.map(({ source }) => spanOf(source)) : spansOf(story, first.origin),
      says: `One source. ${what} from ${who}.${rest}${together}`,
    },
  ];
}

function spanOf(source: Attribution['source']): Span {
  return source.kind === 'missing' ? { start: 0, end: 1 } : source.span;
}

/** "A military source", "the source": one, as far as the story says. */
function unnamedKey(story: Story, span: Span): string {
  return wordsOf(story, span).toLowerCase().split(' ').at(-1) ?? '';
}

function speaksFor({ actors }: Origin, { source }: Attribution): boolean {
  return source.kind === 'named' && actors.some(({ id }) => id === source.actor);
}

/** A voice beside the main one: not a pronoun or a "the company" that could not be resolved, and no thing. */
function isOther(story: Story, { source }: Attribution, origins: readonly Origin[]): boolean {
  if (source.kind === 'missing') return false;
  if (source.kind === 'named') return true;
  const words = wordsOf(story, source.span);
  if (UNRESOLVED.test(words)) return false;
  // "a monitor said": named further down, where one voice is named. "Blood tests showed": nobody's voice.
  return origins.length !== 1 || !(source.kind === 'document' || DESCRIBES_NAMED.test(words));
}

const UNRESOLVED =
  /^(?:it|he|she|they|we|i|you|who|which|that|this|both|the (?:company|firm|airline|carrier|bank|club|ministry|army|group|agency|team|court|council|force|monitor\w*(?: group)?))$/i;
const DESCRIBES_NAMED =
  /\b(?:monitor|monitoring group|scientists?|researchers?|authors?|team|study|report|paper|scans?|tests?|results|data|map|statement|company|firm|agency|ministry|institute|office)\b/i;

function parties(story: Story, origins: readonly Origin[], facts: DeskFacts): readonly Flag[] {
  const named = findParties(story, origins, facts).map((origin): Flag => ({
    kind: 'party-to-conflict',
    spans: spansOf(story, origin),
    says: `${namesOf(origin)}: the source belongs to a party to the fighting that is described. Attribute every figure.`,
  }));
  const [unnamed] = named.length > 0 ? [] : findUnnamedParties(story);
  if (unnamed === undefined) return named;
  const says = `“${wordsOf(story, unnamed)}”: the source belongs to a party to the fighting that is described. Attribute every figure.`;
  return [{ kind: 'party-to-conflict', spans: [unnamed], says }];
}

/** An outlet of a state that publishes the story, or that the story has something from. */
function stateMedia(story: Story, facts: DeskFacts): readonly Flag[] {
  const { publisher, byline, dateline } = story.article;
  const heads = [publisher, byline, dateline === undefined ? undefined : wordsOf(story, dateline)].filter(
    (words) => words !== undefined,
  );
  const publishing = facts.stateMedia.find(({ names }) =>
    names.some((name) => heads.some((words) => hasWord(words, name))),
  );
  if (publishing !== undefined)
    return [
      {
        kind: 'state-media',
        spans: dateline === undefined ? [] : [dateline],
        says: statesOutlet(publishing, publisher),
      },
    ];
  const quoted = quotedOutlet(story, facts);
  if (quoted !== undefined) {
    const { outlet, span } = quoted;
    return [
      {
        kind: 'state-media',
        spans: [span],
        says: `[desk] “${wordsOf(story, span)}”, which the story cites, is a state outlet of ${outlet.state}: ${outlet.reason}.`,
      },
    ];
  }
  const told = STATE_OUTLET.exec(story.article.text);
  if (told === null) return [];
  const span = { start: told.index, end: told.index + told[0].length };
  return [
    {
      kind: 'state-media',
      spans: [span],
      says: `The story cites “${told[0]}”: an outlet that a state owns or directs.`,
    },
  ];
}

const STATE_OUTLET =
  /\b(?:state(?:-run|-owned|-controlled| run)? (?:media|television|tv|radio|broadcaster|newspaper|news agency)|official news agency|state(?:'s|’s) news agency)\b/i;
const BEFORE_OUTLET =
  /(?:\b(?:told|news agency|newspaper|daily|agency|broadcaster|channel|television|media|outlet|via|by|according to)\s+(?:the\s+)?(?:\S+\s+)?|[(])$/i;
const AFTER_OUTLET =
  /^(?:\s+(?:news )?agency|\)|,? (?:has |had )?(?:said|says|reported|reports|wrote|quoted|cited|announced|published)\b)/i;

/** "told SANA", "the news agency TASS said", "Pravda reported": named as an outlet, not "Petra" the town. */
function quotedOutlet(story: Story, facts: DeskFacts): { outlet: StateOutlet; span: Span } | undefined {
  const { text } = story.article;
  for (const outlet of facts.stateMedia)
    for (const name of outlet.names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const span = { start: at, end: at + name.length };
        if (!hasWord(text.slice(Math.max(0, at - 1), span.end + 1), name)) continue;
        const around =
          BEFORE_OUTLET.test(text.slice(Math.max(0, at - 40), at)) ||
          AFTER_OUTLET.test(text.slice(span.end, span.end + 20));
        const source = story.attributions.some(
          ({ source }) => source.kind !== 'missing' && spansOverlap(source.span, span),
        );
        if (around || (source && name.length > SHORT_NAME)) return { outlet, span };
      }
  return undefined;
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

/** Those that nobody can call back, and who say so by being told of only by their office. */
const UNNAMED_PEOPLE =
  /\b(?:sources?|officials?|aides?|insiders?|diplomats?|advis[eo]rs?|employees?|executives?|staffers?|witness(?:es)?|residents?|persons?|people|individuals?|operatives?|familiar with|briefed on|with (?:direct )?knowledge|anonymity|not (?:be|to be) (?:named|identified))\b/i;
const NOT_HIDDEN =
  /^(?:it|he|she|they|we|i|you|who|which|that|this|both|no|the other|the (?:man|woman|couple|family|suspect|actor|singer))\b|\b(?:respondents?|voters|analysts|economists|experts|scientists|researchers|prosecutors|critics|fans|study|studies|poll|survey|authorities|health officials|county officials|city officials|officials (?:from|of|at) [A-Z]|police officials)\b/i;

/** A main claim rests on people who are not named: not on a body, a study or those asked in a poll. */
function unnamedSources(story: Story, found: Claims): readonly Flag[] {
  const main = attributedClaims(story, mainClaims(found, MAIN_FOR_UNNAMED));
  const spans = main.flatMap(({ source }) =>
    source.kind === 'unnamed' &&
    UNNAMED_PEOPLE.test(wordsOf(story, source.span)) &&
    !NOT_HIDDEN.test(wordsOf(story, source.span))
      ? [source.span]
      : [],
  );
  if (spans.length === 0) return [];
  const words = spans.map((span) => shortSource(wordsOf(story, span)));
  const first = (form: string): number => words.findIndex((other) => other.toLowerCase() === form.toLowerCase());
  const forms = words.filter((form, index) => first(form) === index).map((form) => `“${form}”`);
  const list = `${forms.slice(0, 3).join(', ')}${forms.length > 3 ? ` and ${forms.length - 3} more` : ''}`;
  const [rests, people] =
    spans.length === 1 ? ['One main claim rests', 'somebody'] : [`${spans.length} main claims rest`, 'people'];
  return [{ kind: 'unnamed-sources', spans, says: `${rests} on ${people} not named: ${list}.` }];
}

function mainClaims({ claims, lead }: Claims, most: number): readonly Claim[] {
  const ranked = [...claims].sort(
    (a, b) => Number(lead.includes(b.id)) - Number(lead.includes(a.id)) || b.worth - a.worth,
  );
  return ranked.slice(0, most);
}

function attributedClaims(story: Story, claims: readonly Claim[]): readonly Attribution[] {
  return claims.flatMap(({ attribution }) => attributionOf(story, attribution) ?? []);
}
