/** "[the report](https://a.example/b)": the label is no link, also where it looks like one. */
const MASKED = /\[[^[\]\n]{0,500}\]\(\s{0,3}<?(?=https?:\/\/)/giu;
const BARE = /\bhttps?:\/\/[^\s<>|"“”`]+/giu;

/** Web addresses in a text, in order, each once: bare, in Slack's "<url|label>", in Discord's "<url>" and "[label](url)". */
export function findLinks(text: string): readonly string[] {
  const links = [...text.replace(MASKED, ' (').matchAll(BARE)].map(([link]) => trimLink(withoutLabel(link)));
  return [...new Set(links.filter((link) => URL.canParse(link)))];
}

/** Of a masked link whose bracket is missing: "https://a.example](https://a.example/". */
function withoutLabel(link: string): string {
  const at = link.lastIndexOf('](http');
  return at < 0 ? link : link.slice(at + 2);
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
