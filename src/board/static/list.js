import { mark, toast } from './forms.js';
import { refresh } from './live.js';

export function selectedRows() {
  return [...document.querySelectorAll('.select:checked')].map((box) => box.closest('[data-row]'));
}

/** The bar at the foot: marks for all that is selected. */
export function selection() {
  const bar = document.getElementById('mark-bar');
  if (bar === null) return;
  const update = () => {
    const count = selectedRows().length;
    bar.hidden = count === 0;
    bar.querySelector('[data-selected]').textContent = `${count} selected`;
  };
  document.addEventListener('change', (event) => {
    if (event.target instanceof Element && event.target.matches('.select')) update();
  });
  const clear = () => {
    for (const box of document.querySelectorAll('.select:checked')) box.checked = false;
    update();
  };
  bar.addEventListener('click', (event) => void press(event));
  const press = async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    const action = button.dataset.bulk;
    if (action !== undefined) {
      const rows = selectedRows();
      for (const row of rows) await mark(row, new Map([['action', action]]), 'row');
      toast(`${rows.length} marked.`);
    }
    clear();
  };
}

/** A filter works as soon as it is chosen; the address says what is shown. */
export function filters() {
  const form = document.getElementById('filters');
  if (form === null) return;
  let typing;
  const apply = async () => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '' && USUAL[name] !== value) chosen.set(name, value);
    }
    const path = chosen.size === 0 ? '/' : `/?${chosen}`;
    history.replaceState(null, '', path);
    await refresh();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void apply();
  });
  form.addEventListener('change', () => void apply());
  form.addEventListener('input', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('[type=search]')) return;
    clearTimeout(typing);
    typing = setTimeout(() => void apply(), 250);
  });
}

const USUAL = { state: 'unsettled', sort: 'newest' };
