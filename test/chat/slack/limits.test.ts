import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signed } from '#chat/slack/find.ts';
import { checkForm, homeView } from '#chat/slack/views.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { Block, Line, Message, Run } from '#render/reply.ts';
import { buildReply } from '#render/build-reply.ts';
import { A_REPORT, A_STATE } from '../../render/a-report.ts';
import { messageError, viewProblems } from '../../support/slack-limits.ts';

// Words as stories and people have them, with what Slack would take for markup or refuse.
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '<!channel>', '<@U1>', '&amp;', '`x`', ' ', '\u202E', '😀'),
  fc
    .tuple(fc.constantFrom('a', 'é ', '<b> ', '😀'), fc.integer({ min: 1, max: 6000 }))
    .map(([unit, n]) => unit.repeat(n)),
);
const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ kind: fc.constantFrom('plain', 'strong', 'emphasis', 'code'), text: words }),
  fc.record({ kind: fc.constant('link' as const), text: words, url: fc.oneof(fc.webUrl(), words) }),
  fc.record({ kind: fc.constant('person' as const), name: words }),
);
const line: fc.Arbitrary<Line> = fc.array(run, { maxLength: 6 });
const button = fc.record({ action: fc.constantFrom('confirmed', 'wrong', 'note', 'more'), label: words });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'note'), line }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(line, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('quote' as const),
    text: words,
    span: fc.constant({ start: 0, end: 1 }),
    cut: fc.boolean(),
  }),
  fc.constant<Block>({ kind: 'rule' }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.uniqueArray(button, { maxLength: 4, selector: (one) => one.action }),
  }),
);
const message: fc.Arbitrary<Message> = fc.record({
  key: fc.constantFrom('summary', 'check-1'),
  blocks: fc.array(block, { maxLength: 70 }),
});

describe('whatever a message says, Slack takes it', () => {
  test('as a post', () => {
    fc.assert(
      fc.property(message, fc.string({ minLength: 1, maxLength: 400 }), (message, token) => {
        const { text, blocks } = renderSlack(message);
        const metadata = { event_type: 'deskcheck', event_payload: { token } };
        expect(messageError({ text, blocks: signed(blocks, token), metadata })).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('as an App Home', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        expect(viewProblems(homeView({ messages }))).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('the form for a note, and the one with the whole check', () => {
  const pressed = { action: 'note', post: '1.2', channel: 'C1', thread: '1.1', value: 'l1' };
  expect(viewProblems(checkForm(pressed, undefined))).toStrictEqual([]);
  const card = buildReply(A_REPORT, { ...A_STATE, form: 'full' }).messages.findLast(({ check }) => check !== undefined);
  const form = checkForm(pressed, { messages: card === undefined ? [] : [card] });
  expect(viewProblems(form)).toStrictEqual([]);
  expect(JSON.stringify(form)).toContain('Step 2 is done');
});

test.each([
  ['51 blocks', { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }],
  [
    'a long button',
    { blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'a', text: { text: 'x'.repeat(76) } }] }] },
  ],
  ['a long section', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }] }],
  [
    'the same block_id twice',
    {
      blocks: [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
    },
  ],
  ['nothing', {}],
])('our Slack refuses %s, as Slack does', (_name, args) => {
  expect(messageError(args)).toBeDefined();
});
