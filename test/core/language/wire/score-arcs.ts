import { readFileSync } from 'node:fs';

/** What the scorer needs of a word; -1 is the root's head. */
export interface ArcWord {
  readonly text: string;
  readonly head: number;
  readonly relation: string;
}

export interface WireSentence {
  readonly text: string;
  readonly arcs: readonly string[];
}

export interface ArcScore {
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly string[];
}

export function readWireSentences(): readonly WireSentence[] {
  return readFileSync(new URL('arcs.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', arcs = ''] = line.split(' | ');
      return { text, arcs: arcs.split(' ') };
    });
}

export function scoreArcs({ text, arcs }: WireSentence, words: readonly ArcWord[]): ArcScore {
  const wrong = arcs.filter((arc) => !holds(arc, words));
  return { right: arcs.length - wrong.length, total: arcs.length, wrong: wrong.map((arc) => `${arc}   ${text}`) };
}

function holds(arc: string, words: readonly ArcWord[]): boolean {
  const [, one = '', sign, other = '', relations] = /^([^<~]+)([<~])([^:]+)(?::(.+))?$/u.exec(arc) ?? [];
  const from = placesOf(one, words);
  const to = placesOf(other, words);
  if (from.length === 0 || to.length === 0) throw new Error(`not in the sentence: ${arc}`);
  const hangs = (low: number, high: number, fits: (relation: string) => boolean): boolean =>
    words[low]?.head === high && fits(words[low]?.relation ?? '');
  const fits = (relation: string): boolean =>
    relations === undefined ||
    relations.split('|').some((asked) => asked === relation || asked === relation.split(':')[0]);
  const reports = (relation: string): boolean => /^(?:ccomp|parataxis)/u.test(relation);
  return from.some((low) =>
    to.some((high) => (sign === '<' ? hangs(low, high, fits) : hangs(low, high, reports) || hangs(high, low, reports))),
  );
}

/** "said/2": the second "said"; "Falk|Ingrid": either, since names hang on their first word or their last. */
function placesOf(names: string, words: readonly ArcWord[]): readonly number[] {
  return names.split('|').flatMap((name) => {
    const [form, nth = '1'] = name.split('/');
    const at = words.flatMap(({ text }, index) => (text === form ? [index] : []))[Number(nth) - 1];
    return at === undefined ? [] : [at];
  });
}
