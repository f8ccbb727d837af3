import { headlineOf } from '#desk/stories/headline.ts';
import { channelOf } from '#desk/stories/listed-stories.ts';
import type { StoryRecord } from '#desk/stories/story-record.ts';

const COLUMNS = [
  'workspace',
  'channel',
  'story',
  'headline',
  'pasted',
  'link',
  'check',
  'title',
  'claim',
  'status',
  'decided by',
  'decided at',
  'notes',
  'evidence',
] as const;

export const CSV_HEADER: string = csvLine(COLUMNS);

/** A line per check: what a spreadsheet of the desk's work is made of. */
export function csvLines(record: StoryRecord): readonly string[] {
  const { story, workspace } = record;
  const fixed = [workspace, channelOf(story), story.id, headlineOf(record.report), story.at, story.permalink ?? ''];
  return record.checks.map((check) => {
    const decided = check.by === undefined ? ['', ''] : [check.by.name, check.since];
    const notes = check.notes.flatMap((note) => (note.text === undefined ? [] : `${note.by.name}: ${note.text}`));
    const evidence = check.notes.flatMap((note) => note.evidence ?? []);
    const own = [`C${check.nth}`, check.title, check.words, check.status, ...decided];
    return csvLine([...fixed, ...own, notes.join('\n'), evidence.join('\n')]);
  });
}

function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

/** Quoted where it must be. A cell that a spreadsheet would run as a formula is shown as text. */
function csvCell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
