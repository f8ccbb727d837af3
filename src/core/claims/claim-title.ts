import type { EventKind, Figure } from '#core/figures/figure.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Claim } from './claim.ts';
import type { Story } from './story.ts';
import { actorOf, wordsOf } from './story.ts';

const LONGEST_TITLE = 110;
/** A figure this close to the cut loses what it counts. */
const ROOM_FOR_COUNTED = 25;
/** Events that end in a state, gravest first. */
const DONE: Readonly<Partial<Record<EventKind, string>>> = {
  death: 'killed',
  injury: 'injured',
  destruction: 'destroyed',
  capture: 'captured',
  displacement: 'displaced',
};

const TAKEN = /^(?:arrest|detain|seiz|captur|abduct|kidnap|jail|imprison|confiscat|rescu|releas)\w*ed$/i;

/** A check's title in the claim's own words: its counted figures with their event, else its opening words in quotation marks. */
export function claimTitle(story: Story, claim: Claim): string {
  if (claim.kind === 'identity') return identityTitle(story, claim);
  const groups = outcomesOf(story, claim);
  const told = groups.reduce((sum, [, figures]) => sum + figures.length, 0);
  // Where more is claimed than what came of it, the claim's own words say it better; the dead lead all the same.
  if (
    told > 0 &&
    (told === claim.figures.length ||
      (claim.kind === 'casualties' && groups.some(([done]) => done === DONE.death || done === DONE.injury)))
  )
    return cutAtWord(groups.map(([done, figures]) => `${joinWords(figures)} ${done}`).join(', '));
  const words = wordsOf(story, claim.span);
  const start = titleStart(story, claim);
  return quote(`${start > 0 ? '… ' : ''}${cutAtWord(words.slice(start))}`);
}

/** Where a title has to begin to show its first figure: at the start, or at the ", killing 19" that it stands in. */
function titleStart(story: Story, { span, figures }: Claim): number {
  const starts = story.figures.filter(({ id }) => figures.includes(id)).map(({ number }) => number.start);
  const first = Math.min(...starts) - span.start;
  if (starts.length === 0 || first + ROOM_FOR_COUNTED < LONGEST_TITLE) return 0;
  return /^.*, (?=\p{L}+ing\b)/su.exec(wordsOf(story, span).slice(0, first))?.[0].length ?? 0;
}

/** What came of it, gravest first: [["killed", ["“67 terrorists”"]], ["injured", ["“31”"]]]. Empty when nothing of the kind is counted. */
function outcomesOf(story: Story, claim: Claim): readonly (readonly [string, readonly string[]])[] {
  const figures = story.figures.filter((figure) => claim.figures.includes(figure.id) && figure.value !== 0);
  return Object.entries(DONE).flatMap(([kind, done]) => {
    const counted = figures.filter(
      (figure) => figure.event?.kind === kind && figure.counted !== undefined && isUndergone(story, figure),
    );
    const cue = counted[0]?.event?.cue;
    // "arrested" says more than "captured", and nobody is captured by a charge.
    const word = kind === 'capture' && cue !== undefined ? TAKEN.exec(wordsOf(story, cue))?.[0] : done;
    if (counted.length === 0 || word === undefined) return [];
    return [[word, counted.map((figure) => quote(wordsOf(story, unionOf(figure))))] as const];
  });
}

/** Words that say "killed" or "hurt" themselves: nobody killed "26 bodies". */
const REMAINS =
  /^(?:bod(?:y|ies)|corpses?|remains|dead|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|victims?|wounded|injur(?:y|ies)|tolls?)$/i;
/** Verbs whose subject does it, and whose object undergoes it. */
const DONE_BY = /^(?:kill|murder|wound|injure|hurt|destroy|capture|seize|arrest|detain|abduct|displace)$/;

/** It happened to what is counted: not to the two storms of "two storms killed eight people", nor to the town of "evacuated from two towns". */
function isUndergone(story: Story, { counted, countedHead = '', event }: Figure): boolean {
  const head = countedHead.split(' ').at(-1) ?? '';
  if (counted === undefined || event === undefined || REMAINS.test(head)) return false;
  if (headTypeOf(head) === 'place' && event.kind !== 'destruction' && event.kind !== 'capture') return false;
  const sentence = story.sentences.find((one) => spanContains(one, counted));
  const cue = sentence?.words.find((word) => spansOverlap(word, event.cue));
  if (sentence === undefined || cue === undefined || cue.xpos === 'VBN' || !DONE_BY.test(cue.lemma)) return true;
  const doer = sentence.words.some(
    (word) => word.head === cue.index && word.relation === 'nsubj' && spansOverlap(word, counted),
  );
  return !doer || !sentence.words.some((word) => word.head === cue.index && word.relation === 'obj');
}

/** From the bound to the end of what is counted: "more than 100 other vehicles". */
function unionOf(figure: Figure): Span {
  return { start: figure.span.start, end: Math.max(figure.span.end, figure.counted?.end ?? 0) };
}

function identityTitle(story: Story, claim: Claim): string {
  const actor = actorOf(story, claim.actors[0]);
  const forms = (actor?.mentions ?? []).filter((mention) => mention.kind !== 'pronoun' && mention.kind !== 'role');
  const spellings = [
    ...new Set(forms.filter((mention) => mention.kind === 'variant').map((mention) => wordsOf(story, mention.span))),
  ];
  return `One name, ${spellings.length + 1} spellings: ${actor?.name ?? wordsOf(story, claim.span)} / ${spellings.join(' / ')}`;
}

function quote(words: string): string {
  return /[“”"]/.test(words) ? words : `“${words}”`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Never cuts inside a word; the cut is shown. */
function cutAtWord(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  const at = cut.lastIndexOf(' ');
  // A word longer than a title is cut between two characters, never inside a surrogate pair.
  const end = at > LONGEST_TITLE / 2 ? at : LONGEST_TITLE - (/[\uD800-\uDBFF]$/.test(cut) ? 1 : 0);
  return `${cut.slice(0, end).replace(/[\s,;:]+$/, '')} …`;
}
