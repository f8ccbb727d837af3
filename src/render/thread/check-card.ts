import type { Check } from '#core/claims/check.ts';
import type { Claim } from '#core/claims/claim.ts';
import { nameWords } from '#render/actor-lines.ts';
import { contextOf } from '#render/context.ts';
import { cutWords } from '#render/cut.ts';
import { dayWords } from '#render/dates.ts';
import { earlierClaimBlocks } from '#render/earlier.ts';
import { checkButtons } from '#render/labels.ts';
import { DESK } from '#render/limits.ts';
import { code, dotted, emphasis, link, person, plain, strong } from '#render/lines.ts';
import { quoteOf } from '#render/quote.ts';
import { isInferred, sourceOf, whereIs } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import type { CheckState, ReplyState } from '#render/reply-state.ts';
import type { Block, Line, Message } from '#render/reply.ts';
import { alsoAt, fallbackLabel, historyHeading, howLabel, notesLeft, whyLabel } from '#render/sentences/checks.ts';
import { inferredMark } from '#render/sentences/sources.ts';
import { noSource, saidBy } from '#render/sentences/figures.ts';
import { checkTitle } from './check-title.ts';
import { standingLine } from './small-check.ts';
import { historyLine } from '#render/sentences/history.ts';

/** The latest; the board has all. */
const NOTES_SHOWN = 3;
/** A line to print is a paragraph at most. */
const FALLBACK_CHARACTERS = 700;
const PLACES_SHOWN = 4;

/** The latest notes, oldest first. */
function notesOf(state: CheckState): readonly Block[] {
  const notes = state.notes ?? [];
  const left = notes.length - NOTES_SHOWN;
  const shown = notes.slice(-NOTES_SHOWN).map((note): Block => {
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
  return place === '' || others.length === 0 ? place : alsoAt(place, others.slice(0, PLACES_SHOWN).join(', '));
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

/** The recipe, a step to a line: ☑ done, ☐ still to do. */
function recipeBlocks(how: readonly string[], ticked: readonly number[]): readonly Block[] {
  if (how.length === 0) return [];
  const items = how.map((step, at) => [plain(`${ticked.includes(at) ? '☑' : '☐'} ${cutWords(step, DESK.quote)}`)]);
  return [paragraph([emphasis(howLabel)]), { kind: 'list', items }];
}

function adviceBlocks(check: Check, ticked: readonly number[]): readonly Block[] {
  const why = cutWords(check.why.join(' '), 500);
  return [
    ...(why === '' ? [] : [paragraph([emphasis(whyLabel), plain(why)])]),
    ...recipeBlocks(check.how, ticked),
    // Half a line is no line to print: too long a one is left out.
    ...(check.fallback === undefined || check.fallback.length > FALLBACK_CHARACTERS
      ? []
      : [paragraph([emphasis(fallbackLabel), plain(check.fallback)])]),
  ];
}

/** The latest; the board has all. */
const HISTORY_SHOWN = 8;

/** What happened to it so far, the latest last. */
function historyBlocks({ history = [] }: CheckState): readonly Block[] {
  if (history.length < 2) return [];
  return [
    { kind: 'heading', line: [strong(historyHeading)] },
    {
      kind: 'list',
      items: history.slice(-HISTORY_SHOWN).map((entry) => [plain(cutWords(historyLine(entry), DESK.quote))]),
    },
  ];
}

/** Everything about one check: its words in their place, all reasons, the whole recipe, the line to print, what people wrote. */
export function checkCard(reading: Reading, check: Check, state: ReplyState): Message {
  const { report } = reading;
  const place = report.checks.indexOf(check) + 1;
  const claim = report.claims.find((each) => each.id === check.claim);
  const stands = state.checks.find((each) => each.check === check.id);
  const earlier = (state.earlierClaims ?? []).filter((each) => each.claim === check.claim).slice(0, 2);
  const standing = stands === undefined ? [] : standingLine(stands);
  const blocks: readonly Block[] = [
    { kind: 'heading', line: [strong(`C${place} · ${checkTitle(reading, check, false)}`)] },
    ...(claim === undefined
      ? []
      : [paragraph(whereLine(reading, claim)), ...quoteOf(report.article, contextOf(reading, claim), claim.span)]),
    ...(standing.length === 0 ? [] : [paragraph(standing)]),
    ...(stands === undefined ? [] : notesOf(stands)),
    ...earlier.flatMap(earlierClaimBlocks),
    ...adviceBlocks(check, stands?.ticked ?? []),
    ...(stands === undefined ? [] : historyBlocks(stands)),
  ];
  const key = `check-${place}`;
  if (stands === undefined) return { key, blocks };
  const buttons: Block = { kind: 'buttons', buttons: checkButtons(stands.status) };
  return { key, check: stands.ledger, blocks: [...blocks, buttons] };
}
