import type { Flag } from '#core/claims/flags/flag.ts';
import { flagLine } from './flag-line.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { whereIs } from './reading.ts';
import type { Reading } from './reading.ts';
import { ALL } from './levels.ts';
import type { Block, Message } from './reply.ts';
import { andMore } from './sentences/amounts.ts';
import { noMoreNotes, notesHeading, tensionsHeading, tensionsNote } from './sentences/reply.ts';
import { tensionFlags } from './thread/flags.ts';

/** At their longest they fit one message of Discord. */
const NOTES_SHOWN = 12;

function placesOf(reading: Reading, flag: Flag): string {
  const places = [...new Set(flag.spans.map((span) => whereIs(reading, span)))].filter((place) => place !== '');
  return places.length === 0 ? '' : ` (${places.slice(0, 6).join(', ')})`;
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

/** Every note that the reply had no room for, and what does not sit easily together. */
export function notesMessage(reading: Reading, told: readonly Flag[], whole: boolean): Message | undefined {
  const flags = reading.report.flags.filter((flag) => !told.includes(flag));
  const most = whole ? ALL : NOTES_SHOWN;
  const tensions = tensionFlags(flags);
  const others = flags.filter((flag) => !tensions.includes(flag));
  const blocks = [
    ...flagBlocks(reading, tensions, most, tensionsHeading, tensionsNote),
    ...flagBlocks(reading, others, most, notesHeading, ''),
  ];
  if (blocks.length > 0) return { key: 'notes', blocks };
  return whole ? undefined : { key: 'notes', blocks: [{ kind: 'paragraph', line: [plain(noMoreNotes)] }] };
}
