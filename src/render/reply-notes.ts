import type { Flag } from '#core/claims/flags/flag.ts';
import { quoted } from './cut.ts';
import { flagLine } from './flag-line.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { ALL } from './levels.ts';
import type { Block, Message } from './reply.ts';
import { andMore, noMoreNotes, notChecked, notesHeading, tensionsHeading, tensionsNote } from './sentences.ts';
import { tensionFlags } from './thread/flags.ts';

const SHOWN = 12;
const SOFT: ReadonlySet<string> = new Set(['opinion', 'ceremony', 'general', 'empty-denial']);

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

/** Every note that the reply had no room for, what does not sit easily together, and what is not worth a check. */
export function notesMessage(reading: Reading, told: readonly Flag[], whole: boolean): Message | undefined {
  const flags = reading.report.flags.filter((flag) => !told.includes(flag));
  const most = whole ? ALL : SHOWN;
  const tensions = tensionFlags(flags);
  const others = flags.filter((flag) => !tensions.includes(flag));
  const blocks = [
    ...flagBlocks(reading, tensions, most, tensionsHeading, tensionsNote),
    ...flagBlocks(reading, others, most, notesHeading, ''),
    ...leftOff(reading, whole ? ALL : 5),
  ];
  if (blocks.length > 0) return { key: 'notes', blocks };
  return whole ? undefined : { key: 'notes', blocks: [{ kind: 'paragraph', line: [plain(noMoreNotes)] }] };
}
