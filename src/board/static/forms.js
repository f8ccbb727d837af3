/** Marks and notes go to the desk without leaving the page: only the part that has changed is shown anew. */
export function quietForms() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.dataset.part !== undefined) {
      event.preventDefault();
      void send(form, new FormData(form, event.submitter ?? undefined));
    } else if (form.dataset.paste !== undefined) {
      form.querySelector('button').disabled = true;
      toast('Handing it in …');
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-print]') !== null) window.print();
  });
}

export const csrf = () => document.body.dataset.csrf ?? '';

/** What was marked last, for undo. */
const marked = [];

async function send(form, data) {
  const row = form.closest('[data-row]');
  await mark(row, data, form.dataset.part);
}

/** Marks one check and shows its row or card as it now is. True when the desk took it. */
export async function mark(row, data, part) {
  const id = row.dataset.check;
  const answer = await fetch(`/checks/${id}`, {
    method: 'POST',
    headers: { 'x-part': part, 'x-csrf': csrf() },
    body: new URLSearchParams([...data].map(([name, value]) => [name, String(value)])),
  }).catch(() => undefined);
  if (answer === undefined) return toast('The desk can’t be reached. Nothing was recorded.');
  if (answer.redirected) return location.assign(answer.url);
  const words = await answer.text();
  if (!answer.ok) return toast(words);
  show(row, words);
  const action = data.get('action');
  if (action === 'undo') toast('Taken back.');
  else if (action === null) toast('Note saved.');
  else {
    marked.push({ id, mark: action, part });
    toast(`${NAMES[action] ?? 'Marked'}.`, () => void undo());
  }
  return true;
}

const NAMES = {
  confirmed: 'Confirmed',
  wrong: 'Marked wrong',
  unverifiable: 'Can’t be verified',
  taken: 'It is yours',
  reopened: 'Reopened',
};

export async function undo() {
  const last = marked.pop();
  if (last === undefined) return toast('There is nothing to undo.');
  const row = document.querySelector(`[data-row][data-check="${CSS.escape(last.id)}"]`);
  const data = new Map([
    ['action', 'undo'],
    ['mark', last.mark],
  ]);
  if (row !== null) await mark(row, data, last.part);
}

/** Puts the new markup in the place of the old. What somebody is writing, and where the focus is, stays. */
export function show(old, markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const fresh = template.content.firstElementChild;
  if (fresh === null) return old.remove();
  const focus = old.contains(document.activeElement) ? document.activeElement : null;
  const open = [...old.querySelectorAll('details')].map((one) => one.open);
  for (const [index, one] of [...fresh.querySelectorAll('details')].entries()) {
    if (one.querySelector('[data-note]') === null) one.open = open[index] ?? one.open;
  }
  const selected = old.querySelector('.select')?.checked ?? false;
  const box = fresh.querySelector('.select');
  if (box !== null) box.checked = selected;
  for (const name of ['current']) fresh.classList.toggle(name, old.classList.contains(name));
  old.replaceWith(fresh);
  if (focus !== null) (again(fresh, focus) ?? fresh).focus({ preventScroll: true });
}

/** The same button in the new markup, if it is still there. */
function again(fresh, focus) {
  if (!(focus instanceof HTMLElement) || focus === fresh) return undefined;
  if (focus.dataset.key !== undefined) return fresh.querySelector('button[data-key]') ?? undefined;
  if (focus.classList.contains('select')) return fresh.querySelector('.select') ?? undefined;
  return fresh.matches('[tabindex]') ? undefined : (fresh.querySelector('a') ?? undefined);
}

let clearing;

/** Says something at the foot of the window, for a few seconds. */
export function toast(words, onUndo) {
  const place = document.getElementById('toast');
  const said = document.createElement('p');
  said.textContent = words;
  if (onUndo !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Undo (z)';
    button.addEventListener('click', onUndo);
    said.append(' ', button);
  }
  place.replaceChildren(said);
  clearTimeout(clearing);
  clearing = setTimeout(() => place.replaceChildren(), 8000);
}
