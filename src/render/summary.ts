import type { Report } from '#core/report.ts';
import { summaryMessage } from './reply-summary.ts';
import type { ReplyState } from './reply-state.ts';
import type { Reply } from './reply.ts';

/** Five lines for the slash command: what story, its main figures, where the checks stand, flags, link. */
export function buildSummary(report: Report, state: ReplyState): Reply {
  return { messages: [{ key: 'five-lines', blocks: summaryMessage(report, state).message.blocks.slice(0, 4) }] };
}
