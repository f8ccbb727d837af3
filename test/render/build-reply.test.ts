import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '#core/report.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { buildReply } from '#render/build-reply.ts';
import { DESK } from '#render/limits.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { ReplyState } from '#render/reply-state.ts';
import { PARTS } from '#render/reply-state.ts';
import type { Block, Message } from '#render/reply.ts';
import { lengthOf, wordCount } from '#render/levels.ts';
import { lineText } from '#render/lines.ts';
import { A_REPORT, A_STATE } from './a-report.ts';
import { arbitraryReport, arbitraryStory } from './arbitrary-report.ts';

const NO_STATE: ReplyState = { checks: [] };
const ASKED: ReplyState = { ...A_STATE, allChecks: true, parts: PARTS };
const FULL: ReplyState = { ...A_STATE, form: 'full' };

function messageOf(key: string, report: Report, state: ReplyState): Message {
  const message = buildReply(report, state).messages.find((each) => each.key === key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

function wordsIn(key: string, report: Report = A_REPORT, state: ReplyState = ASKED): string {
  return renderTerminal(messageOf(key, report, state), { width: 2000, colour: false });
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [lineText(block.line)];
    case 'list':
      return block.items.map(lineText);
    case 'quote':
      return [block.text];
    case 'rule':
    case 'buttons':
      return [];
  }
}

/** The story's checks as they were filed: nobody has touched them. */
function untouched({ state }: { readonly state: ReplyState }): ReplyState {
  return { checks: state.checks.map(({ check, ledger }) => ({ check, ledger, status: 'open' })) };
}

test('the story of the tests is a report the schema takes', () => {
  expect(reportSchema.parse(A_REPORT)).toEqual(A_REPORT);
});

test('whatever report the arbitrary makes, the schema takes', () => {
  const property = fc.property(arbitraryReport, (report) => {
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });
  expect(() => fc.assert(property, { numRuns: 50 })).not.toThrow();
});

describe('any report', () => {
  test('before anybody asks: one phone screen, five small checks, few words', () => {
    const property = fc.property(arbitraryStory, (story) => {
      const { messages } = buildReply(story.report, untouched(story));
      const [first, ...checks] = messages;
      expect(first?.key).toBe('summary');
      expect(lengthOf(first?.blocks ?? [])).toBeLessThanOrEqual(DESK.reply);
      expect(checks.length).toBeLessThanOrEqual(DESK.checks);
      for (const check of checks) expect(lengthOf(check.blocks)).toBeLessThanOrEqual(DESK.check);
      expect(messages.reduce((sum, { blocks }) => sum + wordCount(blocks), 0)).toBeLessThanOrEqual(DESK.wordsUnasked);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('whatever is decided and written, a check stays small and the same checks stand there', () => {
    const property = fc.property(arbitraryStory, (story) => {
      const { parts: _, form: __, allChecks: ___, ...state } = story.state;
      const before = buildReply(story.report, untouched(story)).messages;
      const after = buildReply(story.report, state).messages;
      expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
      for (const check of after.slice(1)) expect(lengthOf(check.blocks)).toBeLessThanOrEqual(DESK.check);
    });
    expect(() => fc.assert(property, { numRuns: 100 })).not.toThrow();
  });

  test('no title of a check ends in a stump', () => {
    const property = fc.property(arbitraryStory, (story) => {
      const dotless = story.report.checks.map((check) => ({
        ...check,
        title: `${check.title.replaceAll('…', '')} and so on …`,
      }));
      const claimless = { ...story.report, checks: dotless, claims: [] };
      for (const message of buildReply(claimless, { checks: [], allChecks: true }).messages.slice(1))
        expect(linesOf(message.blocks[0] ?? { kind: 'rule' }).join('')).not.toContain('…');
    });
    expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
  });

  test('every quotation is the article, character for character, and not cut inside a word', () => {
    const property = fc.property(
      arbitraryStory,
      fc.constantFrom<ReplyState['form']>('short', 'list', 'full'),
      (story, form) => {
        const { messages } = buildReply(story.report, { ...story.state, form: form ?? 'short', parts: PARTS });
        for (const block of messages.flatMap(({ blocks }) => blocks)) {
          if (block.kind !== 'quote') continue;
          expect(block.text).toBe(sliceOf(story.report.article.text, block.span));
          const around = story.report.article.text.slice(Math.max(0, block.span.end - 40), block.span.end + 1);
          expect(!block.cut || /\s$/u.test(around) || !/\s/u.test(around)).toBe(true);
        }
      },
    );
    expect(() => fc.assert(property, { numRuns: 100 })).not.toThrow();
  });

  test('a step that several checks share is said once', () => {
    const property = fc.property(arbitraryReport, (report) => {
      const same = {
        ...report,
        checks: report.checks.map((check) => ({ ...check, how: ['Ask who counted the tents.'] })),
      };
      const lines = buildReply(same, { checks: [], allChecks: true }).messages.flatMap(({ blocks }) =>
        blocks.flatMap(linesOf),
      );
      expect(lines.filter((line) => line.includes('Ask who counted the tents.')).length).toBeLessThanOrEqual(1);
    });
    expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
  });

  test('asked for all, one message for each check, each with its id in the ledger', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      const { messages } = buildReply(report, { ...state, form: 'short', allChecks: true });
      expect(messages.flatMap((message) => message.check ?? [])).toEqual(state.checks.map((check) => check.ledger));
      expect(new Set(messages.map((message) => message.key)).size).toBe(messages.length);
    });
    expect(() => fc.assert(property, { numRuns: 100 })).not.toThrow();
  });
});

describe('the reply', () => {
  test.each([
    ['counts the voices and says that nothing dates the story', 'no date in the text · one voice'],
    ['counts what is done', '3 of 6 checked'],
    ['leads with what tells the story', 'Ilya Maren says: his men had killed at least 300'],
    ['knows the same story from before', 'Seen before: #mideast, 1 May 2024'],
    ['puts the source first among the notes', '• 🚨 One source. 13 of 14 figures come from Ilya Maren.\n• ⚔️'],
    ['asks what does not fit', 'Do not sit easily together\n• 📏 “more than 25 km” is a length'],
  ])('%s', (_, words) => {
    expect(wordsIn('summary')).toContain(words);
  });

  test('what can be had is a button, until it stands there', () => {
    const labels = (state: ReplyState): readonly string[] =>
      messageOf('summary', A_REPORT, state).blocks.flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : [],
      );
    expect(labels(A_STATE)).toEqual(['1 more check', 'Figures 13', 'Who says what 7', 'When 4', 'Notes 3']);
    expect(labels({ ...A_STATE, allChecks: true, parts: ['who'] })).toEqual(['Figures 13', 'When 4', 'Notes 3']);
  });

  test('without a ledger there is nothing to press and nothing to react to', () => {
    const { messages } = buildReply(A_REPORT, NO_STATE);
    expect(messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'buttons'))).toEqual([]);
    expect(wordsIn('summary', A_REPORT, NO_STATE)).not.toContain('✅');
  });

  test('a story with nothing in it is still answered', () => {
    const nothing = {
      figures: [],
      times: [],
      actors: [],
      attributions: [],
      claims: [],
      flags: [],
      checks: [],
      lead: [],
    };
    const empty: Report = { ...A_REPORT, ...nothing };
    expect(buildReply(empty, NO_STATE).messages.map((message) => message.key)).toEqual(['summary']);
    expect(wordsIn('summary', empty, NO_STATE)).toContain('no named voice · nothing to check');
  });
});

