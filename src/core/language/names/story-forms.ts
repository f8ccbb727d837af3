import { hashText, joinHash } from '#core/language/model/hash-features.ts';
import { kindOfWord, NOWHERE } from './features.ts';
import type { WordLook } from './features.ts';

/** What the whole story shows about one capitalised form: how often it stands, between which words. */
interface FormStory {
  seen: number;
  afterTitle: boolean;
  signs: number;
  readonly neighbours: Set<number>;
}

const TITLE = kindOfWord('mr');
const SPEECH = kindOfWord('said');
const MAX_NEIGHBOURS = 16;
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to', 'near']);

const [AFTER_TITLE, SIGNS, SEEN, LOWER] = ['title', 'signs', 'seen', 'lower'].map(hashText);
const join = (seed: number | undefined, value: number): number => joinHash(seed ?? 0, value);

/** For each capitalised form, hashes of what the story shows about it: a name keeps its kind through a story. */
export function storyFeatures(sentences: readonly (readonly WordLook[])[]): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, FormStory>();
  const lowers = new Set<string>();
  for (const looks of sentences) {
    let before = NOWHERE;
    looks.forEach((look, i) => {
      if (look.caps === 0) lowers.add(look.lower);
      if (look.caps >= 1 && look.caps <= 3) note(forms, look, before, looks[i + 1] ?? NOWHERE);
      before = look;
    });
  }
  const found = new Map<string, readonly number[]>();
  for (const [form, story] of forms) found.set(form, hashesOf(story, lowers.has(form.toLowerCase())));
  return found;
}

function note(forms: Map<string, FormStory>, look: WordLook, before: WordLook, after: WordLook): void {
  let story = forms.get(look.form);
  if (!story) forms.set(look.form, (story = { seen: 0, afterTitle: false, signs: 0, neighbours: new Set() }));
  story.seen++;
  if (kindOfWord(before.lower) === TITLE) story.afterTitle = true;
  if (after.lower === "'s") story.signs |= 1;
  if (PLACING.has(before.lower)) story.signs |= 2;
  if (kindOfWord(after.lower) === SPEECH) story.signs |= 4;
  if (before.lower === 'the') story.signs |= 8;
  if (before.caps === 1) story.signs |= 16;
  if (after.caps === 1) story.signs |= 32;
  if (before.lower === '(' && after.lower === ')') story.signs |= 64;
  if (story.neighbours.size >= MAX_NEIGHBOURS) return;
  story.neighbours.add(joinHash(before.atoms[0] ?? 0, 77)).add(joinHash(after.atoms[0] ?? 0, 78));
}

function hashesOf(story: FormStory, alsoLower: boolean): readonly number[] {
  return [
    join(AFTER_TITLE, story.afterTitle ? 1 : 0),
    join(SIGNS, story.signs),
    join(SEEN, Math.min(story.seen, 4)),
    join(LOWER, alsoLower ? 1 : 0),
    ...story.neighbours,
  ];
}
