/**
 * CoNLL-U as documents with text and exact offsets.
 *
 *   for (const document of readConllu(`${data}/language/gum.dev.conllu.gz`)) document.sentences[0].words[0].form;
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface GoldWord {
  /** As it stands in the text; "don't" is "do" and "n't". */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The MISC column, as it stands: "Entity=(1-person...|SpaceAfter=No". */
  readonly misc: string;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly GoldWord[];
}

export interface GoldDocument {
  readonly id: string;
  /** Sentences joined by a blank, by nothing where the corpus says so, by an empty line before a paragraph. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

export function readConllu(path: string): readonly GoldDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const documents: { id: string; blocks: string[][] }[] = [];
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice('# newdoc id = '.length);
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? path, blocks: [] });
    if (lines.some((line) => /^\d/.test(line))) documents.at(-1)?.blocks.push(lines);
  }
  return documents.map(({ id, blocks }) => buildDocument(id, blocks));
}

function buildDocument(id: string, blocks: readonly (readonly string[])[]): GoldDocument {
  const sentences: GoldSentence[] = [];
  let text = '';
  let joined = false;
  for (const lines of blocks) {
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : joined ? '' : ' ';
    const start = text.length;
    text +=
      lines
        .find((line) => line.startsWith('# text = '))
        ?.slice('# text = '.length)
        .trimEnd() ?? '';
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
    joined = rows.findLast((row) => !row[0]?.includes('.'))?.[9]?.includes('SpaceAfter=No') ?? false;
    sentences.push({ start, end: text.length, words: alignWords(rows, text, start) });
  }
  return { id, text, sentences };
}

function alignWords(rows: readonly (readonly string[])[], text: string, start: number): readonly GoldWord[] {
  const words: GoldWord[] = [];
  let at = start;
  // Where a word made of several ends, and how many of them are still to come.
  let range = { end: 0, last: 0 };
  for (const [id = '', form = '', lemma = '', upos = '', xpos = '', , head, relation = '', , misc = ''] of rows) {
    if (id.includes('.')) continue;
    const begin = text.indexOf(form, at);
    if (id.includes('-')) {
      if (begin >= 0) at = begin;
      range = { end: at + form.length, last: Number(id.split('-')[1]) };
      continue;
    }
    const inside = Number(id) <= range.last;
    if (!inside) at = skipBlanks(text, at);
    const end =
      inside && Number(id) === range.last ? range.end : Math.min(at + form.length, inside ? range.end : text.length);
    words.push({
      form: text.slice(at, end),
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      relation,
      misc,
      start: at,
      end,
    });
    at = end;
  }
  return words;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}
