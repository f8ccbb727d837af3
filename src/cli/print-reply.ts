import type { Report } from '#core/report.ts';
import { buildReply } from '#render/build-reply.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';

/** The reply for a terminal, with all its checks; there is nothing to press here. Colour on a terminal only, and not when NO_COLOR is set. */
export function printReply(report: Report, width: number | undefined, partial: string | undefined): string {
  const terminal = {
    width: width ?? process.stdout.columns ?? 80,
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
  const { messages } = buildReply(report, { checks: [], whole: true });
  const parts = messages.map((message) => renderTerminal(message, terminal));
  return [...(partial === undefined ? [] : [partial]), ...parts].join('\n\n');
}
