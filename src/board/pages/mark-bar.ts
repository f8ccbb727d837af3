import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { MARK_BUTTONS, REOPEN } from './check-row.ts';

/** Stays at the foot of the window while checks are selected; its marks go to all of them. Made useful by the page's script. */
export function markBar(): Markup {
  return html`<div class="mark-bar" id="mark-bar" hidden role="toolbar" aria-label="Marks for the selected checks">
    <span class="count" data-selected>0 selected</span>
    ${[...MARK_BUTTONS, REOPEN].map(
      ([action, sign, label]) => html`<button data-bulk="${action}">${sign} ${label}</button>`,
    )}<button data-clear>Clear</button>
  </div>`;
}
