import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReply } from '#render/build-reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { Block, Message } from '#render/reply.ts';
import { visible, visibleLine } from '#render/platforms/visible.ts';
import { A_REPORT, A_STATE } from '../a-report.ts';
import { arbitraryMessage } from '../arbitrary-message.ts';
import { arbitraryStory } from '../arbitrary-report.ts';
import { HOSTILE } from '../hostile.ts';
import { quotesOnSlack, shownOnSlack, slackProblems } from '../slack-problems.ts';

function expectedQuote(block: Block): string[] {
  if (block.kind !== 'quote') return [];
  return [`${block.cutBefore === true ? '… ' : ''}${visible(block.text)}${block.cut ? ' …' : ''}`];
}

function messageOf(key: string): Message {
  const message = buildReply(A_REPORT, A_STATE).messages.find((each) => each.key === key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

describe('Slack', () => {
  test('any message keeps to the limits and carries no markup and no mention', () => {
    const property = fc.property(arbitraryMessage, (message) => {
      expect(slackProblems(renderSlack(message))).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
  });

  test('any report keeps to them, and shows its quotations as they stand', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      for (const message of buildReply(report, state).messages) {
        const post = renderSlack(message);
        expect(slackProblems(post)).toEqual([]);
        expect(message.blocks.flatMap(expectedQuote)).toEqual(expect.arrayContaining([...quotesOnSlack(post)]));
      }
    });
    expect(() => fc.assert(property, { numRuns: 80 })).not.toThrow();
  });

  test.each(HOSTILE.filter((text) => visibleLine(text) !== ''))('%j is shown as it is, and is nothing else', (text) => {
    const post = renderSlack({ key: 'any', blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text }] }] });
    expect(shownOnSlack(post)).toBe(visibleLine(text));
  });

  test('buttons carry the id of the check in the ledger', () => {
    expect(renderSlack(messageOf('check-4')).blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [
        { action_id: 'deskcheck:confirmed', value: 'ledger-3' },
        { action_id: 'deskcheck:wrong', value: 'ledger-3' },
        { action_id: 'deskcheck:unverifiable', value: 'ledger-3' },
        { action_id: 'deskcheck:taken', value: 'ledger-3' },
        { action_id: 'deskcheck:details', value: 'ledger-3' },
      ],
    });
  });

  test('the fallback for screen readers holds the words, without anything Slack would format', () => {
    const { text } = renderSlack({
      key: 'any',
      blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text: 'a *b* <!channel> & _c_' }] }],
    });
    expect(text).toBe('a ∗b∗ &lt;!channel&gt; &amp; ＿c＿');
  });

  test('a message of one look is a handful of blocks, not one for every line', () => {
    const blocks = buildReply(A_REPORT, A_STATE).messages.map((message) => renderSlack(message).blocks.length);
    expect(Math.max(...blocks)).toBeLessThanOrEqual(3);
  });
});
