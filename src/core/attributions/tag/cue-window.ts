import type { WordRoles } from './word-roles.ts';
import type { WordView } from './word-view.ts';

/** A stretch of words that may be a cue, and the words among which its source and content are looked for. */
export interface CueWindow {
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** The cue's word that governs the others. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** For each word of a window: how it hangs together with the cue's head in the tree. */
export interface CueTree {
  /** How far up from the cue's head the two meet: 0 when the word stands under the cue, -1 in another sentence. */
  readonly meet: Int8Array;
  /** The word's ancestor (or itself) just below the meeting point; -1 when the word is the meeting point itself. */
  readonly branch: Int32Array;
  readonly depth: Uint8Array;
}

const MAX_STEPS = 30;
const MOST_AROUND = 150;
/** Words kept beyond the last one that may have a role. */
const MARGIN = 4;
const LEAST_ROLE = 0.03;
/** A neighbouring sentence joins the window when one of its words is content at least this likely. */
const LIKELY_CONTENT = 0.25;

function headOfCue(view: WordView, first: number, end: number): number {
  for (let i = first; i < end; i += 1) {
    const above = view.head[i] ?? -1;
    if ((above < first || above >= end) && (view.mark[i] ?? 0) === 0 && (view.quote[i] ?? 0) < 2) return i;
  }
  return first;
}

/** The cue's sentence, its neighbours as long as they may hold its content, without what no role is likely for at either edge. */
export function openWindow(view: WordView, roles: WordRoles, cueFirst: number, cueEnd: number): CueWindow {
  const { content } = roles;
  const sentence = view.sentence[cueFirst] ?? 0;
  const last = view.sentence[cueEnd - 1] ?? 0;
  const paragraph = view.paragraph[cueFirst] ?? 0;
  let from = view.sentenceStart[sentence] ?? 0;
  let to = view.sentenceStart[last + 1] ?? view.size;
  for (let k = sentence - 1; k >= sentence - 2 || isInside(view, from); k -= 1) {
    const start = view.sentenceStart[k] ?? -1;
    if (start < 0 || view.paragraph[start] !== paragraph || !mayHold(content, start, from)) break;
    from = start;
  }
  const colon = (view.mark[to - 1] ?? 0) === 2;
  for (let k = last + 1; k <= last + (colon ? 4 : 3) || isInside(view, to); k += 1) {
    const end = view.sentenceStart[k + 1] ?? -1;
    if (end < 0 || to >= view.size || !mayHold(content, to, end)) break;
    if (view.paragraph[to] !== view.paragraph[to - 1] && !colon && view.quote[to] !== 2) break;
    to = end;
  }
  from = Math.max(from, cueFirst - MOST_AROUND);
  to = Math.min(to, cueEnd + 2 * MOST_AROUND);
  while (from < cueFirst - MARGIN && !isLikely(roles, from + MARGIN)) from += 1;
  while (to > cueEnd + MARGIN && !isLikely(roles, to - 1 - MARGIN)) to -= 1;
  return { cueFirst, cueEnd, head: headOfCue(view, cueFirst, cueEnd), from, to };
}

/** The quotation that is open before this word goes on. */
function isInside(view: WordView, at: number): boolean {
  return view.quote[at] === 1 || view.quote[at] === 3;
}

function isLikely(roles: WordRoles, at: number): boolean {
  return (roles.content[at] ?? 0) + (roles.source[at] ?? 0) >= LEAST_ROLE;
}

function mayHold(content: Float32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ((content[i] ?? 0) >= LIKELY_CONTENT) return true;
  return false;
}

export function readCueTree(view: WordView, window: CueWindow): CueTree {
  const { from, to, head } = window;
  const size = to - from;
  const tree: CueTree = {
    meet: new Int8Array(size).fill(-1),
    branch: new Int32Array(size).fill(-1),
    depth: new Uint8Array(size),
  };
  const chain = new Map<number, number>();
  for (let at = head, step = 0; at >= 0 && step < MAX_STEPS; at = view.head[at] ?? -1, step += 1) chain.set(at, step);
  for (let i = from; i < to; i += 1) {
    if (view.sentence[i] !== view.sentence[head]) continue;
    let at = i;
    let below = -1;
    let step = 0;
    while (at >= 0 && !chain.has(at) && step < MAX_STEPS) {
      below = at;
      at = view.head[at] ?? -1;
      step += 1;
    }
    const meet = at < 0 ? undefined : chain.get(at);
    if (meet === undefined) continue;
    tree.meet[i - from] = meet;
    tree.branch[i - from] = below;
    tree.depth[i - from] = Math.min(step, 6);
  }
  return tree;
}

/** The word `steps` above the cue's head. */
export function aboveCue(view: WordView, head: number, steps: number): number {
  let at = head;
  for (let step = 0; step < steps && at >= 0; step += 1) at = view.head[at] ?? -1;
  return at;
}
