import { describe, expect, test } from 'vitest';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { readPaste } from '#core/text/read-paste.ts';

const report = (text: string): Report => read(readPaste(text, '2024-03-05'));
const flagsOf = (text: string): readonly string[] => report(text).flags.map(({ kind }) => kind);

describe('each flag is raised where it is true, and not beside it', () => {
  test.each([
    ['unnamed-sources', 'Ostmark will buy the mill, people familiar with the matter said on Monday.', true],
    ['unnamed-sources', 'Half of the voters asked in the poll said they slept badly.', false],
    ['unnamed-sources', 'The mill will close in June, the company said.', false],
    ['state-media', 'Oil output rose by 3 percent in May, the news agency TASS said.', true],
    ['state-media', 'Two people were hurt in a fire, state television reported.', true],
    ['state-media', 'The ruins of Petra drew 40,000 visitors in May, the mayor said.', false],
    [
      'corrected-story',
      'Two people died in the fire. (This story corrects paragraph one to say two, not three.)',
      true,
    ],
    ['corrected-story', 'A corrected map shows that the fault runs under the dam, the institute said.', false],
    [
      'headline-body-mismatch',
      'Insurer cuts 2,500 jobs\n\nUp to 2,500 jobs are to go at the insurer Northgate, it said on Tuesday.',
      true,
    ],
    [
      'headline-body-mismatch',
      'Nearly 100 hurt in train crash\n\nA train ran off the rails on Monday, and 97 people were injured, the ministry said.',
      false,
    ],
    [
      'headline-body-mismatch',
      'Ostian drone hits Selm depot\n\nA drone hit a depot at Selm on Monday, the mayor said. It was believed to have been sent from Ukraine.',
      false,
    ],
    [
      'headline-body-mismatch',
      'Ukrainian drone hits Selm depot\n\nA drone hit a depot at Selm on Monday, the mayor said. It was believed to have been sent from Ukraine.',
      true,
    ],
    [
      'headline-body-mismatch',
      'Suspected Ukrainian drone hits Selm depot\n\nA drone hit a depot at Selm on Monday, the mayor said. It was believed to have been sent from Ukraine.',
      false,
    ],
    [
      'headline-body-mismatch',
      'Brewer to cut 900 jobs\n\nThe brewer will cut 500 jobs in Alden and 400 jobs in Sarn, it said on Monday.',
      false,
    ],
    ['loaded-words', 'The choir of the Church of the Holy Martyrs sang on Sunday.', false],
    ['loaded-words', 'The mayor said 12 martyrs had been buried on Sunday.', true],
    ['loaded-words', 'A pinpoint pass let Vance score her 12th goal.', false],
    [
      'party-to-conflict',
      'Troops shelled the rebels at Sella on Monday and killed nine fighters, a military source said.',
      true,
    ],
    ['party-to-conflict', 'Nine people were killed in a bus crash on Monday, a police source said.', false],
    [
      'single-source',
      'Nine people died in a fire at Sarn, a monitor said. The Sarn Observatory for Rights said four of them were children.',
      true,
    ],
    [
      'single-source',
      'Nine people died in a fire at Sarn, a fire officer said. The mayor, Ana Rill, said four of them were children.',
      false,
    ],
    ['sources-differ', 'The council accused Carl Ost of taking bribes. Carl Ost denied it on Monday.', true],
    [
      'sources-differ',
      'The union accused Carl Ost of locking the gates. The mayor denied that the mill would close.',
      false,
    ],
    ['one-side-only', 'The union accused Carl Ost on Monday of locking the gates of the mill. Nobody was hurt.', true],
    ['one-side-only', 'The union accused Carl Ost on Monday of locking the gates of the mill. Ost denied it.', false],
  ])('%s of %j: %s', (kind, text, raised) => {
    expect(flagsOf(text).includes(kind)).toBe(raised);
  });

  test('a story without relative days is not called undated', () => {
    const kinds = read(readPaste('Titan is the largest moon of Saturn, the astronomer Anna Holt said.')).flags.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('undated');
  });

  test('an update of one toll is no difference of sources', () => {
    const kinds = flagsOf(
      'The strike killed 18 people on Saturday, the rescue service said. The mayor updated an earlier toll of 15, saying three more people had died.',
    );
    expect(kinds).not.toContain('sources-differ');
  });
});
