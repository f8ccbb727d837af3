import { cutWords, quoted } from '#render/cut.ts';
import type { CheckStatus } from '#core/marks.ts';
import { DESK } from '#render/limits.ts';
import { dotted, link, plain, strong } from '#render/lines.ts';
import type { Block, Line, Reply } from '#render/reply.ts';
import { statusSigns, statusWords } from '#render/labels.ts';
import { andMore, count } from '#render/sentences/amounts.ts';
import { foundHeading, nothingFound } from '#render/sentences/lists.ts';

/** A claim or a story of the ledger that has the words looked for. */
export interface SearchHit {
  /** Exact words of that story. */
  readonly quote: string;
  readonly headline: string;
  readonly channel: string;
  /** ISO */
  readonly at: string;
  readonly permalink?: string;
  readonly status?: CheckStatus;
}

/** With their quotations two screens of a phone. */
const HITS_SHOWN = 8;

function hitBlocks(hit: SearchHit): Block[] {
  const title = cutWords(hit.headline, DESK.name);
  const named: Line = [hit.permalink === undefined ? plain(title) : link(title, hit.permalink)];
  const status: Line = hit.status === undefined ? [] : [plain(`${statusSigns[hit.status]} ${statusWords[hit.status]}`)];
  return [
    { kind: 'paragraph', line: dotted(named, [plain(hit.channel)], [plain(hit.at.slice(0, 10))], status) },
    { kind: 'paragraph', line: [plain(quoted(hit.quote, DESK.quote))] },
  ];
}

export function buildSearchResults(words: string, hits: readonly SearchHit[]): Reply {
  if (hits.length === 0)
    return { messages: [{ key: 'found', blocks: [{ kind: 'paragraph', line: [plain(nothingFound(words))] }] }] };
  const left = hits.length - HITS_SHOWN;
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(`${foundHeading(words)} · ${count(hits.length, 'place')}`)] },
    ...hits.slice(0, HITS_SHOWN).flatMap(hitBlocks),
    ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'place'))] } as const] : []),
  ];
  return { messages: [{ key: 'found', blocks }] };
}
