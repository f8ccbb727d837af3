import { show } from './forms.js';

/** The page follows what happens at the desk; while nobody looks at it, it does not ask. */
export function live() {
  const part = document.querySelector('[data-live]');
  if (part === null) return;
  let source;
  const listen = () => {
    source = new EventSource('/live');
    source.addEventListener('changed', () => void refresh());
    source.addEventListener('ready', () => part.setAttribute('data-listening', ''));
  };
  document.addEventListener('visibilitychange', () => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    listen();
    void refresh();
  });
  listen();
}

let asking = false;
let again = false;

/** Brings the live part up to date. Two calls at once are one. */
export async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      await bring();
    } while (again);
  } finally {
    asking = false;
  }
}

async function bring() {
  const part = document.querySelector('[data-live]');
  if (part === null) return;
  const { live } = part.dataset;
  if (live === 'page') return location.reload();
  const headers = live === 'story' ? {} : { 'x-part': 'list' };
  const answer = await fetch(location.href, { headers }).catch(() => undefined);
  if (answer === undefined || !answer.ok) return;
  if (answer.redirected) return location.assign(answer.url);
  const words = await answer.text();
  if (live === 'story') return bringCards(new DOMParser().parseFromString(words, 'text/html'));
  const template = document.createElement('template');
  template.innerHTML = words;
  bringRows(part, template.content);
}

/** Cards whose state has changed elsewhere are shown anew; one that somebody is writing in is left alone. */
function bringCards(fresh) {
  for (const card of fresh.querySelectorAll('article[data-check]')) {
    const old = document.getElementById(card.id);
    if (old !== null && plain(old) !== plain(card) && !isBusy(old)) show(old, card.outerHTML);
  }
  const head = fresh.querySelector('.story-head .meta');
  if (head !== null) document.querySelector('.story-head .meta')?.replaceWith(head);
}

/** Rows keep their place on the screen: those that are the same stay as they are. */
function bringRows(part, fresh) {
  const list = part.querySelector('ol.rows');
  const next = fresh.querySelector('ol.rows');
  if (list === null || next === null) return part.replaceChildren(fresh);
  const count = fresh.querySelector('.count');
  if (count !== null) part.querySelector('.count')?.replaceWith(count);
  const pager = fresh.querySelector('.pager');
  const oldPager = part.querySelector('.pager');
  if (oldPager !== null) oldPager.remove();
  const wanted = [...next.children];
  const ids = new Set(wanted.map((row) => row.id));
  for (const row of Array.from(list.children)) if (!ids.has(row.id) && !isBusy(row)) row.remove();
  wanted.forEach((row, index) => {
    const old = document.getElementById(row.id);
    if (old === null) list.insertBefore(row, list.children[index] ?? null);
    else if (plain(old) !== plain(row) && !isBusy(old)) show(old, row.outerHTML);
  });
  if (pager !== null) part.append(pager);
}

/** What a row says, without what only this browser knows of it. */
function plain(row) {
  return `${row.dataset.status} ${row.textContent.replaceAll(/\s+/g, ' ')}`;
}

function isBusy(row) {
  const active = document.activeElement;
  return (
    row.contains(active) && active instanceof HTMLElement && active.matches('input:not([type=checkbox]), textarea')
  );
}
