import { compareDraft } from '#core/compare/compare-draft.ts';
import type { Report } from '#core/report.ts';
import { differenceLine } from '#render/answers/differences.ts';
import { noDeparture } from '#render/sentences/draft.ts';
import type { Outcome } from './outcome.ts';
import { runTwoTexts } from './two-texts.ts';

/** `deskcheck draft STORY DRAFT`: where a draft departs from its story. */
export function runDraft(args: readonly string[]): Promise<Outcome> {
  return runTwoTexts({ name: 'draft', fields: ['story', 'draft'], answer, print }, args);
}

function answer(story: Report, draft: Report): object {
  const [from, to] = [story.article.text, draft.article.text];
  const differences = compareDraft(story, draft).map((difference) => ({
    ...difference,
    says: differenceLine(from, to, difference),
  }));
  return { differences };
}

function print(story: Report, draft: Report): string {
  const lines = compareDraft(story, draft).map((one) => differenceLine(story.article.text, draft.article.text, one));
  return lines.length === 0 ? noDeparture : lines.map((line) => `• ${line}`).join('\n');
}