test.each([
  ['prosecutors', '“prosecutors” say:'],
  ['executives of both companies', '“executives of both companies” say:'],
  ['people familiar with it', '“people familiar with it” say:'],
  ['A group of officials', '“a group of officials” says:'],
  ['the witness', '“the witness” says:'],
  ['the Observatory for Human Rights', '“the Observatory for Human Rights” says:'],
])('the source %s: %s', (words, told) => {
  const text = `${words} ${A_REPORT.article.text}`;
  const report: Report = {
    ...A_REPORT,
    article: { ...A_REPORT.article, text },
    attributions: A_REPORT.attributions.map((each) =>
      each.id === 'attribution-2'
        ? { ...each, source: { kind: 'unnamed', span: { start: 0, end: words.length } } }
        : each,
    ),
  };
  expect(wordsIn('summary', report)).toContain(told);
});

test('for the board nothing is left out', () => {
  const property = fc.property(arbitraryStory, ({ report, state }) => {
    const { messages } = buildReply(report, { ...state, whole: true });
    const words = messages.map((message) => renderTerminal(message, { width: 4000, colour: false })).join('\n');
    expect(words).not.toContain('on the board and in the export');
    expect(messages.flatMap((message) => message.check ?? [])).toHaveLength(report.checks.length);
  });
  expect(() => fc.assert(property, { numRuns: 30 })).not.toThrow();
});

