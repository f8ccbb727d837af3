import { expect, test } from 'vitest';
import type { HistoryEntry } from '#render/check-history.ts';
import { historyLine } from '#render/sentences/history.ts';

const when = { at: '2024-05-02T08:00:00.000Z', by: 'Maria' } as const;
const cases: readonly (readonly [HistoryEntry, string])[] = [
  [{ ...when, kind: 'decided', mark: 'confirmed', takenBack: false, carried: false }, 'confirmed it'],
  [{ ...when, kind: 'decided', mark: 'wrong', takenBack: true, carried: false }, 'took back: marked it wrong'],
  [
    { ...when, kind: 'decided', mark: 'taken', takenBack: false, carried: true },
    'took it, on the same story elsewhere',
  ],
  [{ ...when, kind: 'noted', text: 'rang the ministry' }, 'wrote: rang the ministry'],
  [{ ...when, kind: 'noted', text: 'seen', evidence: 'https://example.org/a' }, 'wrote: seen https://example.org/a'],
  [{ ...when, kind: 'ticked', steps: 1 }, 'has done one step of the recipe'],
  [{ ...when, kind: 'ticked', steps: 3 }, 'has done 3 steps of the recipe'],
  [{ ...when, kind: 'assigned', to: 'Anna', day: '2024-05-05' }, 'gave it to Anna, by 5 May 2024'],
  [{ ...when, kind: 'assigned' }, 'took it off the list of its editor'],
];

test.each(cases)('%o is told in a sentence', (entry, words) => {
  expect(historyLine(entry)).toBe(`2024-05-02 Maria ${words}`);
});
