import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';

/** Stays at the foot of the window while checks are selected; its marks go to all of them. Made useful by the page's script. */
export function markBar(): Markup {
  return html`<div class="mark-bar" id="mark-bar" hidden role="toolbar" aria-label="Marks for the selected checks">
    <span class="count" data-selected>0 selected</span>
    <button data-bulk="confirmed">✓ Confirmed</button><button data-bulk="wrong">✕ Wrong</button>
    <button data-bulk="unverifiable">? Can’t be verified</button><button data-bulk="taken">◉ I’m on it</button>
    <button data-bulk="reopened">↺ Reopen</button><button data-clear>Clear</button>
  </div>`;
}
