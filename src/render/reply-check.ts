import type { Check } from '#core/claims/check.ts';
import type { Report } from '#core/report.ts';
import { emphasis, link, person, plain, strong } from './lines.ts';
import { DESK } from './limits.ts';
import { cutWords } from './cut.ts';
import { quoteOf } from './quote.ts';
import { CHECKS_SHOWN } from './reply-state.ts';
import type { CheckState, ReplyState } from './reply-state.ts';
import type { Block, Line, Message } from './reply.ts';
import {
  checkButtons,
  decidedButtons,
  fallbackLabel,
  howLabel,
  needsSecondSays,
  statusSigns,
  statusWords,
  whyLabel,
} from './sentences.ts';

/** "✅ confirmed by Maria, 2 May 2024" */
export function statusLine(state: CheckState): Line {
  const by: Line = state.by === undefined ? [] : [plain(' by '), person(state.by)];
  const at = state.at === undefined ? [] : [plain(`, ${state.at.slice(0, 10)}`)];
  const second = state.needsSecond === true ? [plain(` · ${needsSecondSays}`)] : [];
  return [plain(`${statusSigns[state.status]} `), strong(statusWords[state.status]), ...by, ...at, ...second];
}

function notesOf(state: CheckState): Block[] {
  return (state.notes ?? []).map((note): Block => {
    const text = note.text === undefined ? [] : [plain(cutWords(note.text, DESK.note))];
    const evidence =
      note.evidence === undefined ? [] : [plain(' '), link(cutWords(note.evidence, DESK.name), note.evidence)];
    return { kind: 'paragraph', line: [plain('📝 '), person(note.by), plain(': '), ...text, ...evidence] };
  });
}

/** One post about one check, so that a reaction on it is unambiguous. `place`: 1 for the first of the list. */
export function checkMessage(report: Report, check: Check, place: number, state: CheckState | undefined): Message {
  const claim = report.claims.find((each) => each.id === check.claim);
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(`C${place} · ${cutWords(check.title, DESK.title)}`)] },
    ...(state === undefined || state.status === 'open'
      ? []
      : [{ kind: 'paragraph', line: statusLine(state) } as const]),
    ...(claim === undefined ? [] : [quoteOf(report.article, claim.span)]),
    ...(check.why.length === 0
      ? []
      : [{ kind: 'paragraph', line: [emphasis(whyLabel), plain(check.why.join('; '))] } as const]),
    ...(check.how.length === 0
      ? []
      : [{ kind: 'paragraph', line: [emphasis(howLabel), plain(check.how.join('; '))] } as const]),
    { kind: 'paragraph', line: [emphasis(fallbackLabel), plain(check.fallback)] },
    ...(state === undefined ? [] : notesOf(state)),
  ];
  if (state === undefined) return { key: check.id, blocks };
  const decided = ['confirmed', 'wrong', 'unverifiable'].includes(state.status);
  const buttons: Block = { kind: 'buttons', buttons: decided ? decidedButtons : checkButtons };
  return { key: check.id, check: state.ledger, blocks: [...blocks, buttons] };
}

export function checkMessages(report: Report, state: ReplyState): readonly Message[] {
  const shown = report.checks.slice(0, state.shown ?? CHECKS_SHOWN);
  return shown.map((check, at) =>
    checkMessage(
      report,
      check,
      at + 1,
      state.checks.find((each) => each.check === check.id),
    ),
  );
}
