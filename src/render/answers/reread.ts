import type { Report } from '#core/report.ts';
import { cutWords } from '#render/cut.ts';
import { briefFigure } from '#render/figure-lines.ts';
import { DESK } from '#render/limits.ts';
import { plain, strong } from '#render/lines.ts';
import { readingOf } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import { titleOf } from '#render/reply-summary.ts';
import { flagLine } from '#render/reply-tensions.ts';
import type { Block, Line, Reply } from '#render/reply.ts';
import {
  andMore,
  changedFigure,
  goneLabel,
  newLabel,
  rereadBecause,
  rereadNothing,
  titleChanged,
} from '#render/sentences.ts';
import { timeLines } from '#render/time-lines.ts';

/** Why a story was read again. */
export type RereadCause =
  | { readonly kind: 'date'; readonly date: string; readonly by: string }
  | { readonly kind: 'edit' };

const SHOWN = 12;

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

/** What changed between two readings of one story: titles, times, figures, checks, notes. */
export function buildReread(before: Report, after: Report, cause: RereadCause): Reply {
  const changes = changesOf(before, after);
  const left = changes.length - SHOWN;
  const items = left > 0 ? [...changes.slice(0, SHOWN), [plain(andMore(left, 'change'))]] : changes;
  const body: Block =
    items.length === 0 ? { kind: 'paragraph', line: [plain(rereadNothing)] } : { kind: 'list', items };
  return { messages: [{ key: 'reread', blocks: [{ kind: 'heading', line: [strong(rereadBecause(cause))] }, body] }] };
}
