import type { Report } from '#core/report.ts';
import { cutWords } from '#render/cut.ts';
import { briefFigure } from '#render/figure-lines.ts';
import { DESK } from '#render/limits.ts';
import { plain, strong, lineText } from '#render/lines.ts';
import { readingOf, titleOf } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import { flagLine } from '#render/flag-line.ts';
import type { Line, Reply } from '#render/reply.ts';
import {
  andMoreChanges,
  changedFigure,
  goneLabel,
  newLabel,
  rereadBecause,
  rereadNothing,
  titleChanged,
} from '#render/sentences/earlier.ts';
import { timeLines } from '#render/time-lines.ts';
import type { RereadCause } from './asked.ts';

/** One line: the rest stands in the messages that were brought up to date. */
const CHANGES_SHOWN = 3;
/** A line and a half on a phone. */
const CHANGE_CHARACTERS = 120;

/** What is in `these` oftener than in `those`. */
function onlyIn(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

interface Described {
  readonly words: string;
  /** The same thing counted in the same unit: two of these are one figure that changed. */
  readonly subject: string;
}

function describe(reading: Reading): readonly Described[] {
  return reading.figures.map(({ figure }) => ({
    words: briefFigure(reading, figure),
    subject: figure.countedHead === undefined ? '' : `${figure.countedHead} ${figure.event?.kind} ${figure.unit.kind}`,
  }));
}

function figureLines(before: Reading, after: Reading): readonly Line[] {
  const [was, is] = [describe(before), describe(after)];
  const words = (all: readonly Described[]): readonly string[] => all.map((each) => each.words);
  const gone = was.filter((each) => onlyIn(words(was), words(is)).includes(each.words));
  const fresh = is.filter((each) => onlyIn(words(is), words(was)).includes(each.words));
  const lines: Line[] = [];
  for (const each of fresh) {
    const twin = gone.findIndex((other) => each.subject !== '' && other.subject === each.subject);
    const [old] = twin === -1 ? [] : gone.splice(twin, 1);
    lines.push([plain(old === undefined ? `${newLabel} ${each.words}` : changedFigure(old.words, each.words))]);
  }
  return [...lines, ...gone.map((each) => [plain(`${goneLabel} ${each.words}`)])];
}

function checkLines(before: Report, after: Report): readonly Line[] {
  const titles = (report: Report): readonly string[] => report.checks.map((check) => check.title);
  const line = (label: string, title: string): Line => [plain(`${label} `), plain(cutWords(title, DESK.title))];
  return [
    ...onlyIn(titles(after), titles(before)).map((title) => line(newLabel, title)),
    ...onlyIn(titles(before), titles(after)).map((title) => line(goneLabel, title)),
  ];
}

function flagLines(before: Report, after: Report): readonly Line[] {
  const known = new Set(before.flags.map((flag) => flag.says));
  const now = new Set(after.flags.map((flag) => flag.says));
  const kinds = new Set(after.flags.map((flag) => flag.kind));
  const gone = before.flags.filter((flag) => !now.has(flag.says) && !kinds.has(flag.kind));
  return [
    ...after.flags
      .filter((flag) => !known.has(flag.says))
      .map((flag) => [plain(`${newLabel} `), ...flagLine(flag, DESK.title)]),
    ...gone.map((flag) => [plain(`${goneLabel} `), ...flagLine(flag, DESK.title)]),
  ];
}

function changesOf(before: Report, after: Report): readonly Line[] {
  const [was, is] = [readingOf(before), readingOf(after)];
  const title = titleOf(is);
  const redated = before.article.published !== after.article.published;
  return [
    ...(title === titleOf(was) ? [] : [[plain(titleChanged), strong(title)]]),
    ...(redated ? timeLines(is, 8) : []),
    ...figureLines(was, is),
    ...checkLines(before, after),
    ...flagLines(before, after),
  ];
}

/** What changed between two readings of one story, in one line. */
export function buildReread(before: Report, after: Report, cause: RereadCause): Reply {
  const changes = changesOf(before, after);
  const shown = changes.slice(0, CHANGES_SHOWN).map((line) => cutWords(lineText(line), CHANGE_CHARACTERS));
  const left = changes.length - shown.length;
  const told = shown.length === 0 ? rereadNothing : shown.join('; ');
  const line = [strong(rereadBecause(cause)), plain(` ${told}${left > 0 ? andMoreChanges(left) : ''}`)];
  return { messages: [{ key: 'reread', blocks: [{ kind: 'paragraph', line }] }] };
}
