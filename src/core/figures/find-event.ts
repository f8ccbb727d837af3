import type { Word } from '#core/language/sentence.ts';
import type { Draft } from './draft.ts';
import { EVENT_CUES, LIGHT_VERBS, TRADES } from './event-cues.ts';
import type { EventKind, Figure } from './figure.ts';
import { singular } from './counted.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

export type FigureEvent = NonNullable<Figure['event']>;

const KIND_OF: ReadonlyMap<string, EventKind> = (() => {
  const map = new Map<string, EventKind>();
  for (const [kind, ...words] of EVENT_CUES) for (const word of words) if (!map.has(word)) map.set(word, kind);
  return map;
})();

const kindOf = (word: Word | undefined): EventKind | undefined =>
  word ? (KIND_OF.get(word.lemma.toLowerCase()) ?? KIND_OF.get(singular(word)) ?? KIND_OF.get(word.lower)) : undefined;
const MONEY_KINDS: ReadonlySet<EventKind> = new Set(['payment', 'change']);

const LASTS = /^(?:second|minute|hour|day|night|week|month|year|decade|century)\b/;

/** Money is paid or changes; people are killed. "15 shells fell" is no fall in numbers. */
function fits(draft: Draft | undefined, kind: EventKind, cue: Word, changes: boolean): boolean {
  if (cue.lemma === 'seat' && cue.upos !== 'NOUN') return false;
  const unit = draft?.unit?.kind;
  if (unit === 'money') return MONEY_KINDS.has(kind);
  // "jailed for twelve years", "Lund, 41, was killed": the years are not jailed or killed.
  if (draft?.unit?.kind === 'measure' && LASTS.test(draft.unit.name)) return kind === 'change';
  if (unit === 'percent' || unit === 'percentage-point') return kind === 'change';
  if (kind === 'payment') return unit === undefined && TRADES.has(cue.lemma);
  return kind !== 'change' || changes || unit !== undefined;
}

/** What happened to what the figure counts: the verb it hangs on, a participle behind it, or the counted noun itself. */
export function findEvent(
  context: SentenceContext,
  draft: Draft | undefined,
  head: Word | undefined,
  changes: boolean,
): FigureEvent | undefined {
  const { words, lexemes } = context;
  const number = draft && wordAt(words, lexemes[draft.numberFirst]?.start ?? 0);
  const anchor = head ?? number;
  if (!anchor) return undefined;
  for (const cue of cuesOf(context, anchor)) {
    const kind = kindOf(cue);
    if (kind && cue && fits(draft, kind, cue, changes)) return { cue: { start: cue.start, end: cue.end }, kind };
  }
  return undefined;
}

/** The words that could say it, the likeliest first. */
function cuesOf(context: SentenceContext, anchor: Word): readonly Word[] {
  const { words } = context;
  const found: Word[] = [];
  const behind = words[anchor.index + 1];
  if (
    behind &&
    (behind.relation.startsWith('acl') || behind.xpos === 'VBN' || behind.lower === 'dead') &&
    behind.head <= anchor.index + 1
  )
    found.push(behind);
  let word: Word | undefined = anchor;
  for (let steps = 0; word && steps < 6; steps++) {
    const head: Word | undefined = words[word.head];
    if (
      word.relation === 'nsubj:pass' ||
      word.relation === 'obj' ||
      word.relation.startsWith('nsubj') ||
      word.relation.startsWith('obl')
    ) {
      if (head) found.push(head, ...nounsOf(context, head, word));
      if (head && !LIGHT_VERBS.has(head.lemma) && head.upos === 'VERB') break;
    } else if (head) found.push(head);
    word = head;
  }
  found.push(anchor);
  return found.filter((cue, index) => found.indexOf(cue) === index && cue !== undefined);
}

/** The object of a light verb: "control" in "extended its control over 60 km". */
function nounsOf({ children }: SentenceContext, verb: Word, except: Word): readonly Word[] {
  if (!LIGHT_VERBS.has(verb.lemma)) return [];
  return (children[verb.index] ?? []).filter(
    (word) => word !== except && (word.relation === 'obj' || word.relation.startsWith('nsubj')),
  );
}
