import { cutWords, quoted } from './cut.ts';
import { dayWords } from './dates.ts';
import { DESK } from './limits.ts';
import { dotted, link, plain } from './lines.ts';
import type { EarlierClaim, EarlierStory } from './earlier-story.ts';
import type { Block, Line } from './reply.ts';
import { statusSigns, statusWords } from './labels.ts';
import { changeWords, differsBy, seenBefore, unchanged } from './sentences/earlier.ts';

function place(words: string, permalink: string | undefined): Line {
  return [permalink === undefined ? plain(words) : link(words, permalink)];
}

/** Same story, seen before: where, and what is different now. */
export function earlierStoryBlocks(earlier: EarlierStory | undefined): readonly Block[] {
  if (earlier === undefined) return [];
  const where = place(`${earlier.channel}, ${dayWords(earlier.at)}`, earlier.permalink);
  const shown = earlier.changes.slice(0, 3).map((change) => cutWords(changeWords(change), DESK.name));
  const left = earlier.changes.length - shown.length;
  const changes = shown.length === 0 ? unchanged : `${shown.join('; ')}${left > 0 ? ` … +${left}` : ''}`;
  return [{ kind: 'paragraph', line: [plain(seenBefore), ...where, plain(` · ${changes}`)] }];
}

/** A claim like it in another story, with that story's words. */
export function earlierClaimBlocks(earlier: EarlierClaim): readonly Block[] {
  const where = place(`${earlier.channel}, ${dayWords(earlier.at)}`, earlier.permalink);
  const status: Line =
    earlier.status === undefined ? [] : [plain(`${statusSigns[earlier.status]} ${statusWords[earlier.status]}`)];
  const differs = earlier.differs.length === 0 ? [] : [plain(differsBy(earlier.differs))];
  const quote = quoted(earlier.quote, 240);
  return [
    {
      kind: 'paragraph',
      line: dotted([plain(seenBefore), ...where], [plain(cutWords(earlier.story, 80))], differs, status, [
        plain(quote),
      ]),
    },
  ];
}