describe('a small check', () => {
  test.each([
    ['check-1', '✅ confirmed by Maria, 2 May 2024'],
    ['check-1', '📝 Maria · Second source'],
    ['check-1', 'Seen before: #mideast, 30 Apr 2024 · ✅ confirmed'],
    ['check-2', '❌ wrong by Tom, 2 May 2024'],
    ['check-3', "❔ can't be verified by Ana, 2 May 2024"],
    ['check-4', '👀 taken by Lee, 2 May 2024 · a second person has to confirm it too'],
    ['check-1', 'First: Ask who counted, over which dates, by what method.'],
  ])('%s says %s', (key, words) => {
    expect(wordsIn(key)).toContain(words);
  });

  test('who it was given to, and until when', () => {
    const [first, ...rest] = A_STATE.checks;
    const given = {
      ...first,
      check: 'check-0',
      ledger: 'l',
      status: 'open',
      assigned: { to: 'Anna', day: '2024-05-09' },
    } as const;
    expect(wordsIn('check-1', A_REPORT, { checks: [given, ...rest] })).toContain('→ Anna, by 9 May 2024');
  });

  test('decided, it can be opened again; open, it can be decided; always there is more', () => {
    const actions = (key: string): string[] =>
      messageOf(key, A_REPORT, A_STATE).blocks.flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map((each) => each.action) : [],
      );
    expect(actions('check-1')).toEqual(['reopened', 'details']);
    expect(actions('check-4')).toEqual(['confirmed', 'wrong', 'unverifiable', 'taken', 'details']);
  });
});

describe('a check at length', () => {
  test.each([
    ['check-1', 'C1 · “at least 300 raiders” killed'],
    ['check-1', 'F1 · ¶2, also headline · said by Ilya Maren'],
    ['check-1', '📝 Maria, 2 May 2024 · Second source · https://example.org/a?b=(c)'],
    [
      'check-1',
      'differs: 300 raiders here, 250 raiders there, another source · ✅ confirmed · “the guard had killed 250 raiders in the valley”',
    ],
    ['check-4', '☐ Ask who counted'],
    ['check-4', "If it can't be confirmed: Ilya Maren said:"],
  ])('%s says %s', (key, words) => {
    expect(wordsIn(key, A_REPORT, FULL)).toContain(words);
  });
});

test('as a list, all checks are one message, with a keycap each', () => {
  const { messages } = buildReply(A_REPORT, { ...A_STATE, form: 'list' });
  expect(messages.map(({ key }) => key)).toEqual(['summary', 'checks']);
  expect(wordsIn('checks', A_REPORT, { ...A_STATE, form: 'list' })).toContain('2️⃣ C2 · “No shells fell');
});
