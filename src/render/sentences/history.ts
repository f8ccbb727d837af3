import type { Mark } from '#core/marks.ts';
import type { HistoryEntry } from '#render/check-history.ts';
import { dayWords } from '#render/dates.ts';

const DID: Readonly<Record<Mark, string>> = {
  confirmed: 'confirmed it',
  wrong: 'marked it wrong',
  unverifiable: 'could not verify it',
  taken: 'took it',
  reopened: 'opened it again',
};

/** "2024-05-02 Maria confirmed it"; "2024-05-02 Maria took back: confirmed it" */
export function historyLine(entry: HistoryEntry): string {
  return `${entry.at.slice(0, 10)} ${entry.by} ${didWords(entry)}`;
}

function didWords(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'decided': {
      const where = entry.carried ? ', on the same story elsewhere' : '';
      return `${entry.takenBack ? 'took back: ' : ''}${DID[entry.mark]}${where}`;
    }
    case 'noted':
      return `wrote: ${[entry.text, entry.evidence].filter((each) => each !== undefined).join(' ')}`;
    case 'ticked':
      return `has done ${entry.steps === 1 ? 'one step' : `${entry.steps} steps`} of the recipe`;
    case 'assigned':
      if (entry.to === undefined) return 'took it off the list of its editor';
      return `gave it to ${entry.to}${entry.day === undefined ? '' : `, by ${dayWords(entry.day)}`}`;
  }
}
