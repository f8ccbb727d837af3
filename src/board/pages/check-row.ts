import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField } from '#board/layout.ts';
import type { Visitor } from '#board/visitor.ts';
import type { ListedCheck } from '#ledger/board/list-checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';
import { statusWords } from '#render/labels.ts';
import { ageOf } from './times.ts';
import { isSettled } from '#core/marks.ts';

/** What can be pressed on a check, with its key. */
export const MARK_BUTTONS = [
  ['confirmed', '✓', 'Confirmed', 'c'],
  ['wrong', '✕', 'Wrong', 'w'],
  ['unverifiable', '?', 'Can’t be verified', 'u'],
  ['taken', '◉', 'I’m on it', 't'],
] as const;
export const REOPEN = ['reopened', '↺', 'Reopen', 'o'] as const;

/** The marks that fit where a check stands. */
export function markForm(check: FiledCheck, visitor: Visitor, part: 'row' | 'card'): Markup {
  const buttons = isSettled(check.status)
    ? [REOPEN]
    : MARK_BUTTONS.filter(([action]) => action !== 'taken' || !isTaken(check, visitor));
  return html`<form class="marks" method="post" action="/checks/${check.id}" data-part="${part}">
    ${csrfField(visitor)}${buttons.map(
      ([action, sign, label, key]) =>
        html`<button
          name="action"
          value="${action}"
          data-key="${key}"
          title="${label} (${key})"
          aria-label="${label}: ${check.title}"
        >
          <span aria-hidden="true">${sign}</span>
        </button>`,
    )}
  </form>`;
}

function isTaken(check: FiledCheck, visitor: Visitor): boolean {
  return check.status === 'checking' && check.by?.id === visitor.person.id;
}

/** "taken by Ann", "confirmed by Ann, a second person is needed" */
function standingWords(check: FiledCheck): string {
  const by = check.by === undefined ? '' : ` by ${check.by.name}`;
  if (check.needsSecond) return `confirmed${by}, a second person is needed`;
  const { assigned } = check;
  const to = assigned === undefined || check.status !== 'open' ? '' : `, for ${assigned.to.name}`;
  return `${statusWords[check.status]}${by}${to}${assigned?.day === undefined || to === '' ? '' : ` by ${assigned.day}`}`;
}

export function statusMark(check: FiledCheck): Markup {
  return html`<span class="status ${check.status}">${standingWords(check)}</span>`;
}

/** The kind, where it is one. */
export function kindMark(check: FiledCheck): Markup | undefined {
  return check.kind === 'other' ? undefined : html`<span class="kind">${check.kind.replaceAll('-', ' ')}</span>`;
}

/** One line of the list. */
export function checkRow(check: ListedCheck, visitor: Visitor, now: Date): Markup {
  const story = `/stories/${check.story}`;
  const said = check.speaker === undefined ? undefined : html`<span>says ${check.speaker}</span>`;
  return html`<li
    class="row ${check.status}"
    id="row-${check.id}"
    data-row
    data-check="${check.id}"
    data-status="${check.status}"
  >
    <input type="checkbox" class="select" name="check" value="${check.id}" aria-label="Select: ${check.title}" />
    <div class="what">
      <a class="title" href="${story}#check-${check.id}">${check.title}</a>
      <p class="meta">
        ${said}<a href="${story}">${check.headline || 'A story'}</a
        ><span>${channelName(check)}</span
        >${check.outlet !== undefined && html`<span>${check.outlet}</span>`}${kindMark(check)}
      </p>
    </div>
    <div class="state">${statusMark(check)}<span class="age">${ageOf(check.opened, now)}</span></div>
    <div class="do">
      ${markForm(check, visitor, 'row')}<a
        class="more"
        href="/checks/${check.id}"
        aria-label="More: note, evidence, history of ${check.title}"
        >More</a
      >
    </div>
  </li>`;
}

function channelName(check: ListedCheck): string {
  if (check.channelName !== undefined) return `#${check.channelName}`;
  return check.workspace.startsWith('web:') ? 'the board' : check.channel;
}
