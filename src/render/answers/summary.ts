import type { Report } from '#core/report.ts';
import { cutWords } from '#render/cut.ts';
import { weekdayWords } from '#render/dates.ts';
import { briefFigure } from '#render/figure-lines.ts';
import { DESK } from '#render/limits.ts';
import { dotted, emphasis, link, plain, strong } from '#render/lines.ts';
import { readingOf, titleOf } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import type { ReplyState } from '#render/reply-state.ts';
import { leadingFlags } from '#render/thread/flags.ts';
import type { Line, Reply } from '#render/reply.ts';
import { flagNames } from '#render/labels.ts';
import { checksDone, threadLink, topChecks } from '#render/sentences/lists.ts';
import { noDate } from '#render/sentences/reply.ts';
import { noFigures } from '#render/sentences/figures.ts';
import { isSettled } from '#core/marks.ts';

/** As many as fit two lines of a phone. */
const FIGURES_SHOWN = 5;

function titleLine(reading: Reading): Line {
  const { article } = reading.report;
  const publisher = article.publisher === undefined ? [] : [plain(cutWords(article.publisher, 60))];
  const date = article.published === undefined ? emphasis(noDate) : plain(weekdayWords(article.published));
  return dotted([strong(cutWords(titleOf(reading), 120))], publisher, [date]);
}

/** The figures of what is most worth checking, then the first of the text. */
function figuresLine(reading: Reading): Line {
  const { claims, checks } = reading.report;
  const first = checks.flatMap((check) => claims.find((claim) => claim.id === check.claim)?.figures ?? []);
  const wanted = new Set(first.flatMap((id) => reading.labels.get(id) ?? []));
  const ranked = [...wanted].flatMap((label) => reading.figures.filter((each) => each.label === label));
  const rest = reading.figures.filter(({ label }) => !wanted.has(label));
  const shown = [...ranked, ...rest].slice(0, FIGURES_SHOWN).map(({ figure }) => briefFigure(reading, figure));
  return shown.length === 0 ? [plain(noFigures)] : [plain(cutWords(shown.join(' · '), DESK.quote))];
}

function checksLine(report: Report, state: ReplyState): Line {
  const done = state.checks.filter((check) => isSettled(check.status)).length;
  const taken = state.checks.filter((check) => check.status === 'checking').length;
  const open = report.checks.filter((check) => {
    const status = state.checks.find((each) => each.check === check.id)?.status ?? 'open';
    return status === 'open';
  });
  const top = open.slice(0, 3).map((check) => `C${report.checks.indexOf(check) + 1} ${cutWords(check.title, 60)}`);
  return [
    plain(checksDone(done, report.checks.length, taken)),
    plain(top.length === 0 ? '' : topChecks(top.join(', '))),
  ];
}

/** Five lines for the slash command: what story, its figures, where the checks stand, what to know, the thread. */
export function buildSummary(report: Report, state: ReplyState): Reply {
  const reading = readingOf(report);
  const flags = leadingFlags(report.flags).map((flag) => flagNames[flag.kind]);
  const lines: readonly Line[] = [
    titleLine(reading),
    figuresLine(reading),
    checksLine(report, state),
    ...(flags.length === 0 ? [] : [[plain([...new Set(flags)].join(' · '))]]),
    ...(state.permalink === undefined ? [] : [[link(threadLink, state.permalink)]]),
  ];
  return { messages: [{ key: 'five-lines', blocks: lines.map((line) => ({ kind: 'paragraph', line })) }] };
}
