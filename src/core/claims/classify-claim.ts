import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Figure } from '#core/figures/figure.ts';
import { FORECAST, KIND_WORDS, OPINION } from './claim-kinds.ts';
import type { ClaimKind } from './claim.ts';
import type { Statement } from './statement.ts';
import { isDisclaimer, isEmptyDenial, saysNot } from './negation.ts';
import type { Story } from './story.ts';
import { isQuoted, wordsOf } from './story.ts';

const KIND_OF_EVENT: Readonly<Record<NonNullable<Figure['event']>['kind'], ClaimKind | undefined>> = {
  death: 'casualties',
  injury: 'casualties',
  destruction: 'equipment',
  capture: 'equipment',
  control: 'territory',
  strike: 'operations',
  displacement: 'disaster',
  payment: 'money',
  vote: 'vote',
  change: 'statistics',
  other: undefined,
};
/** A strike that killed is a claim about the dead. */
const GRAVEST: readonly ClaimKind[] = [
  'casualties',
  'crime',
  'equipment',
  'territory',
  'operations',
  'disaster',
  'vote',
  'money',
  'statistics',
];
const PEOPLE =
  /\b(?:people|persons?|civilians?|children|women|men|soldiers?|troops|fighters?|militants?|terrorists?|officers?|commanders?|prisoners?|suspects?)\b/i;
const MILITARY_SITES =
  /\b(?:targets?|depots?|positions?|sites?|bases?|camps?|posts?|warehouses?|bunkers?|tunnels?|objects?)\b/i;
/** A number beside one of these counts people killed or hurt; a number beside "found dead" counts something else. */
const TOLL = /\b(?:tolls?|casualt\w+|fatalit\w+|deaths|bodies|victims|lives|the (?:dead|wounded|injured|missing))\b/i;
const HARMED = /\b(?:kill(?:ed|ing|s)?|dead|deaths?|die[ds]|wounded|injur\w+|body|massacre\w*)\b/gi;
const MACHINES =
  /\b(?:tanks?|vehicles?|aircraft|jets?|planes?|helicopters?|guns?|artillery|ships?|boats?|drones?|missiles?|rockets?|weapons?|launchers?|rifles?)\b/i;

/** The kind of a statement: by what its figures count, then by its words. */
export function classifyClaim(story: Story, statement: Statement): ClaimKind {
  const words = wordsOf(story, statement.span);
  const [first] = statement.figures;
  if (isDenial(story, statement, words)) return 'denial';
  if (first === undefined)
    return FORECAST.test(words) && !/\b(?:has|have|had|was|were)\b/i.test(words)
      ? 'forecast'
      : kindByWords(words, 'event');
  const kinds = new Set(statement.figures.map((figure) => kindByFigure(story, figure)));
  return (
    GRAVEST.find((kind) => kinds.has(kind)) ??
    kindByWords(TOLL.test(words) ? words : words.replaceAll(HARMED, ' '), 'other')
  );
}

function kindByFigure(story: Story, figure: Figure): ClaimKind | undefined {
  if (figure.unit.kind === 'money') return 'money';
  const kind = figure.event === undefined ? undefined : KIND_OF_EVENT[figure.event.kind];
  // "terrorist targets" are targets.
  const counted = figure.countedHead?.split(' ').at(-1) ?? '';
  const people = PEOPLE.test(counted) || headTypeOf(counted) === 'person';
  if (kind === 'statistics' && figure.unit.kind === 'count' && people) {
    // "the army lost 40 soldiers" is a toll, "lost 40 jobs" a change.
    const cue = figure.event === undefined ? '' : wordsOf(story, figure.event.cue);
    return /^(?:lost|losing|loses|lose|loss(?:es)?)$/i.test(cue) ? 'casualties' : undefined;
  }
  if (kind === 'equipment' && people) return figure.event?.kind === 'capture' ? 'crime' : 'casualties';
  if (kind === 'equipment' && !MACHINES.test(counted)) return MILITARY_SITES.test(counted) ? 'operations' : undefined;
  if (kind === undefined && (figure.unit.kind === 'percent' || figure.unit.kind === 'percentage-point'))
    return 'statistics';
  return kind;
}

/** "with no visible wounds" describes, it denies nothing; "nobody enjoys this" is a judgement. */
function isDenial(story: Story, statement: Statement, words: string): boolean {
  const { text } = story.article;
  const described = ({ number }: Figure): boolean =>
    /\bwith\s+$/i.test(text.slice(Math.max(0, number.start - 8), number.start));
  if (statement.figures.some((figure) => figure.value === 0 && !described(figure))) return true;
  if (isDisclaimer(words) || isEmptyDenial(words)) return false;
  if (OPINION.test(words) && isQuoted(story, statement.span)) return false;
  return (
    statement.figures.length === 0 &&
    saysNot(words) &&
    /\b(?:den(?:y|ied|ies|ying)|reject\w*|no (?:\w+ ){0,2}(?:evidence|plan|attack|strike|casualt|link|role|reason)\w*|never|did not|had no|has no|have no|was not|were not|none|nobody|no one)\b/i.test(
      words,
    )
  );
}

function kindByWords(words: string, otherwise: ClaimKind): ClaimKind {
  return KIND_WORDS.find(([, form]) => form.test(words))?.[0] ?? otherwise;
}
