import type { Report } from '#core/report.ts';
import { spansOverlap } from '#core/span.ts';
import { openWeights } from './align.ts';
import { DIFFERENCE_KINDS } from './difference.ts';
import type { Difference } from './difference.ts';
import { attributionDifferences } from './draft-attributions.ts';
import { figureDifferences } from './draft-figures.ts';
import { nameDifferences } from './draft-names.ts';
import { quotationDifferences } from './draft-quotations.ts';
import { statementDifferences } from './draft-statements.ts';
import { timeDifferences } from './draft-times.ts';
import { openCompared } from './passage.ts';

/**
 * Where a draft departs from its story, most dangerous first. Pure: the same two readings give the same differences.
 * What the draft leaves out, rounds and says so, or quotes shorter is no departure. No verdict: the story may be wrong.
 */
export function compareDraft(story: Report, draft: Report): readonly Difference[] {
  const [from, to] = [openCompared(story), openCompared(draft)];
  const weigh = openWeights(from.sentences, to.sentences);
  const found = [
    ...quotationDifferences(to, from),
    ...figureDifferences(to, from, weigh),
    ...nameDifferences(to, from),
    ...timeDifferences(to, from, weigh),
    ...attributionDifferences(to, from),
    ...statementDifferences(to, from),
  ];
  return once(found).sort(
    (a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind) || a.draft.start - b.draft.start,
  );
}

/** One place is told once for one thing: a changed figure inside a made quotation is the quotation. */
function once(found: readonly Difference[]): Difference[] {
  return found.filter(
    (one, place) =>
      !found
        .slice(0, place)
        .some((earlier) => spansOverlap(earlier.draft, one.draft) && isAboutWho(earlier) === isAboutWho(one)),
  );
}

function isAboutWho({ kind }: Difference): boolean {
  return kind === 'attribution-lost' || kind === 'attribution-changed';
}
