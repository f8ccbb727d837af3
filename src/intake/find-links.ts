/** Links in a message, in order, each once: bare, in Slack's "<url|label>", in Discord's "<url>" and "[label](url)". */
export function findLinks(text: string): readonly string[] {
  const links = [...text.matchAll(/\bhttps?:\/\/[^\s<>|"“”]+/giu)].map(([link]) => trimLink(link));
  return [...new Set(links.filter((link) => URL.canParse(link)))];
}

/** Without the sentence's own stop, and without a bracket that the link did not open. */
function trimLink(link: string): string {
  let end = link.length;
  for (;;) {
    const last = link[end - 1] ?? '';
    const inside = link.slice(0, end);
    if (/[.,;:!?'’*_~`]/u.test(last)) end -= 1;
    else if (last === ')' && count(inside, ')') > count(inside, '(')) end -= 1;
    else if (last === ']' && count(inside, ']') > count(inside, '[')) end -= 1;
    else return inside.replaceAll('&amp;', '&');
  }
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
