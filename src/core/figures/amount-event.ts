import { childrenOf, parentOf, relationOf, upwardsFrom } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import { singular } from './counted.ts';
import { AMOUNT_KIND, LIGHT_VERBS, TRADES } from './event-cues.ts';
import type { EventKind } from './figure.ts';
import { LASTS } from './figure-place.ts';
import type { FigurePlace, Happening } from './figure-place.ts';

/** What is paid or changes, and by how much: the words above an amount, the likeliest first. */
export function amountEvent(place: FigurePlace): Happening | undefined {
  for (const cue of cuesAbove(place.tree, place.anchor)) {
    const kind =
      AMOUNT_KIND.get(cue.lemma.toLowerCase()) ?? AMOUNT_KIND.get(singular(cue)) ?? AMOUNT_KIND.get(cue.lower);
    if (kind !== undefined && fits(place, kind, cue)) return { cue, kind };
  }
  return undefined;
}

/** Money is paid or changes; people vote. "15 shells fell" is no fall in numbers. */
function fits({ draft, changes }: FigurePlace, kind: EventKind, cue: Word): boolean {
  if (cue.lemma === 'seat' && cue.upos !== 'NOUN') return false;
  const unit = draft?.unit;
  if (unit?.kind === 'money') return kind === 'payment' || kind === 'change';
  // "jailed for twelve years", "Lund, 41, was killed": the years are not jailed or killed.
  if (unit?.kind === 'measure' && LASTS.test(unit.name)) return kind === 'change';
  if (unit?.kind === 'percent' || unit?.kind === 'percentage-point') return kind === 'change';
  if (kind === 'payment') return unit === undefined && TRADES.has(cue.lemma);
  return kind !== 'change' || changes || unit !== undefined;
}

const PARTS = new Set(['nsubj', 'obj', 'obl']);

/** What hangs on the amount right behind it, then the words above it up to the first verb that means something by itself. */
function cuesAbove(tree: Tree, anchor: Word): readonly Word[] {
  const behind = tree.words[anchor.index + 1];
  const found =
    behind && (relationOf(behind) === 'acl' || behind.xpos === 'VBN') && behind.head <= anchor.index + 1
      ? [behind]
      : [];
  const before = tree.words[anchor.index - 1];
  if (before?.lower === 'up' || before?.lower === 'down') found.push(before);
  for (const word of upwardsFrom(tree, anchor)) {
    const head = parentOf(tree, word);
    if (head === undefined) break;
    found.push(head);
    if (!PARTS.has(relationOf(word))) continue;
    if (LIGHT_VERBS.has(head.lemma)) found.push(...nounsOf(tree, head, word));
    else if (head.upos === 'VERB') break;
  }
  return [...found, anchor];
}

/** The object of a light verb: "control" in "extended its control over 60 km". */
function nounsOf(tree: Tree, verb: Word, except: Word): readonly Word[] {
  return childrenOf(tree, verb).filter((word) => word !== except && /^(?:nsubj|obj)$/.test(relationOf(word)));
}
