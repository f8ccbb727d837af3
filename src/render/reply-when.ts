import { ALL } from './levels.ts';
import { plain, strong } from './lines.ts';
import type { Reading } from './reading.ts';
import type { Message } from './reply.ts';
import { noTimes, timesHeading } from './sentences/reply.ts';
import { timeLines } from './time-lines.ts';

/** A screen of a phone. */
const TIMES_SHOWN = 14;

/** What the story's days and periods are, or that nothing dates them. */
export function whenMessage(reading: Reading, whole: boolean): Message | undefined {
  const items = timeLines(reading, whole ? ALL : TIMES_SHOWN);
  if (items.length > 0)
    return {
      key: 'when',
      blocks: [
        { kind: 'heading', line: [strong(timesHeading)] },
        { kind: 'list', items },
      ],
    };
  return whole ? undefined : { key: 'when', blocks: [{ kind: 'paragraph', line: [plain(noTimes)] }] };
}
