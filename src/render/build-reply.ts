import type { Report } from '#core/report.ts';
import { actorsMessage } from './reply-actors.ts';
import { checkMessages } from './reply-check.ts';
import { figuresMessage } from './reply-figures.ts';
import type { ReplyState } from './reply-state.ts';
import { summaryMessage } from './reply-summary.ts';
import { tensionsMessage } from './reply-tensions.ts';
import type { Message, Reply } from './reply.ts';

/** What the desk says to a story: what leads, the figures, who says what, what does not fit, then one post per check. */
export function buildReply(report: Report, state: ReplyState): Reply {
  const summary = summaryMessage(report, state);
  const whole = state.whole === true;
  const parts: readonly (Message | undefined)[] = [
    summary.message,
    figuresMessage(report, whole),
    actorsMessage(report, whole),
    tensionsMessage(report, summary.flags, whole),
    ...checkMessages(report, state),
  ];
  return { messages: parts.filter((part) => part !== undefined) };
}
