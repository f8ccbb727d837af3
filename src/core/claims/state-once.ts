import type { Figure } from '#core/figures/figure.ts';
import { spanContains } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Statement } from './statement.ts';
import { areAlike, areSame } from './same-figure.ts';
import type { Story } from './story.ts';
import { attributionAround, isInHeadline, sourceName, wordsOf } from './story.ts';

/** Share of the shorter statement's content words that stand in the other, from which on they say the same. */
const NEARLY_ALL = 0.7;
/** Fewer content words than this are shared by chance. */
const LEAST_WORDS = 3;

/** A statement and the places where the story says the same again. */
export interface Stated extends Statement {
  readonly also: readonly Span[];
}

/** Joins statements that the story makes again elsewhere: same figures, or nearly the same words. The fuller one leads, and the body before the headline. */
export function stateOnce(story: Story, statements: readonly Statement[]): readonly Stated[] {
  const told: Stated[] = [];
  for (const statement of statements.filter(({ span }) => !isInHeadline(story, span))) {
    const twin = told.findIndex((other) => saysTheSame(story, other, statement));
    const other = told[twin];
    if (other === undefined) told.push({ ...statement, also: [] });
    else if (statement.figures.length > other.figures.length)
      told[twin] = { ...statement, also: [...other.also, other.span] };
    else told[twin] = { ...other, also: [...other.also, statement.span] };
  }
  const headings = statements.filter(({ span }) => isInHeadline(story, span));
  const own = headings.filter((heading) => !isTold(story, heading, told));
  return [
    ...own.map((heading) => ({ ...heading, also: [] })),
    ...told.map((statement) => ({
      ...statement,
      also: [
        ...headings
          .filter((heading) => !own.includes(heading) && sharesFigure(story, heading, statement))
          .map(({ span }) => span),
        ...statement.also,
      ],
    })),
  ];
}

/** The body says it too: in one statement, or each figure in another ("12 dead and 140,000 homes without power"). */
function isTold(story: Story, heading: Statement, told: readonly Stated[]): boolean {
  return (
    told.some((statement) => saysTheSame(story, heading, statement)) ||
    heading.figures.every((figure) =>
      told.some(({ figures }) => figures.some((other) => areSame(story, figure, other))),
    )
  );
}

function sharesFigure(story: Story, heading: Statement, statement: Stated): boolean {
  return (
    heading.figures.some((figure) => statement.figures.some((other) => areSame(story, figure, other))) ||
    saysTheSame(story, heading, statement)
  );
}

function saysTheSame(story: Story, a: Statement, b: Statement): boolean {
  if (a.figures.length > 0 && b.figures.length > 0) return countsTheSame(story, a.figures, b.figures);
  if (!tellOfTheSame(story, a, b)) return false;
  return sharedWords(wordsOf(story, a.span), wordsOf(story, b.span)) >= NEARLY_ALL;
}

/** Every figure of the shorter stands in the other; one of them surely, the others at least with value and unit. */
function countsTheSame(story: Story, a: readonly Figure[], b: readonly Figure[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return (
    fewer.some((figure) => more.some((other) => areSame(story, figure, other))) &&
    fewer.every((figure) => more.some((other) => areSame(story, figure, other) || areAlike(figure, other)))
  );
}

/** Neither names somebody whom the other does not, and the body's words are not two sources': a second voice is a second claim. */
function tellOfTheSame(story: Story, a: Statement, b: Statement): boolean {
  const named = ({ span }: Statement): readonly string[] =>
    story.actors
      .filter(({ kind, mentions }) => kind === 'person' && mentions.some((mention) => spanContains(span, mention.span)))
      .map(({ id }) => id);
  const [one, other] = [named(a), named(b)];
  if (one.some((id) => !other.includes(id)) && other.some((id) => !one.includes(id))) return false;
  if (isInHeadline(story, a.span) || isInHeadline(story, b.span)) return true;
  const [source, second] = [a, b].map(({ span }) => sourceName(story, attributionAround(story, span))?.toLowerCase());
  return source === undefined || second === undefined || source === second;
}

function sharedWords(a: string, b: string): number {
  const set = (words: string): Set<string> => new Set(words.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
  const [x, y] = [set(a), set(b)];
  const fewer = Math.min(x.size, y.size);
  return fewer < LEAST_WORDS ? 0 : [...x].filter((word) => y.has(word)).length / fewer;
}
