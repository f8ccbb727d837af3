import type { Flag, FlagKind } from '#core/claims/flag.ts';
import type { Report } from '#core/report.ts';
import { cutWords } from './cut.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { readingOf, whereIs } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Line, Message } from './reply.ts';
import { flagSigns } from './labels.ts';
import { andMore, tensionsHeading, tensionsNote } from './sentences.ts';

/** Flags about the text against itself. The others lead the summary, in this order. */
const LEADING: readonly FlagKind[] = [
  'single-source',
  'party-to-conflict',
  'state-media',
  'one-side-only',
  'unnamed-sources',
  'undated',
  'date-mismatch',
  'spelling-variants',
  'loaded-words',
  'missing-civilians',
  'teaser-dropped',
];

const SHOWN = 12;

/** What an editor must know first; one flag of a kind, the rest is told further down. */
export function leadingFlags(flags: readonly Flag[]): readonly Flag[] {
  return LEADING.flatMap((kind) => flags.find((flag) => flag.kind === kind) ?? []);
}

/** Every flag that the summary, showing `led` of them, has not told. */
function otherFlags(flags: readonly Flag[], led: readonly Flag[]): readonly Flag[] {
  return flags.filter((flag) => !led.includes(flag));
}

const LEAD_IN = /^[^.:]{3,48}[.:](?=\s)/u;

/** "*One source.* All figures come from ...": a short beginning is strong, so that an eye can run down the list. */
export function flagLine(flag: Flag, max: number): Line {
  const words = cutWords(flag.says, max);
  const lead = LEAD_IN.exec(words)?.[0] ?? '';
  const sign = plain(`${flagSigns[flag.kind]} `);
  return lead === '' ? [sign, plain(words)] : [sign, strong(lead), plain(words.slice(lead.length))];
}

function placesOf(reading: Reading, flag: Flag): string {
  const places = [...new Set(flag.spans.map((span) => whereIs(reading, span)))].filter((place) => place !== '');
  return places.length === 0 ? '' : ` (${places.slice(0, 6).join(', ')})`;
}

/** What does not sit easily together, and every note that the first message had no room for. */
export function tensionsMessage(report: Report, led: readonly Flag[]): Message | undefined {
  const reading = readingOf(report);
  const flags = otherFlags(report.flags, led);
  if (flags.length === 0) return undefined;
  const items = flags
    .slice(0, SHOWN)
    .map((flag) =>
      [...flagLine(flag, DESK.quote), plain(placesOf(reading, flag))].filter(
        (run) => run.kind !== 'plain' || run.text !== '',
      ),
    );
  const left = flags.length - items.length;
  return {
    key: 'tensions',
    blocks: [
      { kind: 'heading', line: [strong(tensionsHeading)] },
      { kind: 'list', items: left === 0 ? items : [...items, [plain(andMore(left, 'notes'))]] },
      { kind: 'note', line: [plain(tensionsNote)] },
    ],
  };
}
