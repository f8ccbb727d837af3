import type { Report } from '#core/report.ts';
import type { CheckState, ReplyState } from '#render/reply-state.ts';
import { ARTICLE, FIGURES, at } from './a-story.ts';

const maren = { kind: 'named', actor: 'actor-0' } as const;

export const A_REPORT: Report = {
  version: 1,
  article: ARTICLE,
  figures: FIGURES,
  times: [
    { id: 'time-0', span: at('on Friday'), kind: 'point', grain: 'day' },
    { id: 'time-1', span: at('on Thursday'), kind: 'point', grain: 'day' },
    { id: 'time-2', span: at('the past six days'), kind: 'period', grain: 'day' },
    { id: 'time-3', span: at('Last Monday'), kind: 'point', grain: 'day' },
  ],
  actors: [
    {
      id: 'actor-0',
      kind: 'person',
      name: 'Ilya Maren',
      role: at("the head of the guard's northern command"),
      affiliation: 'actor-1',
      mentions: [
        { span: at('Ilya Maren'), kind: 'name' },
        { span: at('He'), kind: 'pronoun' },
        { span: at('Marren'), kind: 'variant' },
        { span: at('the officer'), kind: 'role' },
      ],
    },
    {
      id: 'actor-1',
      kind: 'force',
      name: 'Border Guard of Orlia',
      mentions: [
        { span: at('Border Guard'), kind: 'alias' },
        { span: at('Border Guard of Orlia'), kind: 'name' },
        { span: at('the guard', 1), kind: 'alias' },
      ],
    },
    { id: 'actor-2', kind: 'group', name: 'raiders', mentions: [{ span: at('raiders'), kind: 'name' }] },
    { id: 'actor-3', kind: 'place', name: 'Dovan', mentions: [{ span: at('Dovan'), kind: 'name' }] },
    { id: 'actor-4', kind: 'place', name: 'Tesk', mentions: [{ span: at('Tesk'), kind: 'name' }] },
  ],
  attributions: [
    {
      id: 'attribution-0',
      kind: 'indirect',
      voice: 'speech',
      source: { kind: 'named', actor: 'actor-1', span: at('Border Guard') },
      cue: at(':'),
      content: [at('At least 300 raiders driven from the Dovan valley')],
    },
    {
      id: 'attribution-1',
      kind: 'indirect',
      voice: 'speech',
      source: { kind: 'named', actor: 'actor-1', span: at('The Border Guard of Orlia') },
      cue: at('said'),
      content: [at('it had cleared the Dovan valley')],
    },
    {
      id: 'attribution-2',
      kind: 'indirect',
      voice: 'speech',
      source: { ...maren, span: at('Colonel Ilya Maren') },
      cue: at('said', 1),
      content: [
        at('his men had killed at least 300 raiders and destroyed 12 trucks, 7 mortars and more than 40 tents'),
      ],
    },
    {
      id: 'attribution-3',
      kind: 'indirect',
      voice: 'speech',
      source: { ...maren, span: at('He'), inferred: 'pronoun' },
      cue: at('added'),
      content: [
        at(
          'that the guard extended its control over more than 25 km on Thursday, taking 18 villages in an area of 90 square kilometres during the past six days',
        ),
      ],
    },
    {
      id: 'attribution-4',
      kind: 'direct',
      voice: 'speech',
      source: { ...maren, span: at('He'), inferred: 'carried' },
      content: [at('No shells fell in the area of the monastery, which the raiders had no time to burn.')],
    },
    {
      id: 'attribution-5',
      kind: 'indirect',
      voice: 'speech',
      source: { ...maren, span: at('Marren') },
      cue: at('said', 2),
      content: [at('the operation would cost 2.4 million euros and that supplies were 60 percent complete')],
    },
    {
      id: 'attribution-6',
      kind: 'indirect',
      voice: 'speech',
      source: { ...maren, span: at('the officer') },
      cue: at('said', 3),
      content: [
        at(
          'Last Monday a patrol hit a camp near Tesk with two rockets, killing 31 raiders, including 12 leaders from the south',
        ),
      ],
    },
  ],
  claims: [
    {
      id: 'claim-0',
      span: at('his men had killed at least 300 raiders'),
      also: [at('300 raiders')],
      kind: 'casualties',
      figures: ['figure-0', 'figure-1'],
      actors: ['actor-0', 'actor-2'],
      attribution: 'attribution-2',
      worth: 0.9,
      reasons: ['headline', 'casualties'],
    },
    {
      id: 'claim-1',
      span: at('destroyed 12 trucks, 7 mortars and more than 40 tents'),
      kind: 'equipment',
      figures: ['figure-2', 'figure-3', 'figure-4'],
      actors: ['actor-0'],
      attribution: 'attribution-2',
      worth: 0.5,
      reasons: ['total-without-breakdown'],
    },
    {
      id: 'claim-2',
      span: at('No shells fell in the area of the monastery, which the raiders had no time to burn.'),
      kind: 'denial',
      figures: ['figure-8'],
      actors: ['actor-2'],
      attribution: 'attribution-4',
      worth: 0.8,
      reasons: ['absolute-denial'],
    },
    {
      id: 'claim-3',
      span: at(
        'the guard extended its control over more than 25 km on Thursday, taking 18 villages in an area of 90 square kilometres during the past six days',
      ),
      kind: 'territory',
      figures: ['figure-5', 'figure-6', 'figure-7'],
      actors: ['actor-1'],
      attribution: 'attribution-3',
      worth: 0.6,
      reasons: ['unit-suspect'],
    },
    {
      id: 'claim-4',
      span: at(
        'a patrol hit a camp near Tesk with two rockets, killing 31 raiders, including 12 leaders from the south',
      ),
      kind: 'operations',
      figures: ['figure-11', 'figure-12', 'figure-13'],
      actors: ['actor-2', 'actor-4'],
      attribution: 'attribution-6',
      worth: 0.7,
      reasons: ['datable-incident'],
    },
    {
      id: 'claim-5',
      span: at('the operation would cost 2.4 million euros'),
      kind: 'money',
      figures: ['figure-9'],
      actors: [],
      attribution: 'attribution-5',
      worth: 0.4,
      reasons: ['single-source'],
    },
  ],
  flags: [
    {
      kind: 'single-source',
      spans: [at('Colonel Ilya Maren')],
      says: 'One source. 13 of 14 figures come from Ilya Maren.',
    },
    {
      kind: 'party-to-conflict',
      spans: [at('The Border Guard of Orlia')],
      says: 'Border Guard of Orlia: the source belongs to a party to the fighting that is described. Attribute every figure.',
    },
    { kind: 'undated', spans: [at('on Friday')], says: 'No publication date. “on Friday” cannot be dated.' },
    { kind: 'spelling-variants', spans: [at('Marren')], says: 'Ilya Maren is also spelled “Marren”.' },
    { kind: 'loaded-words', spans: [at('raiders')], says: 'Loaded words: “raiders” (×5). Neutral: fighters.' },
    { kind: 'teaser-dropped', spans: [at('Read more')], says: '1 line for other stories left out: “Orchard prices …”' },
    {
      kind: 'unit-suspect',
      spans: [at('more than 25 km')],
      says: '“more than 25 km” is a length, used for control of ground.',
    },
  ],
  statements: [],
  lead: ['claim-0'],
  checks: [
    check(0, 0, '“at least 300 raiders” killed', ['It is the headline claim.', 'It counts people killed or hurt.']),
    check(1, 2, '“No shells fell in the area of the monastery”', ['It is an absolute denial.']),
    check(2, 4, '“31 raiders” and “12 leaders” killed', ['One incident with a time and a place.']),
    check(3, 3, '“more than 25 km” and “18 villages”', ['The unit does not fit what is measured.']),
    check(4, 1, '“12 trucks”, “7 mortars” and “more than 40 tents” destroyed', ['A total without its parts.']),
    check(5, 5, '“2.4 million euros”', ['It rests on one source.']),
  ],
};

