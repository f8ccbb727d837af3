import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '#core/report.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { buildReply } from '#render/build-reply.ts';
import { DESK } from '#render/limits.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { ReplyState } from '#render/reply-state.ts';
import type { Message } from '#render/reply.ts';
import { lengthOf } from '#render/levels.ts';
import { A_REPORT, A_STATE } from './a-report.ts';
import { arbitraryReport, arbitraryStory } from './arbitrary-report.ts';

const NO_STATE: ReplyState = { checks: [] };

function messageOf(key: string, report: Report = A_REPORT, state: ReplyState = A_STATE): Message {
  const message = buildReply(report, state).messages.find((each) => each.key === key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

function wordsIn(key: string, report: Report = A_REPORT, state: ReplyState = A_STATE): string {
  return renderTerminal(messageOf(key, report, state), { width: 2000, colour: false });
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
  test('its first message fits a phone, the others one look, and no text is empty', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      const [first, ...others] = buildReply(report, state).messages;
      expect(first?.key).toBe('summary');
      expect(lengthOf(first?.blocks ?? [])).toBeLessThanOrEqual(DESK.firstMessage);
      for (const message of others) expect(lengthOf(message.blocks)).toBeLessThanOrEqual(DESK.message + 1000);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('every quotation is the article, character for character', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      for (const { blocks } of buildReply(report, state).messages)
        for (const block of blocks)
          expect(block.kind === 'quote' ? block.text : '').toBe(
            block.kind === 'quote' ? sliceOf(report.article.text, block.span) : '',
          );
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('no quotation ends inside a word, but for words longer than a quotation', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      const cut = buildReply(report, state).messages.flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === 'quote').filter((block) => block.cut),
      );
      for (const { span } of cut) {
        const around = report.article.text.slice(Math.max(0, span.end - 40), span.end + 1);
        expect(/\s$/u.test(around) || !/\s/u.test(around)).toBe(true);
      }
    });
    expect(() => fc.assert(property, { numRuns: 100 })).not.toThrow();
  });

  test('one message for each check, as many as asked for, each with its id in the ledger', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      const { messages } = buildReply(report, state);
      const ids = messages.flatMap((message) => message.check ?? []);
      const shown = Math.min(state.shown ?? 8, report.checks.length);
      expect(ids).toEqual(state.checks.slice(0, shown).map((check) => check.ledger));
      expect(new Set(messages.map((message) => message.key)).size).toBe(messages.length);
    });
    expect(() => fc.assert(property, { numRuns: 100 })).not.toThrow();
  });
});

