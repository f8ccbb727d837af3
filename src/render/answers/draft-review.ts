import type { Difference } from '#core/compare/difference.ts';
import type { CheckStatus } from '#core/marks.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { cutWords, quoted } from '#render/cut.ts';
import { DESK } from '#render/limits.ts';
import { plain, strong } from '#render/lines.ts';
import type { Block, Reply } from '#render/reply.ts';
import { checkUsed, checksLeftOut, draftHeading, moreDepartures, noDeparture } from '#render/sentences/draft.ts';
import { differenceLine } from './differences.ts';

/** A check of the story that is open or was decided against, and where the draft tells what it is about. */
export interface DraftCheck {
  readonly nth: number;
  readonly status: CheckStatus;
  readonly by?: string;
  readonly used?: Span;
}

/** More would not be read; the rest is counted. */
const SHOWN = 8;

/** Where a draft departs from its story, the most dangerous first; then which checks it uses and leaves out. */
export function buildDraftReview(
  headline: string,
  [story, draft]: readonly [story: Report, draft: Report],
  differences: readonly Difference[],
  checks: readonly DraftCheck[],
): Reply {
  const [from, to] = [story.article.text, draft.article.text];
  const left = differences.length - SHOWN;
  const used = checks.filter((check) => check.used !== undefined);
  const unused = checks.filter((check) => check.used === undefined).map(({ nth }) => nth);
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(draftHeading(cutWords(headline, DESK.name)))] },
    differences.length === 0
      ? { kind: 'paragraph', line: [plain(noDeparture)] }
      : {
          kind: 'list',
          items: differences.slice(0, SHOWN).map((difference) => [plain(differenceLine(from, to, difference))]),
        },
    ...(left > 0 ? [{ kind: 'note', line: [plain(moreDepartures(left))] } as const] : []),
    ...(used.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: used.map(({ nth, status, by, used: span }) => [
              plain(
                `${checkUsed(nth, status, by)}: ${quoted(span === undefined ? '' : sliceOf(to, span), DESK.quote)}`,
              ),
            ]),
          } as const,
        ]),
    ...(unused.length === 0 ? [] : [{ kind: 'note', line: [plain(checksLeftOut(unused))] } as const]),
  ];
  return { messages: [{ key: 'draft', blocks }] };
}
