import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReply } from '#render/build-reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import type { Block, Message } from '#render/reply.ts';
import { visible, visibleLine } from '#render/platforms/visible.ts';
import { A_REPORT, A_STATE } from '../a-report.ts';
import { arbitraryMessage } from '../arbitrary-message.ts';
import { arbitraryStory } from '../arbitrary-report.ts';
import { discordProblems, quotesOnDiscord, shownOnDiscord } from '../discord-problems.ts';
import { HOSTILE } from '../hostile.ts';

/** As it stands, without blank lines, which a quotation on Discord can't hold. */
function expectedQuote(block: Block): string[] {
  if (block.kind !== 'quote') return [];
  const text = `${block.cutBefore === true ? '… ' : ''}${visible(block.text)}${block.cut ? ' …' : ''}`;
  return [
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  ];
}

/** Whole, or cut once more because the message was too long, and marked so. */
function isShown(shown: string, expected: readonly string[]): boolean {
  const start = shown.replace(/ …$/u, '').trimEnd();
  return expected.some((quote) => quote.trimEnd() === shown.trimEnd() || quote.startsWith(start));
}

function messageOf(key: string): Message {
  const message = buildReply(A_REPORT, A_STATE).messages.find((each) => each.key === key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return message;
}

describe('Discord', () => {
  test('any message keeps to the limits and carries no markup and no mention', () => {
    const property = fc.property(arbitraryMessage, (message) => {
      expect(discordProblems(renderDiscord(message))).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 200 })).not.toThrow();
  });

  test('any report keeps to them, and shows its quotations as they stand', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      for (const message of buildReply(report, state).messages) {
        const post = renderDiscord(message);
        expect(discordProblems(post)).toEqual([]);
        const expected = message.blocks.flatMap(expectedQuote);
        expect(quotesOnDiscord(post).filter((shown) => !isShown(shown, expected))).toEqual([]);
      }
    });
    expect(() => fc.assert(property, { numRuns: 80 })).not.toThrow();
  });

  test.each(HOSTILE.filter((text) => visibleLine(text).trim() !== ''))(
    '%j is shown as it is, and is nothing else',
    (text) => {
      const post = renderDiscord({ key: 'any', blocks: [{ kind: 'paragraph', line: [{ kind: 'plain', text }] }] });
      expect(discordProblems(post)).toEqual([]);
      expect(shownOnDiscord(post)).toBe(visibleLine(text).trim());
    },
  );

  test.each([
    [['1', '. one'], '1\\. one'],
    [['', '- two'], '\\- two'],
    [['#', ' three'], '\\# three'],
    [['http', '://four.example'], 'http\\://four.example'],
  ])('%j in pieces is no list, heading or link either', (parts, content) => {
    const line = parts.map((text) => ({ kind: 'plain' as const, text }));
    expect(renderDiscord({ key: 'any', blocks: [{ kind: 'paragraph', line }] }).components).toEqual([
      { type: 10, content },
    ]);
  });

  test('buttons carry the id of the check in the ledger', () => {
    expect(renderDiscord(messageOf('check-1')).components.at(-1)).toMatchObject({
      components: [{ custom_id: 'deskcheck:reopened:ledger-0' }, { custom_id: 'deskcheck:details:ledger-0' }],
    });
  });

  test('the button for the rest of the checks is on the summary', () => {
    const row = renderDiscord(messageOf('summary')).components.at(-1);
    expect(row !== undefined && 'components' in row ? row.components[0] : undefined).toMatchObject({
      custom_id: 'deskcheck:more:summary',
      label: '1 more check',
    });
  });
});