function check(nth: number, claim: number, title: string, why: readonly string[]): Report['checks'][number] {
  return {
    id: `check-${nth}`,
    claim: `claim-${claim}`,
    kind: 'casualties',
    title,
    why,
    how: ['Ask who counted, over which dates, by what method.', 'Look for a second source that is not a copy.'],
    fallback: `Ilya Maren said: ${title}. This could not be independently verified.`,
  };
}

/** The first four checks decided in every way, the others open. */
function statesOf(report: Report): readonly CheckState[] {
  const decided: readonly Partial<CheckState>[] = [
    {
      status: 'confirmed',
      by: 'Maria',
      at: '2024-05-02T10:00:00Z',
      notes: [
        { by: 'Maria', at: '2024-05-02T10:00:00Z', text: 'Second source', evidence: 'https://example.org/a?b=(c)' },
      ],
    },
    { status: 'wrong', by: 'Tom', at: '2024-05-02T11:00:00Z' },
    { status: 'unverifiable', by: 'Ana', at: '2024-05-02T12:00:00Z' },
    { status: 'checking', by: 'Lee', at: '2024-05-02T12:30:00Z', needsSecond: true },
  ];
  return report.checks.map((each, place) => ({
    check: each.id,
    ledger: `ledger-${place}`,
    status: 'open',
    ...decided[place],
  }));
}

export const A_STATE: ReplyState = {
  checks: statesOf(A_REPORT),
  permalink: 'https://example.org/thread',
  earlierStory: { channel: '#mideast', at: '2024-05-01T09:00:00Z', permalink: 'https://example.org/p1', changes: [] },
  earlierClaims: [
    {
      claim: 'claim-0',
      quote: 'the guard had killed 250 raiders in the valley',
      story: 'Guard clears valley',
      channel: '#mideast',
      at: '2024-04-30T09:00:00Z',
      status: 'confirmed',
      differs: [{ kind: 'other-figure', here: '300 raiders', there: '250 raiders' }, { kind: 'other-source' }],
    },
  ],
};
