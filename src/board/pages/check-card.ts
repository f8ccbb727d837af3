import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField } from '#board/layout.ts';
import type { Visitor } from '#board/visitor.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';
import type { CheckChoices } from '#ledger/board/list-checks.ts';
import type { Note } from '#ledger/decisions.ts';
import type { Decision } from '#ledger/standing.ts';
import { statusWords } from '#render/labels.ts';
import { webAddress } from '#render/platforms/web-address.ts';
import { kindMark, markForm, statusMark } from './check-row.ts';
import { momentOf } from './times.ts';

/** A check beside its words: what to do, where it stands, what was noted, and the marks. */
export function checkCard(
  record: StoryRecord,
  check: CheckRecord,
  visitor: Visitor,
  people: CheckChoices['people'],
): Markup {
  const read = record.report.checks.find((one) => one.id === check.check);
  const [first, ...rest] = read?.how ?? [];
  const why = read?.why ?? [];
  return html`<article
    class="card ${check.status}"
    id="check-${check.id}"
    data-row
    data-check="${check.id}"
    data-status="${check.status}"
    tabindex="-1"
    aria-labelledby="title-${check.id}"
  >
    <h2 id="title-${check.id}">
      <a href="#words-${check.id}" class="nth" title="To its words">C${check.nth}</a> ${check.title}
    </h2>
    <div class="bar">
      <p class="meta">${statusMark(check)}${kindMark(check)}</p>
      ${markForm(check, visitor, 'card')}
    </div>
    ${notesList(check.notes)}
    <details>
      <summary>${first ?? 'Steps, history'}</summary>
      ${why.length > 0 && html`<p class="why">Why: ${why.join(' · ')}</p>`}
      ${
        rest.length > 0 &&
        html`<ol class="how" start="2">
          ${rest.map((step) => html`<li>${step}</li>`)}
        </ol>`
      }
      ${read?.fallback !== undefined && html`<p>If it can’t be confirmed, print: <q>${read.fallback}</q></p>`}
      ${history(check.decisions)}
      <p><a href="/checks/${check.id}/claim-review.json" download>ClaimReview draft</a></p>
    </details>
    ${noteForm(check, visitor)}${assignForm(check, visitor, people)}
  </article>`;
}

/** Who is to look it up, and until when. */
function assignForm(check: CheckRecord, visitor: Visitor, people: CheckChoices['people']): Markup {
  const others = people.filter(({ id }) => id !== visitor.person.id);
  const chosen = check.assigned?.to.id;
  const options = others.map(
    ({ id, name }) => html`<option value="${id}" ${id === chosen && html` selected`}>${name}</option>`,
  );
  return html`<details class="assign">
    <summary>Give to somebody</summary>
    <form method="post" action="/checks/${check.id}" data-part="card">
      ${csrfField(visitor)}
      <label
        >Who looks it up
        <select name="assign">
          <option value="nobody">nobody in particular</option>
          <option value="me" ${chosen === visitor.person.id && html` selected`}>me</option>
          ${options}
        </select></label
      >
      <label>Until <input type="date" name="day" value="${check.assigned?.day ?? ''}" /></label><button>Give</button>
    </form>
  </details>`;
}

/** Enter saves the note, and nothing else: the marks are another form. */
function noteForm(check: CheckRecord, visitor: Visitor): Markup {
  return html`<details class="write">
    <summary>Note or evidence</summary>
    <form method="post" action="/checks/${check.id}" data-part="card" data-note>
      ${csrfField(visitor)}
      <label>Note <input name="note" maxlength="2000" autocomplete="off" /></label>
      <label>Evidence, a link <input name="evidence" type="url" maxlength="2000" autocomplete="off" /></label
      ><button>Save the note</button>
    </form>
  </details>`;
}

function notesList(notes: readonly Note[]): Markup | undefined {
  if (notes.length === 0) return undefined;
  const one = ({ text, evidence, by, at }: Note): Markup => {
    const url = evidence === undefined ? undefined : webAddress(evidence, 2000);
    const link =
      url === undefined ? undefined : html` <a href="${url}" rel="noreferrer nofollow">${shortened(url)}</a>`;
    return html`<li>${text}${link} <span class="quiet">${by.name}, ${momentOf(at)}</span></li>`;
  };
  return html`<ul class="notes" aria-label="Notes">
    ${notes.map(one)}
  </ul>`;
}

function shortened(url: string): string {
  const words = url.replace(/^https?:\/\/(?:www\.)?/, '');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

function history(decisions: readonly Decision[]): Markup | undefined {
  if (decisions.length === 0) return undefined;
  const one = ({ mark, takenBack, by, at, carriedFrom }: Decision): Markup =>
    html`<li>
      ${takenBack ? 'took back: ' : ''}${MARK_WORDS[mark]}
      <span class="quiet"
        >${by.name}, ${momentOf(at)}${carriedFrom === undefined ? '' : ', carried over from an earlier story'}</span
      >
    </li>`;
  return html`<ol class="history" aria-label="History">
    ${decisions.map(one)}
  </ol>`;
}

const MARK_WORDS: Readonly<Record<Decision['mark'], string>> = {
  confirmed: statusWords.confirmed,
  wrong: statusWords.wrong,
  unverifiable: statusWords.unverifiable,
  taken: statusWords.checking,
  reopened: 'reopened',
};