describe('the first message', () => {
  test.each([
    ['counts the figures, a figure said twice once', '13 figures'],
    ['counts the voices', '1 named source'],
    ['counts where the checks stand', "6 checks: 2 open, 1 taken, 1 confirmed, 1 wrong, 1 can't be verified"],
    ['says that nothing dates the story', 'no date in the text'],
    ['leads with the claim most worth checking', 'Ilya Maren says: his men had killed at least 300'],
    ['keeps the words of a quotation in marks', 'says: “No shells fell in the area of the monastery'],
    ['says that a speaker is inferred', 'Ilya Maren (inferred) says:'],
    ['knows the same story from before', 'Seen before: #mideast, 1 May 2024'],
    ['counts the checks that are not shown', '2 more checks not shown.'],
    ['puts the source first among the notes', '• 🚨 One source. 13 of 14 figures come from Ilya Maren.\n• ⚔️'],
    ['counts the notes it has no room for', '1 more note below'],
  ])('%s', (_, words) => {
    expect(wordsIn('summary')).toContain(words);
  });

  test('without a ledger there is nothing to press and nothing to react to', () => {
    const message = messageOf('summary', A_REPORT, NO_STATE);
    expect(message.blocks.filter((block) => block.kind === 'buttons')).toEqual([]);
    expect(wordsIn('summary', A_REPORT, NO_STATE)).not.toContain('✅');
  });

  test('a story with nothing in it is still answered', () => {
    const empty: Report = {
      ...A_REPORT,
      figures: [],
      times: [],
      actors: [],
      attributions: [],
      claims: [],
      flags: [],
      checks: [],
    };
    const { messages } = buildReply(empty, NO_STATE);
    expect(messages.map((message) => message.key)).toEqual(['summary']);
    expect(wordsIn('summary', empty, NO_STATE)).toContain('0 figures · 0 named sources · 0 checks open');
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

describe('the figures', () => {
  test.each([
    ['bounds are kept', '> 40 “tents”'],
    ['a figure of the headline and the body is counted once', 'stated twice (headline, ¶2), counted once'],
    ['a part is not added to its whole', 'part of F12, do not add · not the same as F2'],
    ['none is a figure', 'F8 0 “shells”'],
    ['money has its currency', '2.4 million EUR “the operation”'],
    ['a share is a share', '60% “supplies”'],
    ['times are words until the story has a date', '“Last Monday”'],
    ['the usual source is named once', 'Said by Ilya Maren unless something else stands with it'],
    ['what happened is said in neutral words', 'F2 12 “trucks” · destroyed'],
  ])('%s', (_, words) => {
    expect(wordsIn('figures')).toContain(words);
  });

  test('many figures: those under a check lead, the rest is counted', () => {
    const many: Report = {
      ...A_REPORT,
      figures: A_REPORT.figures.flatMap((figure) =>
        Array.from({ length: 9 }, (_, nth) => ({
          ...figure,
          id: `figure-${Number(figure.id.slice(7)) + nth * 100}` as const,
          relations: [],
        })),
      ),
    };
    const words = wordsIn('figures', many);
    expect(lengthOf(messageOf('figures', many).blocks)).toBeLessThanOrEqual(DESK.message);
    expect(words).toMatch(/… and 1\d\d more figures, on the board and in the export/u);
    expect(words).toContain('raiders');
  });
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

describe('who is who and who said what', () => {
  test.each([
    ['another spelling is shown and said to be one', '“Marren” (¶5, another spelling)'],
    ['a role in its own words', "the head of the guard's northern command"],
    ['how much rests on whom', 'source of 5 statements'],
    ['cues in their own words, with their place', 'Ilya Maren (5): ¶2 “said” · ¶3 “added”'],
    ['a quotation without a speaker is said to be inferred', '¶4 quotation that names no speaker (inferred'],
    ['the rest is not to be quoted', 'do not put quotation marks round it'],
    ['places on one line', 'Places: Dovan, Tesk'],
    ['undated times are refused with what to do', 'Reply “date YYYY-MM-DD”'],
  ])('%s', (_, words) => {
    expect(wordsIn('actors')).toContain(words);
  });

  test('with a date, both readings of a day are told', () => {
    const dated: Report = {
      ...A_REPORT,
      article: { ...A_REPORT.article, published: '2017-03-03' },
      times: A_REPORT.times.map((time) =>
        time.id === 'time-3'
          ? { ...time, from: '2017-02-27', to: '2017-02-27', other: [{ from: '2017-02-20', to: '2017-02-20' }] }
          : time,
      ),
    };
    expect(wordsIn('actors', dated)).toContain('“Last Monday” (¶6) = Mon 27 Feb 2017, or Mon 20 Feb 2017');
    expect(wordsIn('actors', dated)).toContain('Published Fri 3 Mar 2017');
  });
});

describe('a check', () => {
  test.each([
    ['check-1', 'C1 · “at least 300 raiders” killed'],
    ['check-1', 'F1 · ¶2, also headline · said by Ilya Maren'],
    ['check-1', '✅ confirmed by Maria, 2 May 2024'],
    ['check-1', '📝 Maria, 2 May 2024 · Second source · https://example.org/a?b=(c)'],
    [
      'check-1',
      'differs: other source, later figure · ✅ confirmed · “the guard had killed 250 raiders in the valley”',
    ],
    ['check-2', '❌ wrong by Tom, 2 May 2024'],
    ['check-3', "❔ can't be verified by Ana, 2 May 2024"],
    ['check-4', '👀 taken by Lee, 2 May 2024 · a second person has to confirm it too'],
    ['check-4', 'How: (1) Ask who counted'],
    ['check-4', "If it can't be confirmed: Ilya Maren said:"],
  ])('%s says %s', (key, words) => {
    expect(wordsIn(key)).toContain(words);
  });

  test('decided, it can be opened again; open, it can be decided', () => {
    const actions = (key: string): string[] =>
      messageOf(key).blocks.flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map((each) => each.action) : [],
      );
    expect(actions('check-1')).toEqual(['reopened', 'note']);
    expect(actions('check-4')).toEqual(['confirmed', 'wrong', 'unverifiable', 'taken', 'note']);
  });
});

test('what does not sit easily together is asked, with its place', () => {
  expect(wordsIn('tensions')).toContain('“more than 25 km” is a length, used for control of ground. (¶3)');
});
