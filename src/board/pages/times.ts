import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';

const MINUTE_MS = 60_000;

/** "5 min", "3 h", "2 d": how long ago. */
function ageWords(at: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / MINUTE_MS));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} d`;
}

/** "2 Mar 2026, 09:00 UTC"; the page's script puts it into the reader's zone. */
function momentWords(at: string): string {
  const moment = new Date(at);
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return `${day.format(moment)}, ${moment.toISOString().slice(11, 16)} UTC`;
}

export function ageOf(at: string, now: Date): Markup {
  return html`<time datetime="${at}" title="${momentWords(at)}">${ageWords(at, now)}</time>`;
}

export function momentOf(at: string): Markup {
  return html`<time datetime="${at}" data-moment>${momentWords(at)}</time>`;
}
