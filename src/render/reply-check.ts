import type { Check } from '#core/claims/check.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Report } from '#core/report.ts';
import { nameWords } from './actor-lines.ts';
import { contextOf } from './context.ts';
import { cutWords } from './cut.ts';
import { dayWords } from './dates.ts';
import { earlierClaimBlocks } from './earlier.ts';
import { DESK } from './limits.ts';
import { code, dotted, emphasis, link, person, plain, strong } from './lines.ts';
import { quoteOf } from './quote.ts';
import { isInferred, readingOf, sourceOf, whereIs } from './reading.ts';
import type { Reading } from './reading.ts';
import { checksShown } from './reply-state.ts';
import type { CheckState, ReplyState } from './reply-state.ts';
import type { Block, Line, Message } from './reply.ts';
import { checkButtons, decidedButtons, statusSigns, statusWords } from './labels.ts';
import {
  alsoAt,
  fallbackLabel,
  howLabel,
  inferredMark,
  needsSecondSays,
  noSource,
  notesLeft,
  saidBy,
  whyLabel,
} from './sentences.ts';

/** "✅ confirmed by Maria, 2 May 2024" */
function statusLine(state: CheckState): Line {
  const by: Line = state.by === undefined ? [] : [plain(' by '), person(cutWords(state.by, DESK.name))];
  const at = state.at === undefined ? [] : [plain(`, ${dayWords(state.at)}`)];
  const second = state.needsSecond === true ? [plain(` · ${needsSecondSays}`)] : [];
  return [plain(`${statusSigns[state.status]} `), strong(statusWords[state.status]), ...by, ...at, ...second];
}

const NOTES = 3;
const MOST_PLACES = 4;

/** The latest notes, oldest first. */
function notesOf(state: CheckState): readonly Block[] {
  const notes = state.notes ?? [];
  const left = notes.length - NOTES;
  const shown = notes.slice(-NOTES).map((note): Block => {
    const text = note.text === undefined ? [] : [plain(cutWords(note.text, DESK.note))];
    const evidence = note.evidence === undefined ? [] : [link(cutWords(note.evidence, DESK.name), note.evidence)];
    return {
      kind: 'paragraph',
      line: [
        plain('📝 '),
        person(cutWords(note.by, DESK.name)),
        plain(', '),
        ...dotted([plain(dayWords(note.at))], text, evidence),
      ],
    };
  });
  return left > 0 ? [{ kind: 'note', line: [plain(notesLeft(left))] }, ...shown] : shown;
}

/** "¶27, also ¶4": where it stands, and where the story says it again. */
function placesOf(reading: Reading, { span, also = [] }: Claim): string {
  const place = whereIs(reading, span);
  const others = [...new Set(also.map((other) => whereIs(reading, other)))].filter(
    (other) => other !== place && other !== '',
  );
  return place === '' || others.length === 0 ? place : alsoAt(place, others.slice(0, MOST_PLACES).join(', '));
}

/** `F1` · ¶2, also headline · said by Rudskoi (inferred) */
function whereLine(reading: Reading, claim: Claim): Line {
  const labels = [...new Set(claim.figures.flatMap((id) => reading.labels.get(id) ?? []))];
  const attribution = claim.attribution === undefined ? undefined : reading.attributions.get(claim.attribution);
  const source = sourceOf(reading, attribution);
  const inferred = attribution !== undefined && isInferred(attribution) ? ` ${inferredMark}` : '';
  const place = placesOf(reading, claim);
  return dotted(labels.length === 0 ? [] : [code(labels.slice(0, 6).join(' '))], place === '' ? [] : [plain(place)], [
    plain(source === undefined ? noSource : `${saidBy(nameWords(source, 80))}${inferred}`),
  ]);
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', line };
}

/** "(1) ... (2) ..." when there are several steps. */
function steps(how: readonly string[]): string {
  if (how.length < 2) return how.join('');
  return how.map((step, at) => `(${at + 1}) ${step}`).join(' ');
}

function adviceBlocks(check: Check): readonly Block[] {
  const why = cutWords(check.why.join(' '), 500);
  const how = cutWords(steps(check.how), 900);
  return [
    ...(why === '' ? [] : [paragraph([emphasis(whyLabel), plain(why)])]),
    ...(how === '' ? [] : [paragraph([emphasis(howLabel), plain(how)])]),
    ...(check.fallback === undefined
      ? []
      : [paragraph([emphasis(fallbackLabel), plain(cutWords(check.fallback, DESK.quote))])]),
  ];
}

/** One post about one check, so that a reaction on it is unambiguous. `place`: 1 for the first of the list. */
function checkMessage(reading: Reading, check: Check, place: number, state: ReplyState): Message {
  const { report } = reading;
  const claim = report.claims.find((each) => each.id === check.claim);
  const stands = state.checks.find((each) => each.check === check.id);
  const earlier = (state.earlierClaims ?? []).filter((each) => each.claim === check.claim).slice(0, 2);
  const blocks: readonly Block[] = [
    { kind: 'heading', line: [strong(`C${place} · ${cutWords(check.title, DESK.title)}`)] },
    ...(claim === undefined
      ? []
      : [paragraph(whereLine(reading, claim)), ...quoteOf(report.article, contextOf(reading, claim), claim.span)]),
    ...(stands === undefined || stands.status === 'open' ? [] : [paragraph(statusLine(stands))]),
    ...(stands === undefined ? [] : notesOf(stands)),
    ...earlier.flatMap(earlierClaimBlocks),
    ...adviceBlocks(check),
  ];
  const key = `check-${place}`;
  if (stands === undefined) return { key, blocks };
  const decided = ['confirmed', 'wrong', 'unverifiable'].includes(stands.status);
  const buttons: Block = { kind: 'buttons', buttons: decided ? decidedButtons : checkButtons };
  return { key, check: stands.ledger, blocks: [...blocks, buttons] };
}

export function checkMessages(report: Report, state: ReplyState): readonly Message[] {
  const reading = readingOf(report);
  const shown = report.checks.slice(0, checksShown(report, state));
  return shown.map((check, at) => checkMessage(reading, check, at + 1, state));
}
