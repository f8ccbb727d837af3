import { describe, expect, test } from 'vitest';
import type { Report } from '#core/report.ts';
import { buildDigest, buildReminder } from '#render/answers/digest.ts';
import { buildHelp } from '#render/answers/help.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { buildOpenChecks } from '#render/answers/open-checks.ts';
import type { StoryChecks } from '#render/answers/open-checks.ts';
import { buildRefusal } from '#render/answers/refusal.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { Reply } from '#render/reply.ts';
import { buildReread } from '#render/answers/reread.ts';
import { buildSearchResults } from '#render/answers/search-results.ts';
import { buildSettings } from '#render/answers/settings.ts';
import { buildSummary } from '#render/answers/summary.ts';
import { A_REPORT, A_STATE } from './a-report.ts';
import { discordProblems } from './discord-problems.ts';
import { HOSTILE } from './hostile.ts';
import { slackProblems } from './slack-problems.ts';

function wordsOf(reply: Reply): string {
  return reply.messages.map((message) => renderTerminal(message, { width: 2000, colour: false })).join('\n');
}

function storyOf(nth: number, checks: number): StoryChecks {
  return {
    headline: `Story ${nth} ${HOSTILE.join(' ')}`,
    channel: '#desk',
    at: '2024-05-01T09:00:00Z',
    permalink: 'https://example.org/p1',
    checks: Array.from({ length: checks }, (_, at) => ({
      ledger: `${nth}-${at}`,
      title: `Check ${at} ${HOSTILE[at] ?? ''}`,
      status: at === 1 ? 'checking' : 'open',
      ...(at === 1 ? { by: 'Maria' } : {}),
    })),
  };
}

const stories = Array.from({ length: 40 }, (_, nth) => storyOf(nth, 20));
const found = Array.from({ length: 90 }, (_, nth) => ({
  quote: `${nth} ${HOSTILE.join(' ')}`,
  headline: HOSTILE.join(' '),
  channel: '#desk',
  at: '2024-05-01',
  status: 'confirmed' as const,
}));

describe('every answer, however much there is to say, fits every platform', () => {
  test.each<[string, Reply]>([
    ['open checks', buildOpenChecks(stories, { kind: 'all' })],
    [
      'digest',
      buildDigest({
        day: '2024-05-02',
        open: stories,
        people: [{ name: HOSTILE.join(' '), checks: 3, late: 1 }],
        decided: 3,
      }),
    ],
    ['reminder', buildReminder(storyOf(1, 30), 'A reminder')],
    ['search results', buildSearchResults(HOSTILE.join(' '), found)],
    [
      'settings',
      buildSettings({ reads: 'everything', thread: 'short', secondPair: true, digestAt: '09:00', forgetAfterDays: 30 }),
    ],
    ['help', buildHelp('/deskcheck')],
    ['notice', buildNotice(HOSTILE.join(' '))],
    ['refusal', buildRefusal({ says: HOSTILE.join(' '), url: HOSTILE.join('') })],
    ['summary', buildSummary(A_REPORT, A_STATE)],
    ['re-reading', buildReread(A_REPORT, { ...A_REPORT, figures: [], checks: [], flags: [] }, { kind: 'edit' })],
  ])('%s', (_, reply) => {
    for (const message of reply.messages) {
      expect(slackProblems(renderSlack(message))).toEqual([]);
      expect(discordProblems(renderDiscord(message))).toEqual([]);
    }
  });
});

describe('the five lines', () => {
  test('story, figures, checks, notes, thread', () => {
    expect(wordsOf(buildSummary(A_REPORT, A_STATE)).trimEnd().split('\n')).toEqual([
      'Border Guard: At least 300 raiders driven from the Dovan valley · ANT · no date in the text',
      '≥ 300 “raiders” killed · 0 “shells” · 2 “rockets” · 31 “raiders” killed · 12 “leaders” killed',
      'Checks: 3 of 6 done · 1 taken · next: C5 “12 trucks”, “7 mortars” and “more than 40 tents” destroyed, C6 “2.4 million euros”',
      'one source · source is a party · no date · two spellings · loaded words · teaser left out',
      'Open the thread (https://example.org/thread)',
    ]);
  });
});

describe('a story read again', () => {
  const edited: Report = {
    ...A_REPORT,
    figures: A_REPORT.figures
      .filter((figure) => figure.id !== 'figure-10')
      .map((figure) => (figure.id === 'figure-12' ? { ...figure, value: 41 } : figure)),
    checks: A_REPORT.checks.slice(0, 5),
    flags: A_REPORT.flags.filter((flag) => flag.kind !== 'spelling-variants'),
  };

  test.each([
    ['a figure that changed stands beside what it was', '31 “raiders” killed → 41 “raiders” killed'],
    ['a figure that went', 'gone: 60% “supplies”'],
    ['a check that went', 'gone: “2.4 million euros”'],
    ['what it has no room for', '; and 1 more change in the messages above'],
    ['why it was read', 'Read again, as the message was edited:'],
  ])('%s', (_, words) => {
    expect(wordsOf(buildReread(A_REPORT, edited, { kind: 'edit' }))).toContain(words);
  });

  test('with a date, what it dates', () => {
    const dated: Report = {
      ...A_REPORT,
      article: { ...A_REPORT.article, published: '2017-03-03' },
      times: A_REPORT.times.map((time) =>
        time.id === 'time-0' ? { ...time, from: '2017-03-03', to: '2017-03-03' } : time,
      ),
    };
    const words = wordsOf(buildReread(A_REPORT, dated, { kind: 'date', date: '2017-03-03', by: 'Maria' }));
    expect(words).toContain('Read again with the date 2017-03-03 from Maria:');
    expect(words).toContain('“on Friday” (¶1) = Fri 3 Mar 2017');
  });

  test('nothing changed is said too', () => {
    expect(wordsOf(buildReread(A_REPORT, A_REPORT, { kind: 'edit' }))).toContain('nothing else has changed.');
  });
});

describe('help', () => {
  test.each([
    ['undo', 'To take back a mark'],
    ['how do I assign a check?', 'To give a check to somebody'],
    ['', 'Paste a story or a link.'],
    ['xyzzy', 'Paste a story or a link.'],
  ])('%j is answered', (asked, words) => {
    expect(wordsOf(buildHelp('/deskcheck', asked))).toContain(words);
  });
});

describe('lists', () => {
  test('open checks name who is on them and count what is left out', () => {
    const words = wordsOf(buildOpenChecks(stories, { kind: 'channel', name: '#desk' }));
    expect(words).toContain('Open checks in #desk · 800 checks in 40 stories');
    expect(words).toContain('taken by Maria');
    expect(words).toContain('… and 14 more checks');
  });

  test.each([
    [{ kind: 'all' } as const, 'No check is open.'],
    [{ kind: 'mine' } as const, 'No open check is yours.'],
    [{ kind: 'overdue' } as const, 'No check is late.'],
    [{ kind: 'person', name: 'Anna' } as const, 'Anna has no open checks.'],
    [{ kind: 'channel', name: '#desk' } as const, 'No check is open in #desk.'],
  ])('%o: none is said', (scope, words) => {
    expect(wordsOf(buildOpenChecks([], scope))).toContain(words);
  });

  test('a search that finds nothing says so', () => {
    expect(wordsOf(buildSearchResults('valley', []))).toContain('Nothing in the ledger has the words “valley”.');
  });

  test('an empty digest is one line', () => {
    expect(wordsOf(buildDigest({ day: '2024-05-02', open: [], people: [], decided: 1 }))).toContain(
      'Nothing is left to check.',
    );
  });
});
