import type { Flag } from '#core/claims/flag.ts';
import type { Report } from '#core/report.ts';
import { plain, strong } from './lines.ts';
import type { Message } from './reply.ts';
import { tensionsHeading, tensionsNote } from './sentences.ts';

/** Flags about the text against itself; the others lead the summary. */
const TENSIONS: readonly Flag['kind'][] = ['headline-body-mismatch', 'sum-mismatch', 'unit-suspect', 'other'];

export function isTension(flag: Flag): boolean {
  return TENSIONS.includes(flag.kind);
}

export function tensionsMessage(report: Report): Message | undefined {
  const items = report.flags.filter(isTension).map((flag) => [plain(flag.says)]);
  if (items.length === 0) return undefined;
  return {
    key: 'tensions',
    blocks: [
      { kind: 'heading', line: [strong(tensionsHeading)] },
      { kind: 'list', items },
      { kind: 'note', line: [plain(tensionsNote)] },
    ],
  };
}
