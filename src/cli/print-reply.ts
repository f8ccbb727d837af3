import type { Report } from '#core/report.ts';
import { buildReply } from '#render/build-reply.ts';
import { renderTerminal } from '#render/render-terminal.ts';

/** The reply for a terminal: every check open, all of them shown. Colour on a terminal only, and not when NO_COLOR is set. */
export function printReply(report: Report, width: number | undefined, partial: string | undefined): string {
  const checks = report.checks.map((check) => ({ check: check.id, ledger: check.id, status: 'open' as const }));
  const terminal = {
    width: width ?? process.stdout.columns ?? 80,
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
  const { messages } = buildReply(report, { checks, shown: report.checks.length });
  const parts = messages.map((message) => renderTerminal(message, terminal));
  return [...(partial === undefined ? [] : [partial]), ...parts].join('\n\n');
}
