import type { Report } from '#core/report.ts';
import { plain, strong } from './lines.ts';
import type { Reply } from './reply.ts';
import { rereadBecause, rereadNothing } from './sentences.ts';

/** Why a story was read again. */
export type RereadCause =
  | { readonly kind: 'date'; readonly date: string; readonly by: string }
  | { readonly kind: 'edit' };

/** What changed between two readings of one story. */
export function buildReread(before: Report, after: Report, cause: RereadCause): Reply {
  const items = [
    plain(`${before.figures.length} → ${after.figures.length}`),
    plain(`${before.checks.length} → ${after.checks.length}`),
  ].map((run) => [run]);
  return {
    messages: [
      {
        key: 'reread',
        blocks: [
          { kind: 'heading', line: [strong(rereadBecause(cause))] },
          items.length === 0 ? { kind: 'paragraph', line: [plain(rereadNothing)] } : { kind: 'list', items },
        ],
      },
    ],
  };
}
