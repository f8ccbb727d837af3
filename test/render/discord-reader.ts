/** Reads Discord's markdown far enough to tell what a person sees from what steers the client. */
export interface Seen {
  /** What is shown, without our own bold, lists and quotation bars. */
  readonly text: string;
  /** Characters that were live: not escaped, not part of a mark of ours. */
  readonly live: readonly string[];
}

const MARKS = /^(?:\*\*|\*|`|\[|\]\(<[^\s<>]+>\)|\u200b)/u;
const STEERING = new Set(['*', '_', '~', '`', '|', '<', '>', '[', ']', '@', '\\']);

export function readDiscord(content: string): Seen {
  const live: string[] = [];
  const lines = content.split('\n').map((line) => {
    const bar = /^(?:> |- |-# )/u.exec(line)?.[0] ?? '';
    const body = line.slice(bar.length);
    if (/^\s*(?:[-+#]|\d+[.)])/u.test(body)) live.push(body.trim().slice(0, 3));
    return readLine(body, live);
  });
  return { text: lines.join('\n'), live };
}

function readLine(line: string, live: string[]): string {
  let text = '';
  for (let at = 0; at < line.length;) {
    const sign = line.charAt(at);
    const code = sign === '`' ? line.indexOf('`', at + 1) : -1;
    const mark = MARKS.exec(line.slice(at))?.[0];
    if (sign === '\\') {
      text += line.charAt(at + 1);
      if (!/[^0-9A-Za-z\s]/u.test(line.charAt(at + 1))) live.push('\\');
      at += 2;
    } else if (code > at) {
      text += line.slice(at + 1, code);
      at = code + 1;
    } else if (mark !== undefined) {
      at += mark.length;
    } else {
      if (STEERING.has(sign) || (sign === ':' && /\S/u.test(line.charAt(at + 1)))) live.push(sign);
      text += sign;
      at += 1;
    }
  }
  return text;
}
