import { spanContains, spansOverlap } from '#core/span.ts';
import { isInHeadline } from '#core/claims/story.ts';
import type { Seen } from './story-view.ts';
import { isAt, meaningsOf, shareOf, subjectOf } from './story-view.ts';

type Column = readonly [name: string, value: (seen: Seen) => number];

const yes = (is: boolean): number => (is ? 1 : 0);
const has = ({ lower }: Seen, form: RegExp): number => yes(form.test(lower));
const tagged = ({ words }: Seen, form: RegExp): number => words.filter(({ xpos }) => form.test(xpos)).length;
const placeOf = ({ view, candidate }: Seen): number => view.body.indexOf(candidate.sentence);

const PLACE: readonly Column[] = [
  ['sentence', (seen) => placeOf(seen)],
  ['sentence-share', (seen) => placeOf(seen) / Math.max(1, seen.view.body.length)],
  ['paragraph', ({ view, candidate }) => candidate.sentence.paragraph - (view.body[0]?.paragraph ?? 0)],
  [
    'opens-paragraph',
    ({ view, candidate }) =>
      yes(view.body.find(({ paragraph }) => paragraph === candidate.sentence.paragraph) === candidate.sentence),
  ],
  ['starts-sentence', ({ candidate }) => yes(candidate.span.start - candidate.sentence.start < 3)],
  ['story-sentences', ({ view }) => view.body.length],
  ['story-quoted', ({ view }) => view.quoted],
  ['story-figures', ({ view }) => view.story.figures.length / Math.max(1, view.body.length)],
  ['story-said', ({ view }) => view.story.attributions.length / Math.max(1, view.body.length)],
  [
    'story-money',
    ({ view }) =>
      view.story.figures.filter(({ unit }) => unit.kind === 'money').length / Math.max(1, view.story.figures.length),
  ],
  [
    'story-deaths',
    ({ view }) => view.story.figures.filter(({ event }) => event?.kind === 'death' || event?.kind === 'injury').length,
  ],
];

const NEWS: readonly Column[] = [
  ['headline-told', ({ view, content }) => shareOf(view, view.headline, content)],
  ['of-headline', ({ view, content }) => shareOf(view, content, view.headline)],
  ['lead-told', ({ view, content }) => shareOf(view, view.lead, content)],
  ['of-lead', ({ view, content }) => shareOf(view, content, view.lead)],
  [
    'weight',
    ({ view, content }) =>
      [...content].reduce((sum, word) => sum + (view.weights.get(word) ?? 1), 0) / Math.max(1, content.size),
  ],
  [
    'central',
    ({ view, content }) => [...content].reduce((sum, word) => sum + Math.min(4, (view.counts.get(word) ?? 1) - 1), 0),
  ],
  [
    'central-share',
    ({ view, content }) =>
      [...content].reduce((sum, word) => sum + Math.min(4, (view.counts.get(word) ?? 1) - 1), 0) /
      Math.max(1, content.size),
  ],
  ['main-actor', ({ view, candidate }) => yes(view.mainActors.some((span) => spanContains(candidate.span, span)))],
  ['main-actor-acts', ({ view, candidate, top }) => yes(isAt(view.mainActors, subjectOf(candidate.sentence, top)))],
];

