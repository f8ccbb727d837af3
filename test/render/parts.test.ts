import { describe, expect, test } from 'vitest';
import type { Report } from '#core/report.ts';
import { buildReply } from '#render/build-reply.ts';
import { lengthOf } from '#render/levels.ts';
import { DESK } from '#render/limits.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import { PARTS } from '#render/reply-state.ts';
import type { ReplyState } from '#render/reply-state.ts';
import type { Message } from '#render/reply.ts';
import { A_REPORT, A_STATE } from './a-report.ts';

const ASKED: ReplyState = { ...A_STATE, allChecks: true, parts: PARTS };

function messageOf(key: string, report: Report = A_REPORT): Message {
  const message = buildReply(report, ASKED).messages.find((each) => each.key === key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

function wordsIn(key: string, report: Report = A_REPORT): string {
  return renderTerminal(messageOf(key, report), { width: 2000, colour: false });
}

describe('the figures, asked for', () => {
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

describe('who says what, and when, asked for', () => {
  test.each([
    ['who', 'another spelling is shown and said to be one', '“Marren” (¶5, another spelling)'],
    ['who', 'a role in its own words', "the head of the guard's northern command"],
    ['who', 'how much rests on whom', 'source of 5 statements'],
    ['who', 'three lines each, and how many more', '… and 2 more statements'],
    ['who', 'a quotation in its marks, inferred said to be so', '“No shells fell in the area of the monastery'],
    ['who', 'the rest is not to be quoted', 'do not put quotation marks round it'],
    ['who', 'places on one line', 'Places: Dovan, Tesk'],
    ['when', 'undated times are refused with what to do', 'Reply “date 2024-05-31”'],
  ])('%s: %s', (key, _, words) => {
    expect(wordsIn(key)).toContain(words);
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
    expect(wordsIn('when', dated)).toContain('“Last Monday” (¶6) = Mon 27 Feb 2017, or Mon 20 Feb 2017');
    expect(wordsIn('when', dated)).toContain('Published Fri 3 Mar 2017');
  });
});
