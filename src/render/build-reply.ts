import type { Report } from '#core/report.ts';
import { checkMessages } from './reply-check.ts';
import { actorsMessage } from './reply-actors.ts';
import { figuresMessage } from './reply-figures.ts';
import { summaryMessage } from './reply-summary.ts';
import type { ReplyState } from './reply-state.ts';
import type { Message, Reply } from './reply.ts';
import { tensionsMessage } from './reply-tensions.ts';

/** What the desk says to a story: what leads, the figures, who says what, what does not fit, then one post per check. */
export function buildReply(report: Report, state: ReplyState): Reply {
  const parts: readonly (Message | undefined)[] = [
    summaryMessage(report, state),
    figuresMessage(report),
    actorsMessage(report),
    tensionsMessage(report),
    ...checkMessages(report, state),
  ];
  return { messages: parts.filter((part) => part !== undefined) };
}