/** What the candidate adds to what stands before it. */
const ADDS: readonly Column[] = [
  [
    'novelty',
    ({ view, content, candidate }) =>
      [...content].filter((word) => view.first.get(word) === candidate.sentence).length / Math.max(1, content.size),
  ],
  [
    'figures-new',
    ({ candidate }) =>
      candidate.figures.filter(({ relations }) => !relations.some(({ kind }) => kind === 'same-as')).length,
  ],
  ['fill', ({ candidate: { span, sentence } }) => (span.end - span.start) / (sentence.end - sentence.start)],
  ['letters', ({ candidate: { span } }) => span.end - span.start],
  [
    'actors-new',
    ({ view, candidate: { span } }) =>
      view.story.actors.filter(({ mentions }) => spanContains(span, mentions[0]?.span ?? { start: -1, end: -1 }))
        .length,
  ],
  [
    'actor-most-named',
    ({ view, candidate: { span } }) =>
      Math.max(
        0,
        ...view.story.actors
          .filter(({ mentions }) => mentions.some((mention) => spanContains(span, mention.span)))
          .map(({ mentions }) => mentions.length),
      ),
  ],
  [
    'subject-known',
    ({ view, candidate: { sentence }, top }) => {
      const subject = subjectOf(sentence, top);
      const first = subject === undefined ? undefined : view.first.get(subject.lemma.toLowerCase());
      return yes(first !== undefined && first !== sentence);
    },
  ],
  ['clauses', ({ words }) => words.filter(({ relation }) => /^(?:acl|advcl|ccomp|xcomp)/.test(relation)).length],
  ['headline-meant', ({ view, words }) => shareMeant(view.headlineMeanings, words)],
  ['lead-meant', ({ view, words }) => shareMeant(view.leadMeanings, words)],
];

/** Of a candidate's words, those that mean something of the kind that these do. */
function shareMeant(meanings: ReadonlySet<number>, words: Seen['words']): number {
  const own = meaningsOf(words);
  return own.size === 0 ? 0 : own.intersection(meanings).size / own.size;
}

const FIGURES: readonly Column[] = [
  ['figures', ({ candidate }) => candidate.figures.length],
  ['money', ({ candidate }) => candidate.figures.filter(({ unit }) => unit.kind === 'money').length],
  ['percent', ({ candidate }) => candidate.figures.filter(({ unit }) => unit.kind.startsWith('percent')).length],
  ['counts', ({ candidate }) => candidate.figures.filter(({ unit }) => unit.kind === 'count').length],
  ['ordinals', ({ candidate }) => candidate.figures.filter(({ unit }) => unit.kind === 'ordinal').length],
  [
    'largest',
    ({ candidate }) =>
      Math.max(
        0,
        ...candidate.figures.map(({ value }) =>
          Math.log10(1 + Math.abs(typeof value === 'number' ? value : value.high)),
        ),
      ),
  ],
  ['dead', ({ candidate }) => candidate.figures.filter(({ event }) => event?.kind === 'death').length],
  ['hurt', ({ candidate }) => candidate.figures.filter(({ event }) => event?.kind === 'injury').length],
  ['events', ({ candidate }) => candidate.figures.filter(({ event }) => event !== undefined).length],
  ['bounds', ({ candidate }) => candidate.figures.filter(({ bound }) => bound !== 'exact').length],
  ['change', ({ candidate }) => candidate.figures.filter(({ change }) => change !== undefined).length],
  [
    'headline-figure',
    ({ view, candidate }) =>
      yes(
        candidate.figures.some(({ value }) =>
          view.story.figures.some(
            (other) => isInHeadline(view.story, other.number) && JSON.stringify(other.value) === JSON.stringify(value),
          ),
        ),
      ),
  ],
  ['digits', ({ lower }) => (lower.match(/\d/g) ?? []).length],
];

