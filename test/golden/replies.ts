import { read } from '#core/read.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { buildReply } from '#render/build-reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import { renderHtml } from '#render/platforms/html.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { Reply } from '#render/reply.ts';
import type { GoldenStory } from './stories.ts';

export const GOLDEN = 'test/golden/replies';
export const PLACES = ['slack', 'discord', 'terminal', 'html'] as const;

/** The reply to a story just filed: every check open, eight of them shown. */
export function replyTo(story: GoldenStory): Reply {
  const report = read(readPaste(story.text));
  const checks = report.checks.map((check) => ({ check: check.id, ledger: check.id, status: 'open' as const }));
  return buildReply(report, { checks });
}

/** The reply as each place gets it, in files that a person can read in a diff. */
export function filesOf(name: string, reply: Reply): readonly { readonly file: string; readonly text: string }[] {
  const plain = reply.messages.map((message) => renderTerminal(message, { width: 100, colour: false }));
  const slack = reply.messages.map(renderSlack).flatMap(({ blocks, ...rest }) => [rest, ...blocks]);
  const discord = reply.messages.map(renderDiscord).flatMap(({ components, ...rest }) => [rest, ...components]);
  return [
    { file: `${name}.slack.jsonl`, text: linesOf(slack) },
    { file: `${name}.discord.jsonl`, text: linesOf(discord) },
    { file: `${name}.terminal.txt`, text: plain.join('\n') },
    { file: `${name}.html`, text: `${reply.messages.map(renderHtml).join('\n')}\n` },
  ];
}

/** One block or component to a line. */
function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
