import { cutWords, quoted } from '#render/cut.ts';
import type { CheckStatus } from '#core/marks.ts';
import { DESK } from '#render/limits.ts';
import { dotted, link, plain, strong } from '#render/lines.ts';
import type { Block, Line, Reply } from '#render/reply.ts';
import { statusSigns, statusWords } from '#render/labels.ts';
import { andMore, count } from '#render/sentences/amounts.ts';
import { foundHeading, nothingFound } from '#render/sentences/lists.ts';

/** A claim or a story of the ledger that has the words looked for. */
export interface Found {
  /** Exact words of that story. */
  readonly quote: string;
  readonly headline: string;
  readonly channel: string;
  /** ISO */
  readonly at: string;
  readonly permalink?: string;
  readonly status?: CheckStatus;
}

const SHOWN = 8;

function foundBlocks(found: Found): Block[] {
  const title = cutWords(found.headline, DESK.name);
  const named: Line = [found.permalink === undefined ? plain(title) : link(title, found.permalink)];
  const status: Line =
    found.status === undefined ? [] : [plain(`${statusSigns[found.status]} ${statusWords[found.status]}`)];
  return [
    { kind: 'paragraph', line: dotted(named, [plain(found.channel)], [plain(found.at.slice(0, 10))], status) },
    { kind: 'paragraph', line: [plain(quoted(found.quote, DESK.quote))] },
  ];
}

export function buildSearchResults(words: string, found: readonly Found[]): Reply {
  if (found.length === 0)
    return { messages: [{ key: 'found', blocks: [{ kind: 'paragraph', line: [plain(nothingFound(words))] }] }] };
  const left = found.length - SHOWN;
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(`${foundHeading(words)} · ${count(found.length, 'place')}`)] },
    ...found.slice(0, SHOWN).flatMap(foundBlocks),
    ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'place'))] } as const] : []),
  ];
  return { messages: [{ key: 'found', blocks }] };
}
