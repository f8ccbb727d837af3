/** Lists: what is left to check, the digest, what was found, five lines. */
import type { OpenScope } from '#render/answers/asked.ts';
import { count } from './amounts.ts';

export function openHeading(scope: OpenScope): string {
  switch (scope.kind) {
    case 'all':
      return 'Open checks';
    case 'mine':
      return 'Your open checks';
    case 'overdue':
      return 'Open checks whose day has passed';
    case 'person':
      return `Open checks of ${scope.name}`;
    case 'channel':
      return `Open checks in ${scope.name}`;
  }
}

export function nothingOpen(scope: OpenScope): string {
  switch (scope.kind) {
    case 'all':
      return 'No check is open.';
    case 'mine':
      return 'No open check is yours.';
    case 'overdue':
      return 'No check is late.';
    case 'person':
      return `${scope.name} has no open checks.`;
    case 'channel':
      return `No check is open in ${scope.name}.`;
  }
}

/** Behind a name: " has 3 checks, 1 of them late". */
export const hasToDo = (checks: number, late: number): string =>
  ` has ${count(checks, 'check')}${late === 0 ? '' : `, ${late} of them late`}`;
export const digestHeading = (day: string): string => `Checks on ${day}`;
export const digestDone = (decided: number): string =>
  decided === 0 ? 'none settled since the last digest' : `${decided} settled since the last digest`;
export const digestNothing = 'Nothing is left to check.';
export const foundHeading = (words: string): string => `“${words}”`;
export const nothingFound = (words: string): string => `Nothing in the ledger has the words “${words}”.`;
export const threadLink = 'Open the thread';
export const checksDone = (done: number, all: number, taken: number): string =>
  `Checks: ${done} of ${all} done · ${taken} taken`;
export const topChecks = (titles: string): string => ` · next: ${titles}`;
