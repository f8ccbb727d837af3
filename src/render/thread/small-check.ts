import type { Check } from '#core/claims/check.ts';
import type { Claim } from '#core/claims/claim.ts';
import { cutWords, quoted } from '#render/cut.ts';
import { dayWords } from '#render/dates.ts';
import { reasonWords, smallCheckButtons, statusSigns, statusWords } from '#render/labels.ts';
import { DESK } from '#render/limits.ts';
import { dotted, emphasis, link, person, plain, strong, lineText } from '#render/lines.ts';
import { whereIs } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import type { EarlierClaim } from '#render/earlier-story.ts';
import type { CheckState, ReplyState } from '#render/reply-state.ts';
import type { Block, Line, Message } from '#render/reply.ts';
import { assignedTo, firstLabel, needsSecondSays } from '#render/sentences/checks.ts';
import { seenBefore } from '#render/sentences/earlier.ts';
import { saidBehind } from '#render/speaker.ts';
import { checkTitle } from './check-title.ts';

/** One sets a check apart; with a second nobody reads either. */
const REASONS_SHOWN = 1;
/** What people wrote under a check has this much space beside its title and its first step. */
const NOTE_CHARACTERS = 100;
/** Fewer words of a quotation say nothing. */
const QUOTE_MIN_CHARACTERS = 40;

/** A check with what its message needs to know of the rest of the thread. */
export interface SmallCheck {
  readonly check: Check;
  /** From 1. */
  readonly place: number;
  /** Its claim stands in the reply. */
  readonly told: boolean;
  /** The step to begin with; absent where an earlier check has said it. */
  readonly first: string | undefined;
}

/** What sets this one apart, where it stands, and where else. */
function setApart(reading: Reading, claim: Claim): readonly Line[] {
  const reasons = claim.reasons.flatMap((reason) => reasonWords[reason] ?? []).slice(0, REASONS_SHOWN);
  const places = [claim.span, ...(claim.also ?? [])].map((span) => whereIs(reading, span));
  const where = [...new Set(places)].filter((place) => place !== '').slice(0, 3);
  return [...reasons, where.join(', ')].filter((words) => words !== '').map((words) => [plain(words)]);
}

/** *C1 · “at least 1000 terrorists” killed* — says Rudskoi · party to the fighting · headline, ¶2 */
export function titleLine(reading: Reading, { check, place, told }: SmallCheck): Line {
  const claim = reading.report.claims.find((each) => each.id === check.claim);
  const said = claim === undefined ? '' : saidBehind(reading, claim);
  const title = checkTitle(reading, check, told);
  return dotted(
    [strong(`C${place} · ${title}`), ...(said === '' ? [] : [plain(` — ${said}`)])],
    ...(claim === undefined ? [] : setApart(reading, claim)),
  );
}

/** "✅ confirmed by Maria, 2 May 2024"; "→ Anna, by 5 May" */
export function standingLine(stands: CheckState): Line {
  const { status, by, at, assigned } = stands;
  const decided: Line =
    status === 'open'
      ? []
      : [
          plain(`${statusSigns[status]} `),
          strong(statusWords[status]),
          ...(by === undefined ? [] : [plain(' by '), person(cutWords(by, DESK.name))]),
          ...(at === undefined ? [] : [plain(`, ${dayWords(at)}`)]),
        ];
  const second = stands.needsSecond === true ? [plain(needsSecondSays)] : [];
  const until = assigned?.day === undefined ? undefined : dayWords(assigned.day);
  const forWhom =
    assigned === undefined ? [] : [plain('→ '), person(cutWords(assigned.to, 60)), plain(assignedTo(until))];
  return dotted(decided, second, forWhom);
}

function notesLine(stands: CheckState, space: number): Line {
  const notes = stands.notes ?? [];
  const last = notes.at(-1);
  if (last === undefined || space < 40) return [];
  const more = notes.length > 1 ? [plain(`+${notes.length - 1}`)] : [];
  const text = last.text === undefined ? [] : [plain(cutWords(last.text, space - 20))];
  const evidence = last.evidence === undefined ? [] : [link(cutWords(last.evidence, 60), last.evidence)];
  return [plain('📝 '), ...dotted([person(cutWords(last.by, 40))], text.length > 0 ? text : evidence, more)];
}

/** Where a claim like it stood before, what was decided on it, and its words as far as there is space. */
function earlierLine(earlier: EarlierClaim, space: number): Line {
  const where = `${cutWords(earlier.channel, 40)}, ${dayWords(earlier.at)}`;
  const place = earlier.permalink === undefined ? plain(where) : link(where, earlier.permalink);
  const { status } = earlier;
  const decided = status === undefined ? [] : [plain(`${statusSigns[status]} ${statusWords[status]}`)];
  const line = dotted([plain(seenBefore), place], decided);
  const left = space - lineText(line).length - 8;
  return left < QUOTE_MIN_CHARACTERS ? line : dotted(line, [plain(quoted(earlier.quote, left))]);
}

/** One message about one check, small enough that five of them fit a screen. */
export function smallCheck(reading: Reading, small: SmallCheck, state: ReplyState): Message {
  const stands = state.checks.find((each) => each.check === small.check.id);
  const earlier = (state.earlierClaims ?? []).find((each) => each.claim === small.check.claim);
  const lines: Line[] = [titleLine(reading, small)];
  let space = DESK.check - lineText(lines[0] ?? []).length - 1;
  const add = (line: Line): void => {
    const length = lineText(line).length + 1;
    if (length === 1 || length > space) return;
    lines.push(line);
    space -= length;
  };
  if (stands !== undefined) add(standingLine(stands));
  if (small.first !== undefined) add([emphasis(firstLabel), plain(small.first)]);
  if (stands !== undefined) add(notesLine(stands, Math.min(space, NOTE_CHARACTERS)));
  if (earlier !== undefined) add(earlierLine(earlier, space));
  const blocks = lines.map((line): Block => ({ kind: 'paragraph', line }));
  const key = `check-${small.place}`;
  if (stands === undefined) return { key, blocks };
  const buttons: Block = { kind: 'buttons', buttons: smallCheckButtons(stands.status) };
  return { key, check: stands.ledger, blocks: [...blocks, buttons] };
}
