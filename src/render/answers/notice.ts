import { plain } from '#render/lines.ts';
import type { Reply } from '#render/reply.ts';

/** One sentence of `sentences.ts` (or of whoever refuses) as a reply. */
export function buildNotice(says: string): Reply {
  return { messages: [{ key: 'notice', blocks: [{ kind: 'paragraph', line: [plain(says)] }] }] };
}
