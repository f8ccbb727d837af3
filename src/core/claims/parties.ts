import type { Actor } from '#core/actors/actor.ts';
import { countriesIn } from '#core/facts/countries.ts';
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
  /\b(?:army|armed forces|military|air force|navy|rebels?|militia|guerrillas?|insurgents|brigades?|(?:liberation )?front|islamic state|taliban|mujahideen)\b/i;

/** Police at a bombed market are no party, unless they are said to have killed or hurt somebody. */
const KEEPS_ORDER = /\b(?:police|coast ?guard|gendarm\w+|constabulary)\b/i;

function fights(story: Story, actor: Actor): boolean {
  return story.figures.some(
    ({ agent, event }) => agent === actor.id && event !== undefined && /^(?:death|injury|strike)$/.test(event.kind),
  );
}

/** Sources that fight in the story they speak about: the state whose forces act in it, or a force itself. */
export function findParties(story: Story, origins: readonly Origin[]): readonly Origin[] {
  if (!isAboutFighting(story)) return [];
  const acting = new Set<string>();
  for (const actor of story.actors)
    if (actor.kind === 'force') for (const country of countriesIn(describe(story, actor))) acting.add(country);
  for (const figure of story.figures) {
    const agent = actorOf(story, figure.agent);
    if (agent !== undefined) for (const country of countriesIn(describe(story, agent))) acting.add(country);
  }
  return origins.filter(
    (origin) =>
      origin.actors.some(
        (actor) =>
          (actor.kind === 'force' || ARMED.test(actor.name)) && (!KEEPS_ORDER.test(actor.name) || fights(story, actor)),
      ) ||
      (origin.country !== undefined && acting.has(origin.country)),
  );
}
