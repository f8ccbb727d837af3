import { hashText } from '#core/language/model/hash-features.ts';
import { UPOS } from '#core/language/sentence.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map(hashText));
const SUBJECTS: ReadonlySet<number> = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer'].map(hashText));
const RELATIVE: number = hashText('acl:relcl');
const CONNECTIVES: ReadonlySet<number> = new Set(
  ['after', 'although', 'because', 'before', 'once', 'though', 'until', 'when', 'while'].map(hashText),
);
const [COMMA, COLON, SEMICOLON] = [1, 2, 3];
const STOPS: ReadonlySet<number> = new Set([COLON, SEMICOLON]);
const VERB: number = UPOS.indexOf('VERB');
const PRON: number = UPOS.indexOf('PRON');
const MOST_STEPS = 8;

/** A source that begins in another clause is cut to its own: "(the party claimed victory after) the commission said ...". */
export function trimSources(view: WordView, found: readonly Said[]): readonly Said[] {
  return found.map((one) => {
    const { cue, source } = one;
    if (cue === undefined || source === undefined) return one;
    const own = behindConnective(view, cue, source) ?? subjectOf(view, cue, source);
    return own === undefined ? one : { ...one, source: own };
  });
}

/** What stands between the last "after", "while" or colon and the cue. "Holt, who resigned after the vote, said" is one source. */
function behindConnective(view: WordView, cue: WordRange, { first, end }: WordRange): WordRange | undefined {
  if (end !== cue.first) return undefined;
  for (let i = end - 2; i > first; i -= 1) {
    const stop = STOPS.has(view.mark[i] ?? 0);
    if (!stop && !CONNECTIVES.has(view.word[i] ?? 0)) continue;
    const isClosed = view.mark[end - 1] === COMMA;
    return hasVerb(view, first, i) && (stop || !isClosed) ? { first: i + 1, end } : undefined;
  }
  return undefined;
}

function hasVerb(view: WordView, first: number, end: number): boolean {
  return view.upos.subarray(first, end).includes(VERB);
}

/** Is there a finite verb in it, other than that of "who represents him"? */
function tellsMore(view: WordView, { first, end }: WordRange): boolean {
  for (let i = first; i < end; i += 1)
    if (FINITE.has(view.tag[i] ?? 0) && view.relation[i] !== RELATIVE && view.relation[view.head[i] ?? -1] !== RELATIVE)
      return true;
  return false;
}

/** Upwards from the cue, the first verb whose subject stands in the source: that subject with all that hangs on it. */
function subjectOf(view: WordView, cue: WordRange, source: WordRange): WordRange | undefined {
  if (!tellsMore(view, source)) return undefined;
  let verb = cue.first;
  for (let step = 0; step < MOST_STEPS && verb >= 0; step += 1) {
    for (let i = source.first; i < source.end; i += 1)
      if (view.head[i] === verb && SUBJECTS.has(view.relation[i] ?? 0) && view.upos[i] !== PRON) {
        const phrase = phraseOf(view, i, source);
        // What begins with the source is followed by "published in May" more often than by another clause.
        return phrase.first > source.first ? phrase : undefined;
      }
    verb = view.head[verb] ?? -1;
  }
  return undefined;
}

/** The words around the head, inside the source, that hang on it. */
function phraseOf(view: WordView, head: number, source: WordRange): WordRange {
  let [first, end] = [head, head + 1];
  while (first > source.first && hangsOn(view, first - 1, head)) first -= 1;
  while (end < source.end && hangsOn(view, end, head)) end += 1;
  return { first, end };
}

function hangsOn(view: WordView, word: number, head: number): boolean {
  let at = word;
  for (let step = 0; step < MOST_STEPS * 4 && at >= 0; step += 1) {
    if (at === head) return true;
    at = view.head[at] ?? -1;
  }
  return false;
}
