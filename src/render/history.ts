import type { Mark } from '#core/marks.ts';
import { dayWords } from './dates.ts';

const DID: Readonly<Record<Mark, string>> = {
  confirmed: 'confirmed it',
  wrong: 'marked it wrong',
  unverifiable: 'could not verify it',
  taken: 'took it',
  reopened: 'opened it again',
};

/** "Maria confirmed it"; "Maria took back: confirmed it" */
export function historyDecided(by: string, mark: Mark, takenBack: boolean, carried: boolean): string {
  const did = DID[mark];
  const where = carried ? ', on the same story elsewhere' : '';
  return takenBack ? `${by} took back: ${did}${where}` : `${by} ${did}${where}`;
}

export function historyNoted(by: string, text: string | undefined, evidence: string | undefined): string {
  const what = [text, evidence].filter((each) => each !== undefined).join(' ');
  return `${by} wrote: ${what}`;
}

export const historyTicked = (by: string, steps: number): string =>
  `${by} has done ${steps === 1 ? 'one step' : `${steps} steps`} of the recipe`;

export function historyAssigned(by: string, to: string | undefined, day: string | undefined): string {
  if (to === undefined) return `${by} took it off the list of its editor`;
  return `${by} gave it to ${to}${day === undefined ? '' : `, by ${dayWords(day)}`}`;
}
