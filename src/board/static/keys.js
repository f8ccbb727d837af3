import { mark, undo } from './forms.js';
import { selectedRows } from './list.js';

const MARKS = { c: 'confirmed', w: 'wrong', u: 'unverifiable', t: 'taken', o: 'reopened' };

/** j k e x c w u t o z / ? : everything on the page without a mouse. */
export function keys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return leave();
    if (isWriting(event.target)) return;
    const done = press(event.key);
    if (done) event.preventDefault();
  });
}

function isWriting(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox])') ||
      document.querySelector('dialog[open]') !== null)
  );
}

function leave() {
  if (document.activeElement instanceof HTMLElement && isWriting(document.activeElement)) {
    const row = document.activeElement.closest('[data-row]');
    document.activeElement.blur();
    if (row !== null) go(row);
  }
}

function press(key) {
  switch (key) {
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    case '/':
      return focusOn(document.querySelector('input[type=search]'));
    case '?':
      document.getElementById('keys')?.showModal();
      return true;
    case 'z':
      void undo();
      return true;
    case 'x':
      return select();
    case 'e':
      return edit();
    case 'Enter':
      return open();
    default:
      return MARKS[key] !== undefined && markCurrent(MARKS[key]);
  }
}

function rows() {
  return [...document.querySelectorAll('[data-row]')];
}

function current() {
  return document.querySelector('[data-row].current') ?? document.activeElement?.closest('[data-row]') ?? undefined;
}

function step(by) {
  const all = rows();
  if (all.length === 0) return false;
  const at = all.indexOf(current());
  const next = all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  go(next);
  return true;
}

function go(row) {
  for (const one of document.querySelectorAll('[data-row].current')) one.classList.remove('current');
  row.classList.add('current');
  (row.matches('[tabindex]') ? row : row.querySelector('a.title')).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function focusOn(input) {
  if (input === null) return false;
  input.focus();
  input.select();
  return true;
}

function select() {
  const box = current()?.querySelector('.select');
  if (box === undefined || box === null) return false;
  box.click();
  return true;
}

function edit() {
  const row = current();
  if (row === undefined) return false;
  const write = row.querySelector('details.write');
  if (write === null) {
    row.querySelector('a.more')?.click();
    return true;
  }
  write.open = true;
  write.querySelector('input:not([type=hidden])').focus();
  return true;
}

function open() {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('a, button, summary, input')) return false;
  const link = current()?.querySelector('a.title, a.nth');
  link?.click();
  return link !== undefined && link !== null;
}

function markCurrent(action) {
  const selected = selectedRows();
  const row = current();
  const targets = selected.length > 0 ? selected : row === undefined ? [] : [row];
  for (const one of targets) {
    if (one.dataset.check !== undefined)
      void mark(one, new Map([['action', action]]), one.matches('article') ? 'card' : 'row');
  }
  return targets.length > 0;
}
