import type { Actor, Mention } from '#core/actors/actor.ts';
import { cutWords, quoted } from './cut.ts';
import { DESK } from './limits.ts';
import { dotted, plain, strong } from './lines.ts';
import { whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Line } from './reply.ts';
import { actorKinds, mentionKinds } from './labels.ts';
import { alsoCalled, ofAffiliation, onlySource, placesLabel, sourceOfMany } from './sentences/sources.ts';

/** A name as a name; a common noun ("protesters") as the article's word for them. */
export function nameWords(name: string, max: number = DESK.name): string {
  return /^\p{Ll}/u.test(name) ? quoted(name, max) : cutWords(name, max);
}

/** Of one form of a name; more are seen on the board. */
const PLACES_SHOWN = 4;

/** also “Rodskoi” (¶8, another spelling), “He” (¶3, ¶6) */
function otherForms(reading: Reading, actor: Actor, most: number): Line {
  const forms = new Map<string, { words: string; kind: Mention['kind']; places: Set<string> }>();
  for (const { span, kind } of actor.mentions) {
    const words = wordsAt(reading, span);
    if (words === '' || words === actor.name || (kind === 'name' && actor.name.includes(words))) continue;
    const key = kind === 'pronoun' ? words.toLowerCase() : words;
    const form = forms.get(key) ?? { words, kind, places: new Set<string>() };
    form.places.add(whereIs(reading, span));
    forms.set(key, form);
  }
  // Another spelling is what an editor must see; pronouns come last.
  const order: readonly Mention['kind'][] = ['variant', 'alias', 'name', 'role', 'pronoun'];
  const all = [...forms.values()].filter(({ kind }) => most > 3 || kind !== 'pronoun');
  const shown = all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).slice(0, most);
  const words = shown.map((form) => {
    const places = [...form.places].filter((place) => place !== '');
    const told = places.length > PLACES_SHOWN ? [...places.slice(0, PLACES_SHOWN), '…'] : places;
    const note = [...told, mentionKinds[form.kind]].filter((each) => each !== '');
    return `${quoted(form.words, 60)}${note.length === 0 ? '' : ` (${note.join(', ')})`}`;
  });
  return words.length === 0 ? [] : [plain(alsoCalled(words.join(', ')))];
}

export function actorLine(reading: Reading, actor: Actor, forms: number): Line {
  const said = reading.statements.get(actor.id) ?? 0;
  const role = actor.role === undefined ? '' : wordsAt(reading, actor.role).replace(/[\s,;:]+$/u, '');
  const affiliation = actor.affiliation === undefined ? undefined : reading.actors.get(actor.affiliation)?.name;
  const about = role === '' ? actorKinds[actor.kind] : cutWords(role, DESK.name);
  return dotted(
    [strong(nameWords(actor.name))],
    [plain(about)],
    affiliation === undefined || role.includes(affiliation) ? [] : [plain(ofAffiliation(nameWords(affiliation, 60)))],
    said === 0 ? [] : [plain(reading.statements.size === 1 ? onlySource(said) : sourceOfMany(said))],
    otherForms(reading, actor, forms),
  );
}

/** All places on one line. */
export function placesLine(reading: Reading, most: number): Line | undefined {
  const places = reading.report.actors.filter((actor) => actor.kind === 'place');
  if (places.length === 0) return undefined;
  const names = places.slice(0, most).map((place) => {
    const others = new Set(place.mentions.map(({ span }) => wordsAt(reading, span)));
    const alias = [...others].filter(
      (words) => words !== '' && !place.name.includes(words) && !words.includes(place.name),
    );
    return [place.name, ...alias.slice(0, 2)].map((name) => cutWords(name, 60)).join(' = ');
  });
  const left = places.length - names.length;
  return [plain(`${placesLabel}${names.join(', ')}${left > 0 ? ` … +${left}` : ''}`)];
}
