import type { Attribution } from '#core/attributions/attribution.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { FORECAST, HAPPENING, NEGATION } from './claim-kinds.ts';
import { nextClause, subtree, trimClause, wordAt } from './clauses.ts';
import { governingClause } from './governing-clause.ts';
import { isPredicate } from './state-figures.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';
import { wordsOf } from './story.ts';

const SHORTEST = 25;

/** What is said in a sentence without figures: its attributed content, else the sentence, when something happens or is denied there. */
export function plainStatements(story: Story, sentence: Sentence, counted: readonly Statement[]): readonly Statement[] {
  if (story.article.headline !== undefined && spansOverlap(story.article.headline, sentence)) return [];
  const said = story.attributions.flatMap((attribution) => saidIn(sentence, attribution));
  const stated: readonly Pick<Statement, 'span' | 'saidBy'>[] = said.length > 0 ? said : [{ span: sentence }];
  const found: Statement[] = [];
  for (const { span: raw, ...rest } of stated) {
    const span = trimClause(story.article.text, { start: raw.start, end: raw.end });
    if (span === undefined || span.end - span.start < SHORTEST) continue;
    if ([...counted, ...found].some((statement) => spansOverlap(statement.span, span))) continue;
    const words = wordsOf(story, span);
    if (![HAPPENING, NEGATION, FORECAST].some((form) => form.test(words))) continue;
    found.push({ ...rest, span, sentence, figures: [], aside: false });
  }
  return found;
}

/** The contents of an attribution that stand in the sentence; one that is no clause, "(accused it of) blocking aid", with the clause that it hangs on. */
function saidIn(sentence: Sentence, attribution: Attribution): readonly Pick<Statement, 'span' | 'saidBy'>[] {
  return attribution.content
    .filter((content) => spansOverlap(content, sentence))
    .flatMap((content) => {
      const span = { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) };
      const words = sentence.words.filter((word) => spanContains(span, word));
      if (attribution.kind === 'direct' || words.some(isPredicate)) return [{ span }];
      // "urged them to visit the camp", "expect rates to stay low": what is wished for has not happened.
      if (words.some((word) => word.xpos === 'TO' && word.relation === 'mark')) return [];
      const around = clauseAround(sentence, attribution.cue ?? span, span.end);
      return around === undefined ? [{ span }] : [{ span: around, saidBy: attribution }];
    });
}

function clauseAround(sentence: Sentence, cue: Span, contentEnd: number): Span | undefined {
  const verb = wordAt(sentence, cue.start);
  if (verb === undefined) return undefined;
  const whole = governingClause(sentence, verb.index);
  const { first, last } = subtree(sentence, whole);
  const [start, end] = [sentence.words[first]?.start, sentence.words[last]?.end];
  if (start === undefined || end === undefined) return undefined;
  return { start, end: Math.min(end, nextClause(sentence, whole, contentEnd) ?? end) };
}