const VOICE: readonly Column[] = [
  ['said', ({ candidate }) => yes(candidate.said !== undefined)],
  ['direct', ({ candidate }) => yes(candidate.said?.kind === 'direct')],
  ['mixed', ({ candidate }) => yes(candidate.said?.kind === 'mixed')],
  ['cueless', ({ candidate }) => yes(candidate.said !== undefined && candidate.said.cue === undefined)],
  ['named', ({ candidate }) => yes(candidate.said?.source.kind === 'named')],
  ['unnamed', ({ candidate }) => yes(candidate.said?.source.kind === 'unnamed')],
  ['document', ({ candidate }) => yes(candidate.said?.source.kind === 'document')],
  ['belief', ({ candidate }) => yes(candidate.said?.voice === 'belief')],
  ['decision', ({ candidate }) => yes(candidate.said?.voice === 'decision')],
  [
    'by-person',
    ({ view, candidate }) => {
      const source = candidate.said?.source;
      return source?.kind === 'named'
        ? yes(view.story.actors.find(({ id }) => id === source.actor)?.kind === 'person')
        : 0;
    },
  ],
  [
    'voice-share',
    ({ view, candidate }) => {
      const source = candidate.said?.source;
      if (source?.kind !== 'named') return 0;
      const same = view.story.attributions.filter(
        (other) => other.source.kind === 'named' && other.source.actor === source.actor,
      );
      return same.length / view.story.attributions.length;
    },
  ],
  [
    'carried',
    ({ candidate }) => yes(candidate.said?.source.kind === 'named' && candidate.said.source.inferred !== undefined),
  ],
  [
    'quoted',
    ({ view, candidate }) => {
      const inside = view.story.quotations.reduce(
        (sum, { inner }) =>
          sum + Math.max(0, Math.min(inner.end, candidate.span.end) - Math.max(inner.start, candidate.span.start)),
        0,
      );
      return inside / (candidate.span.end - candidate.span.start);
    },
  ],
  ['first-person', (seen) => has(seen, /\b(?:i|we|my|our|me|us)\b/)],
  ['second-person', (seen) => has(seen, /\byou(?:r|'re|’re)?\b/)],
];

const TELLING: readonly Column[] = [
  ['words', ({ words }) => words.length],
  ['past', (seen) => tagged(seen, /^VBD$/)],
  ['present', (seen) => tagged(seen, /^VB[ZP]$/)],
  ['top-past', ({ top }) => yes(top?.xpos === 'VBD')],
  ['top-present', ({ top }) => yes(/^VB[ZP]$/.test(top?.xpos ?? ''))],
  ['top-participle', ({ top }) => yes(/^VB[NG]$/.test(top?.xpos ?? ''))],
  ['top-noun', ({ top }) => yes((top?.xpos ?? '').startsWith('N'))],
  ['perfect', (seen) => has(seen, /\b(?:has|have)\b/)],
  ['pluperfect', (seen) => has(seen, /\bhad\b/)],
  ['future', (seen) => has(seen, /\b(?:will|'ll|’ll|going to|set to|due to|expected to|plans? to)\b/)],
  ['may', (seen) => has(seen, /\b(?:may|might|could|would|should|can)\b/)],
  ['not', (seen) => has(seen, /\b(?:no|not|never|none|nobody|n't|n’t)\b/)],
  ['asks', (seen) => has(seen, /\?/)],
  ['if', (seen) => has(seen, /\b(?:if|whether)\b/)],
  ['because', (seen) => has(seen, /\b(?:because|after|due|cause|amid)\b/)],
  ['superlative', (seen) => tagged(seen, /^(?:JJS|RBS)$/)],
  ['comparative', (seen) => tagged(seen, /^(?:JJR|RBR)$/)],
  ['names', ({ candidate }) => candidate.sentence.names.filter((name) => spanContains(candidate.span, name)).length],
  [
    'people',
    ({ candidate }) =>
      candidate.sentence.names.filter((name) => name.kind === 'person' && spanContains(candidate.span, name)).length,
  ],
  [
    'places',
    ({ candidate }) =>
      candidate.sentence.names.filter((name) => name.kind === 'place' && spanContains(candidate.span, name)).length,
  ],
  [
    'bodies',
    ({ candidate }) =>
      candidate.sentence.names.filter((name) => name.kind === 'organisation' && spanContains(candidate.span, name))
        .length,
  ],
  [
    'times',
    ({ view, candidate }) => view.story.times.filter(({ span }) => spansOverlap(candidate.sentence, span)).length,
  ],
  [
    'day',
    ({ view, candidate }) =>
      view.story.times.filter(
        ({ span, grain, kind }) => kind === 'point' && grain === 'day' && spansOverlap(candidate.sentence, span),
      ).length,
  ],
  [
    'year',
    ({ view, candidate }) =>
      view.story.times.filter(({ span, grain }) => grain === 'year' && spansOverlap(candidate.sentence, span)).length,
  ],
  ['old-year', ({ lower }) => yes(/\b(?:1[5-9]\d\d|20[01]\d)\b/.test(lower))],
  ['pronoun-first', ({ words }) => yes(words[0]?.upos === 'PRON')],
  ['link-first', ({ words }) => yes(/^(?:CCONJ|SCONJ|ADV)$/.test(words[0]?.upos ?? ''))],
  ['pronouns', ({ words }) => words.filter(({ upos }) => upos === 'PRON').length],
  ['adjectives', ({ words }) => words.filter(({ upos }) => upos === 'ADJ').length / Math.max(1, words.length)],
  ['adverbs', ({ words }) => words.filter(({ upos }) => upos === 'ADV').length / Math.max(1, words.length)],
  ['proper', ({ words }) => words.filter(({ upos }) => upos === 'PROPN').length / Math.max(1, words.length)],
  ['subject-pronoun', ({ candidate, top }) => yes(subjectOf(candidate.sentence, top)?.upos === 'PRON')],
  ['subject-name', ({ candidate, top }) => yes(subjectOf(candidate.sentence, top)?.upos === 'PROPN')],
  ['subjectless', ({ candidate, top }) => yes(subjectOf(candidate.sentence, top) === undefined)],
  [
    'copula',
    ({ candidate, top }) =>
      yes(candidate.sentence.words.some(({ head, relation }) => head === top?.index && relation === 'cop')),
  ],
];

const HARM = /^(?:harm|die|strike|shoot-down|capture|displace|destroy|damage|rescue|release)/;
const LAW = /^(?:arrest|charge|convict|acquit|sentence|sue|accuse|deny|fine|ban)/;
const TRADE = /^(?:pay|cost|earn|raise|cut|rise|fall|reach|sell|buy|order|hire|lay-off|lose|win)/;
const OFFICE = /^(?:vote|elect|appoint|resign|announce|approve|plan|launch)/;
const classed = ({ statements }: Seen, form: RegExp): number =>
  statements.filter(({ class: kind = '' }) => form.test(kind)).length;

const STATED: readonly Column[] = [
  ['statements', ({ statements }) => statements.length],
  ['classed', ({ told }) => yes(told?.class !== undefined)],
  ['harm', (seen) => classed(seen, HARM)],
  ['law', (seen) => classed(seen, LAW)],
  ['trade', (seen) => classed(seen, TRADE)],
  ['office', (seen) => classed(seen, OFFICE)],
  ['told-future', ({ told }) => yes(told?.tense === 'future')],
  ['told-present', ({ told }) => yes(told?.tense === 'present')],
  ['told-past', ({ told }) => yes(told?.tense === 'past')],
  ['told-planned', ({ told }) => yes(told?.mood === 'planned')],
  ['told-possible', ({ told }) => yes(told?.mood === 'possible' || told?.mood === 'conditional')],
  ['told-not', ({ told }) => yes(told?.polarity === 'no')],
  ['has-object', ({ told }) => yes(told?.object !== undefined)],
  ['has-subject', ({ told }) => yes(told?.subject !== undefined)],
  ['circumstances', ({ told }) => told?.others.length ?? 0],
];

const COLUMNS = [...PLACE, ...NEWS, ...ADDS, ...FIGURES, ...VOICE, ...TELLING, ...STATED];
/** The numbers a candidate is judged by, one a column. */
export function rowOf(seen: Seen): readonly number[] {
  return COLUMNS.map(([, value]) => value(seen));
}
