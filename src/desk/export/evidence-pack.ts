import { createHash } from 'node:crypto';
import { sliceOf } from '#core/span.ts';
import { buildTar } from './tar.ts';
import type { TarFile } from './tar.ts';
import type { StoryRecord } from '#desk/stories/story-record.ts';

/**
 * What a lawyer or a reader's editor would ask for, as one tar: the text as it was read, every reading, every decision,
 * and a list of hashes. It says nothing of when it was made: the same ledger gives the same bytes.
 */
export function buildEvidencePack(record: StoryRecord): Buffer {
  const files = filesOf(record);
  const hashes = files.map(({ name, words }) => `${sha256(words)}  ${name}\n`).join('');
  return buildTar([...files, { name: 'SHA256SUMS', words: hashes }]);
}

function filesOf({ workspace, story, readings, checks }: StoryRecord): readonly TarFile[] {
  const texts = readings.flatMap(({ nth, report }) => [
    { name: `reading-${nth}/text.txt`, words: report.article.text },
    { name: `reading-${nth}/report.json`, words: json(report) },
  ]);
  const history = readings.map(({ nth, cause, made, sha256: textHash, copy }) => ({
    nth,
    cause,
    made,
    sha256: textHash,
    copy,
  }));
  const latest = readings.at(-1)?.report;
  const spans = checks.map((check) => {
    const span = latest?.claims.find((claim) => claim.id === check.claim)?.span;
    const quote = span === undefined || latest === undefined ? '' : sliceOf(latest.article.text, span);
    return { check: check.id, title: check.title, span, quote, status: check.status };
  });
  const decisions = checks.map((check) => ({ check: check.id, decisions: check.decisions, notes: check.notes }));
  return [
    { name: 'story.json', words: json({ workspace, ...story }) },
    ...texts,
    { name: 'history.json', words: json(history) },
    { name: 'checks.json', words: json(spans) },
    { name: 'decisions.json', words: json(decisions) },
  ];
}

/** Keys in one order, whoever wrote them. */
function json(value: unknown): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
