import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { buildReply } from '#render/build-reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import { renderHtml } from '#render/platforms/html.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import { DESK } from '#render/limits.ts';
import { lengthOf } from '#render/levels.ts';
import { discordProblems } from './discord-problems.ts';
import { hostileText } from './hostile.ts';
import { slackProblems } from './slack-problems.ts';
import { TEXT } from './a-story.ts';

const paragraphs = fc.array(fc.oneof(hostileText, fc.constantFrom(...TEXT.split('\n\n'))), {
  minLength: 1,
  maxLength: 8,
});
const pasted = fc.oneof(
  paragraphs.map((parts) => parts.join('\n\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('whatever is pasted, the reply to it can be posted everywhere', () => {
  const property = fc.property(pasted, (text) => {
    const report = read(readPaste(text));
    const checks = report.checks.map((check) => ({ check: check.id, ledger: check.id, status: 'open' as const }));
    const { messages } = buildReply(report, { checks });
    expect(lengthOf(messages[0]?.blocks ?? [])).toBeLessThanOrEqual(DESK.reply);
    for (const message of messages) {
      expect(slackProblems(renderSlack(message))).toEqual([]);
      expect(discordProblems(renderDiscord(message))).toEqual([]);
      expect(renderHtml(message)).not.toMatch(/<script|<img|href="(?!https?:)/iu);
      expect(renderTerminal(message, { width: 80, colour: false })).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      for (const block of message.blocks)
        expect(block.kind !== 'quote' || text.slice(block.span.start, block.span.end) === block.text).toBe(true);
    }
  });
  expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
});
