import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { cutWords } from './cut.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { CHECKS_SHOWN } from './reply-state.ts';
import type { ReplyState } from './reply-state.ts';
import type { Block, Message } from './reply.ts';
import { isTension } from './reply-tensions.ts';
import { beforeUse, botName, count, legend, moreButton, moreChecks, noDate, noHeadline } from './sentences.ts';

export function openCount(state: ReplyState): number {
  return state.checks.filter((check) => check.status === 'open' || check.status === 'checking').length;
}

/** The message everybody sees: it stands alone on a phone. */
export function summaryMessage(report: Report, state: ReplyState): Message {
  const { article } = report;
  const headline = article.headline === undefined ? noHeadline : sliceOf(article.text, article.headline);
  const counts = `${count(report.figures.length, 'figure')} · ${count(openCount(state), 'check')} open`;
  const flags = report.flags.filter((flag) => !isTension(flag)).slice(0, 7);
  const left = report.checks.length - Math.min(report.checks.length, state.shown ?? CHECKS_SHOWN);
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(botName), plain(` · ${counts}`)] },
    { kind: 'paragraph', line: [strong(cutWords(headline, DESK.title)), plain(` · ${article.published ?? noDate}`)] },
    { kind: 'heading', line: [strong(beforeUse)] },
    { kind: 'list', items: flags.map((flag) => [plain(cutWords(flag.says, 160))]) },
    { kind: 'note', line: [plain(legend)] },
  ];
  if (left === 0) return { key: 'summary', blocks };
  const more: Block[] = [
    { kind: 'note', line: [plain(moreChecks(left))] },
    { kind: 'buttons', buttons: [moreButton(left)] },
  ];
  return { key: 'summary', blocks: [...blocks, ...more] };
}
