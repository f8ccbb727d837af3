import type { Check } from '#core/claims/check.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { EventKind } from '#core/figures/figure.ts';
import { wordsAt } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';

/** A title a person takes in at one look, with the longest clauses of wire copy. */
const TITLE_CHARACTERS = 220;
/** A title of more figures than this is a list. */
const FIGURES_IN_TITLE = 3;
/** Fewer words name nothing: “1,000”, “two”. */
const WORDS_TO_NAME = 3;
/** What happened to what is counted, where a few figures need it to be understood. */
const HARM: Readonly<Partial<Record<EventKind, string>>> = {
  death: 'killed',
  injury: 'hurt',
  destruction: 'destroyed',
  capture: 'captured',
};

/** “at least 1000 terrorists” killed: the figures of a claim whose words the reply has told already. */
function byFigures(reading: Reading, claim: Claim): string | undefined {
  const labels = [...new Set(claim.figures.flatMap((id) => reading.labels.get(id) ?? []))].slice(0, FIGURES_IN_TITLE);
  const figures = labels.flatMap((label) => reading.figures.filter((each) => each.label === label));
  const words = figures.map(({ figure }) => `“${wordsAt(reading, figure.span)}”`);
  // One bare number names nothing.
  if (words.join(' ').split(' ').length < WORDS_TO_NAME) return undefined;
  const events = [...new Set(figures.map(({ figure }) => HARM[figure.event?.kind ?? 'other']))];
  const [event] = events.length === 1 ? events : [];
  return event === undefined ? words.join(', ') : `${words.join(', ')} ${event}`;
}

const CLAUSE_END = /(?:[;:,–—]\s+|\s+(?=(?:and|but|which|who|after|before|while|when|as|because)\s))/gu;

/** The words up to the last clause that fits, never a stump with "…": what is quoted is whole as far as it goes. */
function firstClauses(words: string, max: number): string {
  if (words.length <= max) return words;
  const ends = [...words.matchAll(CLAUSE_END)].map((match) => match.index).filter((end) => end <= max && end > max / 4);
  const end = ends.at(-1) ?? words.slice(0, max + 1).search(/\s\S*$/u);
  return words.slice(0, end > 0 ? end : max).trimEnd();
}

/** A quotation that was shortened is closed again. */
function closed(title: string): string {
  const open = (title.match(/“/gu)?.length ?? 0) > (title.match(/”/gu)?.length ?? 0);
  return open ? `${title}”` : title;
}

/** What a check is about. `told`: its claim stands in the reply already, so that its figures are enough here. */
export function checkTitle(reading: Reading, check: Check, told: boolean): string {
  const claim = reading.report.claims.find((each) => each.id === check.claim);
  const figures = claim === undefined || !told ? undefined : byFigures(reading, claim);
  if (figures !== undefined) return closed(firstClauses(figures, TITLE_CHARACTERS));
  const cut = check.title.includes('…') && claim !== undefined;
  const words = cut ? `“${wordsAt(reading, claim.span)}”` : check.title.replaceAll('…', '').trim();
  return closed(firstClauses(words, TITLE_CHARACTERS));
}
