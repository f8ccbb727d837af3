import type { Actor } from '#core/actors/actor.ts';
import { countriesIn } from '#core/facts/countries.ts';
import { lettered } from '#core/text/letter-classes.ts';
import type { Span } from '#core/span.ts';
import type { Story } from './story.ts';
import { actorOf, wordsOf } from './story.ts';

/** Words of a state's own bodies: a ministry, its spokesman and its general speak with one voice. */
const STATE_BODY =
  /\b(?:ministry|minister|defen[cs]e|general staff|army|armed forces|military|air ?force|aerospace|navy|naval|government|president|presidency|kremlin|pentagon|foreign office|state department|command(?:er)?|general|colonel|major|lieutenant|captain|admiral|spokes(?:man|woman|person)|police|interior)\b/i;
const MILITARY =
  /\b(?:defen[cs]e|general staff|army|armed forces|military|air ?force|aerospace|navy|naval|command|troops|forces|lieutenant|colonel|major-general|general)\b/i;

/** Those who wrote one paper speak for it with one voice. */
const ONE_STUDY = /\b(?:co-?author|(?:lead|study|senior) author|led the (?:study|research)|principal investigator)\b/i;

/** One voice behind several sources. `country` is set when the voice is a state's. */
export interface Origin {
  readonly key: string;
  readonly country?: string;
  readonly actors: readonly Actor[];
  /** Figures that rest on it. */
  readonly figures: number;
}

/** What is known of an actor in the article's own words: name, role, and where it belongs. */
export function describe(story: Story, actor: Actor): string {
  const role = actor.role === undefined ? '' : wordsOf(story, actor.role);
  const affiliation = actorOf(story, actor.affiliation)?.name ?? '';
  const roles = actor.mentions
    .filter((mention) => mention.kind === 'role')
    .map((mention) => wordsOf(story, mention.span));
  return [actor.name, role, affiliation, ...roles].join(' · ');
}

const BEFORE = lettered(String.raw`\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?:['’]s?)?\s+$`, 'u');
const AFTER = lettered(String.raw`^ (?:in|of) \p{Lu}\p{L}+`, 'u');

/** Whose a body is where its name does not say: "Russia’s Defense Ministry", "the interior ministry in Cairo". */
function whose(story: Story, actor: Actor): string {
  const { text } = story.article;
  return actor.mentions
    .filter((mention) => mention.kind === 'name' || mention.kind === 'role')
    .map(({ span }) => {
      const before = text.slice(Math.max(0, span.start - 30), span.start);
      const after = text.slice(span.end, span.end + 24);
      return `${BEFORE(before).exec(before)?.[0] ?? ''} ${AFTER(after).exec(after)?.[0] ?? ''}`;
    })
    .join(' · ');
}

function around(story: Story, { start, end }: Span): string {
  return story.article.text.slice(Math.max(0, start - 30), end + 50);
}

function originKey(story: Story, actor: Actor): { key: string; country?: string } {
  const words = `${describe(story, actor)} · ${whose(story, actor)}`;
  if (actor.kind === 'person' && actor.mentions.some(({ span }) => ONE_STUDY.test(around(story, span))))
    return { key: 'study' };
  const [country] = countriesIn(words);
  // A spokeswoman speaks for her company.
  if (country === undefined || !STATE_BODY.test(words)) return { key: actor.affiliation ?? actor.id };
  return { key: `${country} ${MILITARY.test(words) ? 'military' : 'state'}`, country };
}

/** Named sources collapsed to origins: a ministry, its officer and an agency that copies them count once. */
export function findOrigins(story: Story): readonly Origin[] {
  const origins = new Map<string, { key: string; country?: string; actors: Set<Actor>; figures: number }>();
  for (const attribution of story.attributions) {
    const actor = attribution.source.kind === 'named' ? actorOf(story, attribution.source.actor) : undefined;
    if (actor === undefined) continue;
    const { key, country } = originKey(story, actor);
    const origin = origins.get(key) ?? {
      key,
      ...(country === undefined ? {} : { country }),
      actors: new Set<Actor>(),
      figures: 0,
    };
    origin.actors.add(actor);
    origin.figures += story.figures.filter((figure) => figure.attribution === attribution.id).length;
    origins.set(key, origin);
  }
  return [...origins.values()].map((origin) => ({ ...origin, actors: [...origin.actors] }));
}
