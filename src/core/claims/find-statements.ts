import type { Figure } from '#core/figures/figure.ts';
import type { Sentence } from '#core/language/sentence.ts';
import { spanContains } from '#core/span.ts';
import { clauseHead, isSubordinate, sharedSubject, wordAt } from './clauses.ts';
import { governingClause, isRelative } from './governing-clause.ts';
import { plainStatements } from './plain-statements.ts';
import { stateFigures } from './state-figures.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';

/** Statements in text order: figures that share a verb are one statement; a sentence without figures is one when something happens in it. */
export function findStatements(story: Story): readonly Statement[] {
  return story.sentences.flatMap((sentence) => {
    const figures = story.figures.filter(
      (figure) => figure.unit.kind !== 'ordinal' && spanContains(sentence, figure.number),
    );
    const counted = figures.length === 0 ? [] : figureStatements(story, sentence, figures);
    const rest = plainStatements(story, sentence, counted);
    return [...counted, ...rest];
  });
}

function figureStatements(story: Story, sentence: Sentence, figures: readonly Figure[]): readonly Statement[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const cue = wordAt(sentence, figure.event?.cue.start ?? figure.number.start);
    const part = groupOfWhole(groups, figure);
    const key = part ?? clauseHead(sentence, cue?.index ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  joinSubordinate(sentence, groups);
  const heads = [...groups.keys()];
  return heads.flatMap((head) => {
    const own = groups.get(head) ?? [];
    const stated = stateFigures(story, sentence, head, own, heads);
    return stated === undefined ? [] : [{ ...stated, sentence, figures: own, aside: isRelative(sentence, head) }];
  });
}

/** "hit the depot with two bombs, killing nine": one happening; "killing nine and destroying a tank": two. */
function joinSubordinate(sentence: Sentence, groups: Map<number, Figure[]>): void {
  for (const [below, figures] of groups) {
    const above = [...groups.keys()].find(
      (head) =>
        head !== below &&
        (isSubordinate(sentence, below, head) ||
          sharesVerb(sentence, below, head) ||
          sharesInfinitive(sentence, below, head)),
    );
    if (above === undefined) continue;
    groups.set(above, [...(groups.get(above) ?? []), ...figures]);
    groups.delete(below);
  }
}

/** "took 31 percent and lost six seats": one subject, two verbs, one statement. */
function sharesVerb(sentence: Sentence, below: number, above: number): boolean {
  return sentence.words[below]?.head === above && sharedSubject(sentence, below) !== undefined;
}

/** "voted to adopt a budget of $4 million and to raise the tax by 3 percent": one decision. */
function sharesInfinitive(sentence: Sentence, below: number, above: number): boolean {
  const isInfinitive = (verb: number): boolean =>
    sentence.words.some((word) => word.head === verb && word.xpos === 'TO' && word.relation === 'mark');
  const governing = governingClause(sentence, below);
  return (
    isInfinitive(below) &&
    above < below &&
    (above === governing || (isInfinitive(above) && governingClause(sentence, above) === governing))
  );
}

/** "67 killed, including 19 commanders": the part goes with its whole. */
function groupOfWhole(groups: ReadonlyMap<number, readonly Figure[]>, figure: Figure): number | undefined {
  for (const [head, members] of groups) {
    const related = members.some(
      (member) =>
        figure.relations.some((relation) => relation.figure === member.id && relation.kind !== 'not-same-as') ||
        member.relations.some((relation) => relation.figure === figure.id && relation.kind !== 'not-same-as'),
    );
    if (related) return head;
  }
  return undefined;
}
