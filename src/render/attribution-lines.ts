import type { Attribution } from '#core/attributions/attribution.ts';
import { sliceOf } from '#core/span.ts';
import { nameWords } from './actor-lines.ts';
import { quoted } from './cut.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { quoteOf } from './quote.ts';
import { isInferred, sourceOf, whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Block, Line } from './reply.ts';
import { inferredSource, noCue, sourceMissing, sourceUnnamed, wordsSpoken } from './sentences.ts';

/** ¶3 “pointed out”, who it was being inferred */
function cueWords(reading: Reading, attribution: Attribution): string {
  const [content] = attribution.content;
  const place = content === undefined ? '' : whereIs(reading, attribution.cue ?? content);
  const cue = attribution.cue === undefined ? noCue : quoted(wordsAt(reading, attribution.cue), 40);
  const inferred = attribution.cue === undefined && isInferred(attribution) ? ` (${inferredSource})` : '';
  return `${place} ${cue}${inferred}`.trim();
}

function nameOf(reading: Reading, attribution: Attribution): string {
  const name = sourceOf(reading, attribution);
  if (name === undefined) return sourceMissing;
  return attribution.source.kind === 'unnamed' ? `${quoted(name, DESK.name)} (${sourceUnnamed})` : nameWords(name);
}

type Heard = readonly [name: string, attributions: readonly Attribution[]];

/** Everybody whose words or thoughts are told, the most heard first. */
export function sourcesInOrder(reading: Reading): readonly Heard[] {
  const bySource = new Map<string, Attribution[]>();
  for (const attribution of reading.report.attributions) {
    const name = nameOf(reading, attribution);
    const known = bySource.get(name);
    if (known === undefined) bySource.set(name, [attribution]);
    else known.push(attribution);
  }
  return [...bySource].sort((a, b) => b[1].length - a[1].length);
}

/** *Maren* (5): ¶2 “said” · ¶3 “added” */
export function sourceLine(reading: Reading, [name, attributions]: Heard, cues: number): Line {
  const shown = attributions.slice(0, cues).map((attribution) => cueWords(reading, attribution));
  const left = attributions.length - shown.length;
  const rest = left > 0 ? ` … +${left}` : '';
  return [strong(name), plain(` (${attributions.length}): ${shown.join(' · ')}${rest}`)];
}

/** The words in quotation marks, each with its speaker, at most `most`. */
export function spokenBlocks(reading: Reading, most: number, max: number): readonly Block[] {
  const direct = reading.report.attributions.filter((attribution) => attribution.kind !== 'indirect');
  return direct.slice(0, most).flatMap((attribution): readonly Block[] => {
    const [content] = attribution.content;
    if (content === undefined || sliceOf(reading.report.article.text, content).trim() === '') return [];
    const inferred = isInferred(attribution) ? ` (${inferredSource})` : '';
    const says = `${nameOf(reading, attribution)}${inferred}, ${whereIs(reading, content)}${attribution.kind === 'mixed' ? `, ${wordsSpoken.mixed}` : ''}:`;
    return [{ kind: 'paragraph', line: [plain(says)] }, ...quoteOf(reading.report.article, content, content, max)];
  });
}
