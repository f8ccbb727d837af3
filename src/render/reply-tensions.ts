import type { Flag, FlagKind } from '#core/claims/flags/flag.ts';
import type { Report } from '#core/report.ts';
import { cutSentences, quoted } from './cut.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { readingOf, whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { ALL } from './levels.ts';
import type { Block, Line, Message } from './reply.ts';
import { flagSigns } from './labels.ts';
import { andMore, notChecked, notesInFull, tensionsHeading, tensionsNote } from './sentences.ts';

/** What leads the summary, in this order. */
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

const TENSIONS: ReadonlySet<FlagKind> = new Set([
  'headline-body-mismatch',
  'sum-mismatch',
  'unit-suspect',
  'date-mismatch',
  'one-side-only',
  'missing-civilians',
  'other',
]);

function isTension(flag: Flag): boolean {
  return TENSIONS.has(flag.kind);
}

const SHOWN = 12;
const SOFT: ReadonlySet<string> = new Set(['opinion', 'ceremony', 'general', 'empty-denial']);

const FEW = 3;

/** What an editor must know first, one flag of a kind; where that is little, the first of the others too. */
export function leadingFlags(flags: readonly Flag[]): readonly Flag[] {
  const leading = LEADING.flatMap((kind) => flags.find((flag) => flag.kind === kind) ?? []);
  return [...leading, ...otherFlags(flags, leading).slice(0, Math.max(0, FEW - leading.length))];
}

/** Every flag that the summary, showing `led` of them, has not told. */
function otherFlags(flags: readonly Flag[], led: readonly Flag[]): readonly Flag[] {
  return flags.filter((flag) => !led.includes(flag));
}

const LEAD_IN = /^[^.:]{3,48}[.:](?=\s)/u;

/** "*One source.* All figures come from ...": a short beginning is strong, so that an eye can run down the list. */
export function flagLine(flag: Flag, max: number): Line {
  const words = cutSentences(flag.says, max);
  const lead = LEAD_IN.exec(words)?.[0] ?? '';
  const sign = plain(`${flagSigns[flag.kind]} `);
  return lead === '' ? [sign, plain(words)] : [sign, strong(lead), plain(words.slice(lead.length))];
}

function placesOf(reading: Reading, flag: Flag): string {
  const places = [...new Set(flag.spans.map((span) => whereIs(reading, span)))].filter((place) => place !== '');
  return places.length === 0 ? '' : ` (${places.slice(0, 6).join(', ')})`;
}

/** Claims that have no check because nothing in them can be shown right or wrong; named, so that nobody looks for them. */
function leftOff(reading: Reading, most: number): readonly Block[] {
  const { claims, checks } = reading.report;
  const soft = claims.filter(
    ({ id, reasons }) => reasons.some((reason) => SOFT.has(reason)) && !checks.some((check) => check.claim === id),
  );
  const words = soft.map((claim) => wordsAt(reading, claim.span)).filter((each) => each !== '');
  if (words.length === 0) return [];
  const shown = words.slice(0, most).map((each) => quoted(each, 90));
  const left = words.length - shown.length;
  const line = [plain(`${shown.join(' · ')}${left > 0 ? ` … +${left}` : ''}`)];
  return [
    { kind: 'heading', line: [strong(notChecked)] },
    { kind: 'paragraph', line },
  ];
}

function flagBlocks(
  reading: Reading,
  flags: readonly Flag[],
  most: number,
  heading: string,
  note: string,
): readonly Block[] {
  if (flags.length === 0) return [];
  const items = flags.slice(0, most).map((flag) => {
    const places = placesOf(reading, flag);
    return places === '' ? flagLine(flag, DESK.quote) : [...flagLine(flag, DESK.quote), plain(places)];
  });
  const left = flags.length - items.length;
  return [
    { kind: 'heading', line: [strong(heading)] },
    { kind: 'list', items: left === 0 ? items : [...items, [plain(andMore(left, 'note'))]] },
    ...(note === '' ? [] : [{ kind: 'note', line: [plain(note)] } as const]),
  ];
}

/** What does not sit easily together, every note that the first message had no room for, and what is not worth a check. */
export function tensionsMessage(report: Report, led: readonly Flag[], whole: boolean): Message | undefined {
  const reading = readingOf(report);
  const flags = otherFlags(report.flags, led);
  const most = whole ? ALL : SHOWN;
  const [tensions, others] = [flags.filter(isTension), flags.filter((flag) => !isTension(flag))];
  const blocks = [
    ...flagBlocks(reading, tensions, most, tensionsHeading, tensionsNote),
    ...flagBlocks(reading, others, most, notesInFull, ''),
    ...leftOff(reading, whole ? ALL : 5),
  ];
  return blocks.length === 0 ? undefined : { key: 'tensions', blocks };
}
