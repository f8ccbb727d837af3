import type { Actor } from '#core/actors/actor.ts';
import { editDistance } from '#core/actors/spelling.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Difference } from './difference.ts';
import type { Compared } from './passage.ts';

/** Names of the draft that the story spells otherwise, or gives to another, and offices that the story gives otherwise. */
export function nameDifferences(draft: Compared, story: Compared): readonly Difference[] {
  const known = namesOf(story);
  const words = new Set(wordsOf(story.report.article.text).flatMap((word) => [word, ...word.split('-')].map(singular)));
  return draft.report.actors.flatMap((actor) => [
    ...changedNames(actor, draft, known, words),
    ...changedOffice(actor, draft, story),
  ]);
}

interface KnownName extends Span {
  readonly kind: Actor['kind'];
  readonly words: readonly string[];
}

function namesOf({ report }: Compared): readonly KnownName[] {
  return report.actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, of: actor.kind })))
    .filter(({ kind }) => kind === 'name' || kind === 'variant')
    .map(({ span, of }) => ({ ...span, kind: of, words: wordsOf(sliceOf(report.article.text, span)) }));
}

/** The first mention that the story has not, and that is like one that it has. */
function changedNames(
  actor: Actor,
  { report }: Compared,
  known: readonly KnownName[],
  words: ReadonlySet<string>,
): readonly Difference[] {
  for (const { span, kind } of actor.mentions) {
    if (kind !== 'name' && kind !== 'variant') continue;
    const own = wordsOf(sliceOf(report.article.text, span)).filter((word) => /^\p{L}/u.test(word));
    const strange = own.filter((word) => !words.has(singular(word)));
    if (strange.length === 0) continue;
    const like = known.find((name) => name.kind === actor.kind && isLike(own, strange, name.words, actor.kind));
    if (like !== undefined) return [{ kind: 'name-changed', draft: span, story: { start: like.start, end: like.end } }];
  }
  return [];
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** "Ann Smyth" for "Ann Smith", "Ben Smith" for "Ann Smith"; an organisation only when one letter or two differ. */
function isLike(
  own: readonly string[],
  strange: readonly string[],
  name: readonly string[],
  kind: Actor['kind'],
): boolean {
  if (own.length !== name.length) return own.length === 1 && name.some((word) => isMisspelt(own[0] ?? '', word));
  const pairs = own.map((word, place) => [word, name[place] ?? ''] as const).filter(([a, b]) => a !== b);
  if (pairs.every(([a, b]) => isMisspelt(a, b))) return true;
  return kind === 'person' && own.length > 1 && pairs.length === strange.length && pairs.length < own.length;
}

const SHORTEST_NAME = 4;

function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NAME || a === b) return false;
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : 1);
}

/** Words that raise or lower an office: dropping one makes somebody else of them. */
const GRADES: ReadonlySet<string> = new Set(
  'deputy vice assistant acting interim associate junior senior chief co-founder founder under-secretary'.split(' '),
);

/** The same person with another grade: "the director" for "the deputy director". */
function changedOffice(actor: Actor, draft: Compared, story: Compared): readonly Difference[] {
  if (actor.kind !== 'person' || actor.role === undefined) return [];
  const role = actor.role;
  const twin = story.report.actors.find((other) => other.kind === 'person' && sameName(other.name, actor.name));
  if (twin?.role === undefined) return [];
  const [own, its] = [
    new Set(wordsOf(sliceOf(draft.report.article.text, role))),
    new Set(wordsOf(sliceOf(story.report.article.text, twin.role))),
  ];
  const shared = [...own].some((word) => its.has(word) && word.length > 3);
  const graded = [...own.symmetricDifference(its)].some((word) => GRADES.has(word));
  return shared && graded ? [{ kind: 'name-changed', draft: role, story: twin.role }] : [];
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.at(-1) === other.at(-1) && (one.length === 1 || other.length === 1 || one[0] === other[0]);
}

function wordsOf(words: string): readonly string[] {
  return (
    words
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[’'-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/['’]s$/, '').replaceAll('’', "'"));
}
