import type { CheckKind } from '#core/claims/check-kinds.ts';
import { KIND_CUES } from './kind-cues.ts';
import type { KindCue } from './kind-cues.ts';
import type { Seen } from './story-view.ts';

interface Cue {
  readonly kind: CheckKind;
  readonly verbs: ReadonlySet<string> | undefined;
  readonly beside: ReadonlySet<string> | undefined;
  readonly without: ReadonlySet<string> | undefined;
  readonly desk: string | undefined;
}

const setOf = (words: string | undefined): ReadonlySet<string> | undefined =>
  words === undefined ? undefined : new Set(words.split(' '));
const CUES: readonly Cue[] = KIND_CUES.map(({ kind, verbs, beside, without, desk }: KindCue) => ({
  kind,
  verbs: setOf(verbs),
  beside: setOf(beside),
  without: setOf(without),
  desk,
}));

/** Desks by the kinds that speak for them in the whole story. */
export const DESK_OF: Readonly<Partial<Record<CheckKind, string>>> = {
  'sport-result': 'sport',
  'sport-record': 'sport',
  casualties: 'conflict',
  'combat-losses': 'conflict',
  strike: 'conflict',
  territory: 'conflict',
  operations: 'conflict',
  'military-move': 'conflict',
  verdict: 'court',
  arrest: 'court',
};

/** The kind that a statement's own verb and words give it; undefined where they give none. */
export function cuedKind({ words }: Seen, desks: ReadonlySet<string>): CheckKind | undefined {
  const verbs = new Set(words.filter(({ upos }) => upos === 'VERB').map(({ lemma }) => lemma.toLowerCase()));
  const all = new Set(words.filter(({ upos }) => upos !== 'VERB').map(({ lemma }) => lemma.toLowerCase()));
  const meets = (stands: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => !stands.isDisjointFrom(wanted);
  return CUES.find(
    (cue) =>
      (cue.desk === undefined || desks.has(cue.desk)) &&
      (cue.verbs === undefined || meets(verbs, cue.verbs)) &&
      (cue.beside === undefined || meets(all, cue.beside)) &&
      (cue.without === undefined || !(meets(all, cue.without) || meets(verbs, cue.without))),
  )?.kind;
}
