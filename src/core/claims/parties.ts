import type { Actor } from '#core/actors/actor.ts';
import { countriesIn } from '#core/facts/countries.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import type { Span } from '#core/span.ts';
import { describe } from './origins.ts';
import type { Origin } from './origins.ts';
import type { Story } from './story.ts';
import { actorOf, wordsOf } from './story.ts';

const FIGHTING =
  /\b(?:war|battle|offensive|air ?strikes?|sorties|shelling|ceasefire|insurgen\w+|rebels?|militants?|fighters?|troops|front line|bombard\w+|military operation|armed group|airstrike)\b/gi;

/** Is this a story about fighting? Two different words of war, or one and somebody killed, struck or driven from ground. */
export function isAboutFighting(story: Story): boolean {
  const words = story.article.paragraphs.map((paragraph) => wordsOf(story, paragraph)).join(' ');
  const kinds = new Set([...words.matchAll(FIGHTING)].map((match) => match[0].toLowerCase()));
  const violent = story.statements.some(({ class: kind = '' }) =>
    /^(?:harm\.kill|strike|take-ground|shoot-down)$/.test(kind),
  );
  return (
    kinds.size >= 2 ||
    (kinds.size === 1 && (violent || story.figures.some((figure) => figure.event?.kind === 'strike')))
  );
}

const ARMED =
  /\b(?:army|armed forces|military|air force|navy|rebels?|militia|guerrillas?|insurgents|brigades?|(?:liberation )?front|security forces|islamic state|taliban|mujahideen)\b/i;

/** Police at a bombed market are no party, unless they are said to have killed or hurt somebody. */
const KEEPS_ORDER = /\b(?:police|coast ?guard|gendarm\w+|constabulary)\b/i;

function fights(story: Story, actor: Actor): boolean {
  return story.figures.some(
    ({ agent, event }) => agent === actor.id && event !== undefined && /^(?:death|injury|strike)$/.test(event.kind),
  );
}

/** What is done in fighting: who does it is a party to it. */
const FOUGHT = /^(?:strike|harm\.kill|harm\.injure|shoot-down|take-ground|destroy|capture)$/;

/** Sources that fight in the story they speak about: the state whose forces act in it, its own outlet, or a force itself. */
export function findParties(story: Story, origins: readonly Origin[], facts: DeskFacts): readonly Origin[] {
  if (!isAboutFighting(story)) return [];
  const acting = actingCountries(story);
  return origins.filter(
    ({ actors, country }) =>
      actors.some(
        (actor) =>
          (actor.kind === 'force' || ARMED.test(actor.name)) && (!KEEPS_ORDER.test(actor.name) || fights(story, actor)),
      ) ||
      (country !== undefined && acting.has(country)) ||
      facts.stateMedia.some(
        ({ names, state }) => acting.has(state) && actors.some(({ name }) => names.some((outlet) => name === outlet)),
      ),
  );
}

/** "a military source", "a representative of the armed forces": unnamed, and plainly of one side. */
export function findUnnamedParties(story: Story): readonly Span[] {
  if (!isAboutFighting(story)) return [];
  return story.attributions.flatMap(({ source }) =>
    source.kind === 'unnamed' && ARMED.test(wordsOf(story, source.span)) ? [source.span] : [],
  );
}

/** Countries whose forces act in the story. */
function actingCountries(story: Story): ReadonlySet<string> {
  const forces = story.actors.filter(({ kind }) => kind === 'force').map((actor) => describe(story, actor));
  const agents = story.figures.flatMap(({ agent }) => {
    const actor = actorOf(story, agent);
    return actor === undefined ? [] : [describe(story, actor)];
  });
  const subjects = story.statements.flatMap(({ class: kind = '', subject }) =>
    subject !== undefined && FOUGHT.test(kind) ? [wordsOf(story, subject)] : [],
  );
  return new Set([...forces, ...agents, ...subjects].flatMap(countriesIn));
}
