import { DESK } from '#render/limits.ts';
import { plain, strong, lineText } from '#render/lines.ts';
import type { Reading } from '#render/reading.ts';
import type { ReplyState } from '#render/reply-state.ts';
import type { Line, Message } from '#render/reply.ts';
import { andMore } from '#render/sentences/amounts.ts';
import { checksHeading, keycapNote } from '#render/sentences/checks.ts';
import { standingLine, titleLine } from './small-check.ts';
import type { SmallCheck } from './small-check.ts';

/** Slack and Discord both have keycaps for so many. */
const KEYCAPS_MAX = 9;

/** All checks in one message; the keycap of a check marks it as confirmed. */
export function listMessage(reading: Reading, small: readonly SmallCheck[], state: ReplyState): Message | undefined {
  if (small.length === 0) return undefined;
  const items: Line[] = [];
  let space: number = DESK.message;
  for (const each of small) {
    const stands = state.checks.find(({ check }) => check === each.check.id);
    const standing = stands === undefined ? [] : standingLine(stands);
    const keycap = each.place <= KEYCAPS_MAX ? `${each.place}\uFE0F\u20E3 ` : '';
    const title = titleLine(reading, each);
    const line: Line = [plain(keycap), ...title, ...(standing.length === 0 ? [] : [plain(' · '), ...standing])];
    space -= lineText(line).length + 3;
    if (space < 0) break;
    items.push(line);
  }
  const left = small.length - items.length;
  return {
    key: 'checks',
    blocks: [
      { kind: 'heading', line: [strong(checksHeading)] },
      { kind: 'list', items: left === 0 ? items : [...items, [plain(andMore(left, 'check'))]] },
      { kind: 'note', line: [plain(keycapNote)] },
    ],
  };
}
