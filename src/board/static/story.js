/** A finding that is pressed shows what it holds beside the text, without a jump. */
export function findings() {
  const place = document.getElementById('selected');
  if (place === null) return;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.shiftKey || target === null) return;
    const link = target.closest('a[data-finding]');
    if (link !== null) {
      event.preventDefault();
      void open(link.dataset.finding, link);
    } else if (target.closest('[data-close]') !== null) {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && place.childElementCount > 0) close();
  });
  let from;
  async function open(finding, link) {
    const address = new URL(location.href);
    address.searchParams.set('finding', finding);
    address.hash = '';
    const answer = await fetch(address, { headers: { 'x-part': 'finding' } }).catch(() => undefined);
    if (answer === undefined || !answer.ok) return;
    const template = document.createElement('template');
    template.innerHTML = await answer.text();
    place.replaceChildren(template.content);
    for (const one of document.querySelectorAll('.finding.selected')) one.classList.remove('selected');
    for (const one of document.querySelectorAll(`.finding[data-finding="${CSS.escape(finding)}"]`))
      one.classList.add('selected');
    history.replaceState(null, '', address);
    if (!place.contains(link)) from = link;
    place.firstElementChild?.focus({ preventScroll: true });
  }
  function close() {
    place.replaceChildren();
    for (const one of document.querySelectorAll('.finding.selected')) one.classList.remove('selected');
    const address = new URL(location.href);
    address.searchParams.delete('finding');
    history.replaceState(null, '', address);
    from?.focus({ preventScroll: true });
  }
}
