import type { EventKind, Figure } from '#core/figures/figure.ts';
import type { Flag } from './flag.ts';
import type { Story } from '#core/claims/story.ts';
import { attributionOf, isInHeadline, sourceName, wordsOf } from '#core/claims/story.ts';

/** What is counted of people, and how a difference in it is said. */
const COUNTED: readonly (readonly [EventKind, string])[] = [
  ['death', 'killed'],
  ['injury', 'injured'],
  ['displacement', 'displaced'],
];

interface Count {
  readonly figure: Figure;
  readonly source: string;
}

/** Sources that give different numbers for what may be the same thing. A question, not a finding: they may count different things. */
export function differingCounts(story: Story): readonly Flag[] {
  return COUNTED.flatMap(([kind, done]): readonly Flag[] => {
    const counts = story.figures.flatMap((figure): readonly Count[] => {
      const source = sourceName(story, attributionOf(story, figure.attribution));
      return source !== undefined && isTotal(story, figure, kind) && !isUpdate(story, figure)
        ? [{ figure, source }]
        : [];
    });
    const bySource = new Map<string, Count>();
    // A source's largest number is its total; smaller ones are parts or earlier ones.
    for (const count of counts)
      if (sizeOf(count.figure) > sizeOf(bySource.get(count.source)?.figure)) bySource.set(count.source, count);
    const rivals = [...bySource.values()];
    if (new Set(rivals.map(({ figure }) => sizeOf(figure))).size < 2 || !countOneThing(rivals)) return [];
    const list = rivals.map(({ figure, source }) => `“${wordsOf(story, figure.span)}” (${source})`).join(', ');
    return [
      {
        kind: 'sources-differ',
        spans: rivals.map(({ figure }) => figure.span),
        says: `Sources differ on how many were ${done}: ${list}. Do they count the same?`,
      },
    ];
  });
}

/** "three more", "its earlier toll of 15": one voice's count goes on. */
function isUpdate(story: Story, { span }: Figure): boolean {
  const { text } = story.article;
  const [before, after] = [text.slice(Math.max(0, span.start - 40), span.start), text.slice(span.end, span.end + 12)];
  return (
    /\b(?:earlier|previous|initial|first|up from|another|further|additional)\b[^.]*$/i.test(before) ||
    /^(?:\s\w+)?\s(?:more|others?)\b/i.test(after) ||
    /\b(?:more|another|further|additional)\b/i.test(text.slice(span.start, span.end).replace(/^more than/i, ''))
  );
}

/** Not two teachers here and four pupils there: the same head, or people at large, in no two places. */
function countOneThing(rivals: readonly Count[]): boolean {
  const heads = new Set(
    rivals.map(({ figure }) => figure.countedHead?.split(' ').at(-1) ?? 'person').filter((head) => !GENERIC.has(head)),
  );
  return heads.size <= 1;
}

const GENERIC = new Set(['person', 'people', 'victim', 'death', 'dead', 'body', 'casualty', 'fatality', 'toll']);

function isTotal(story: Story, figure: Figure, kind: EventKind): boolean {
  if (
    figure.event?.kind !== kind ||
    figure.unit.kind !== 'count' ||
    sizeOf(figure) < 2 ||
    isInHeadline(story, figure.number)
  )
    return false;
  return !figure.relations.some((relation) => relation.kind === 'part-of');
}

function sizeOf(figure: Figure | undefined): number {
  if (figure === undefined) return 0;
  return typeof figure.value === 'number' ? figure.value : figure.value.high;
}
