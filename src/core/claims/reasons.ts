/** Why a claim is worth checking (or is not), what that adds to its worth, and how it is said. Worth only ranks claims inside one story. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
  /** Empty: counts, but is not worth a line. */
  readonly says: string;
}

export type ReasonKey =
  | 'headline'
  | 'lead'
  | 'casualties'
  | 'harm'
  | 'denial'
  | 'negation'
  | 'absolute'
  | 'incident'
  | 'total'
  | 'figure'
  | 'age'
  | 'largeFigure'
  | 'round'
  | 'bounded'
  | 'parts'
  | 'party'
  | 'singleSource'
  | 'unnamed'
  | 'unattributed'
  | 'accusation'
  | 'unitSuspect'
  | 'sumMismatch'
  | 'cause'
  | 'quoted'
  | 'spelling'
  | 'noFigure'
  | 'forecast'
  | 'foretold'
  | 'opinion'
  | 'ceremony'
  | 'background'
  | 'history'
  | 'general'
  | 'emptyDenial'
  | 'disclaimer';

export const REASONS: Readonly<Record<ReasonKey, Reason>> = {
  headline: { name: 'headline', weight: 0.25, says: 'It is the headline claim.' },
  lead: { name: 'lead', weight: 0.06, says: '' },
  casualties: { name: 'casualties', weight: 0.25, says: 'It counts people killed or hurt.' },
  harm: { name: 'harm', weight: 0.15, says: 'It is about people killed or hurt.' },
  denial: { name: 'absolute-denial', weight: 0.42, says: 'It is an absolute denial: one counter-example settles it.' },
  negation: { name: 'negation', weight: 0.08, says: 'It says that something is not so.' },
  absolute: { name: 'absolute', weight: 0.08, says: 'It is put in absolute words.' },
  incident: {
    name: 'datable-incident',
    weight: 0.15,
    says: 'One incident with a time and a place, so it can be looked up.',
  },
  total: {
    name: 'total-without-breakdown',
    weight: 0.12,
    says: 'A total without its parts: no incidents or method are given.',
  },
  figure: { name: 'figure', weight: 0.12, says: '' },
  age: { name: 'age', weight: -0.1, says: '' },
  largeFigure: { name: 'large-figure', weight: 0.06, says: '' },
  round: { name: 'round-number', weight: 0.05, says: 'A round number.' },
  bounded: { name: 'open-ended', weight: 0.03, says: 'The number is open-ended.' },
  parts: { name: 'share-inside-total', weight: 0.05, says: 'A part is named inside a total: keep the two apart.' },
  party: { name: 'party-to-conflict', weight: 0.1, says: 'The source is a party to the fighting.' },
  singleSource: { name: 'single-source', weight: 0.05, says: 'It rests on one source.' },
  unnamed: { name: 'unnamed-source', weight: 0.14, says: 'The source is not named.' },
  unattributed: { name: 'no-source', weight: 0.08, says: 'The article gives no source for it.' },
  accusation: { name: 'accusation', weight: 0.2, says: 'It accuses somebody: the other side should be asked.' },
  unitSuspect: { name: 'unit-suspect', weight: 0.14, says: 'The unit does not fit what is measured.' },
  sumMismatch: { name: 'sum-mismatch', weight: 0.16, says: 'The parts do not add up to the total.' },
  cause: { name: 'causal', weight: 0.08, says: 'It gives a cause as if it were settled.' },
  quoted: { name: 'in-quotation', weight: 0.05, says: 'It is a quotation: check the recording for the words.' },
  spelling: { name: 'spelling-variants', weight: 0.12, says: 'The name is spelled in more than one way.' },
  noFigure: { name: 'no-figure', weight: 0, says: 'A factual statement without a figure, easy to read past.' },
  forecast: { name: 'forecast', weight: -0.2, says: 'It is about the future: set a reminder.' },
  // That somebody forecast a figure can be looked up today.
  foretold: { name: 'forecast', weight: -0.1, says: 'It is about the future: set a reminder.' },
  opinion: { name: 'opinion', weight: -0.25, says: '' },
  ceremony: { name: 'ceremony', weight: -0.6, says: '' },
  background: { name: 'background', weight: -0.15, says: '' },
  history: { name: 'history', weight: -0.15, says: '' },
  general: { name: 'general', weight: -0.35, says: '' },
  emptyDenial: { name: 'empty-denial', weight: -0.3, says: '' },
  disclaimer: { name: 'disclaimer', weight: -0.6, says: '' },
};

const BY_NAME: ReadonlyMap<string, Reason> = new Map(Object.values(REASONS).map((reason) => [reason.name, reason]));

export function reasonNamed(name: string): Reason | undefined {
  return BY_NAME.get(name);
}
