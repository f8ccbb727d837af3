import { findActors } from './actors/find-actors.ts';
import type { Article } from './article.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { buildChecks } from './claims/build-checks.ts';
import { findClaims } from './claims/find-claims.ts';
import { findFlags } from './claims/flags/find-flags.ts';
import type { Story } from './claims/story.ts';
import { DESK_FACTS } from './facts/facts.ts';
import type { DeskFacts } from './facts/facts.ts';
import { findFigures } from './figures/find-figures.ts';
import { linkFigures } from './figures/relations/link-figures.ts';
import { readSentences } from './language/read-sentences.ts';
import type { Report } from './report.ts';
import { hideMarkup } from './text/hide-markup.ts';
import { moveSpans } from './text/move-spans.ts';
import { findQuotations } from './text/find-quotations.ts';
import { findStatements } from './statements/find-statements.ts';
import { linkStatements } from './statements/link-statements.ts';
import { findTimes } from './times/find-times.ts';

/** What stands in an article, before anything is judged: the stages in order. */
export function readStory(article: Article): Story {
  const sentences = readSentences(article);
  const quotations = findQuotations(article);
  const times = findTimes(article, sentences);
  const counted = findFigures(article, sentences, times);
  const actors = findActors(article, sentences, quotations);
  const attributions = findAttributions(article, sentences, actors, quotations);
  const figures = linkFigures(article, sentences, counted, actors, attributions);
  const statements = linkStatements(findStatements(sentences), { figures, times, actors, attributions });
  return { article, sentences, quotations, times, figures, actors, attributions, statements };
}

/**
 * Reads an article: the whole of Deskcheck's reading, in order. Pure and offline: the same article and facts give the same report.
 * Never throws for what an article says; offsets in the report are UTF-16 code units into `article.text`.
 */
export function read(article: Article, facts: DeskFacts = DESK_FACTS): Report {
  const unmarked = hideMarkup(article.text);
  if (unmarked === undefined) return readPlain(article, facts);
  const plain = { ...moveSpans(article, unmarked.toPlain), text: unmarked.text };
  return { ...moveSpans(readPlain(plain, facts), unmarked.toMarked), article };
}

function readPlain(article: Article, facts: DeskFacts): Report {
  const story = readStory(article);
  const found = findClaims(story, facts);
  const { claims, lead } = found;
  const flags = findFlags(story, found, facts);
  const checks = buildChecks(story, found, facts);
  const { times, figures, actors, attributions, statements } = story;
  return { version: 1, article, figures, times, actors, attributions, statements, lead, claims, flags, checks };
}
