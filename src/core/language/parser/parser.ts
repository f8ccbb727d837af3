/**
 * Dependencies: arc-hybrid, greedy, twice. The first pass reads the sentence from its end, and its tree guides the second,
 * which reads from the start. A linear model each chooses the actions; a third names the relations of the finished tree.
 * models/parser.model: linear models "guide", "main", "relations".
 */
import { openColumns } from '#core/language/model/columns.ts';
import { hashText } from '#core/language/model/hash-features.ts';
import { readLinearModel } from '#core/language/model/linear-model.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { parseOnce, parseWithBranches, readParsePass } from './pass.ts';
import type { ParsePass } from './pass.ts';
import { nameRelations } from './relations.ts';
import type { Guide, ParseInput, ParseState } from './state.ts';
import type { Tags } from '#core/language/tagger/tagger.ts';
import { MEANING, USAGE, WORD } from '#core/language/model/word-forms.ts';

export interface Parser {
  readonly guide: ParsePass;
  readonly main: ParsePass;
  readonly relations: LinearModel;
}

export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export const NO_TREE: Tree = { heads: new Int32Array(), labels: new Int32Array() };
const ROOT = hashText('\u0000root');
const NONE = hashText('\u0000none');
const VERB = hashText('VERB');
const AUX = hashText('AUX');
const QUOTES: ReadonlySet<number> = new Set(['"', '“', '”', "''", '``'].map(hashText));

export function readParser(file: ModelFile): Parser {
  const relations = readLinearModel(file, 'relations');
  return {
    guide: readParsePass(file, 'guide', relations.labels),
    main: readParsePass(file, 'main', relations.labels),
    relations,
  };
}

/** `forms` are rows of FORM_COLUMNS, `upos` hashes of UPOS names. */
export function openParseInput(
  forms: readonly Int32Array[],
  { best, second }: Tags,
  upos: ArrayLike<number>,
): ParseInput {
  const size = forms.length;
  const nodes = openColumns(8, size + 2);
  const column = (valueOf: (word: number) => number | undefined, root: number, none: number): Int32Array => {
    const values = nodes();
    for (let word = 0; word < size; word++) values[word] = valueOf(word) ?? none;
    values[size] = root;
    values[size + 1] = none;
    return values;
  };
  return withCounts({
    size,
    words: column((word) => forms[word]?.[WORD], ROOT, NONE),
    tags: column((word) => best[word], -1, -2),
    seconds: column((word) => second[word], -1, -1),
    upos: column((word) => upos[word], -1, -2),
    usage: column((word) => forms[word]?.[USAGE], -1, -2),
    meaning: column((word) => forms[word]?.[MEANING], -1, -2),
    verbsAhead: nodes(),
    quotesBefore: nodes(),
  });
}

function withCounts(input: ParseInput): ParseInput {
  const { size, words, upos, verbsAhead, quotesBefore } = input;
  for (let i = size - 1; i >= 0; i--) {
    verbsAhead[i] = (verbsAhead[i + 1] ?? 0) + (upos[i] === VERB || upos[i] === AUX ? 1 : 0);
  }
  for (let i = 0; i <= size; i++) {
    quotesBefore[i + 1] = (quotesBefore[i] ?? 0) + (QUOTES.has(words[i] ?? 0) ? 1 : 0);
  }
  return input;
}

/**
 * Heads (`size` is the root), and relations as indexes into `parser.relations.labels`. One model after the other reads all
 * sentences: together they are larger than the cache.
 */
export function parseAll({ guide, main, relations }: Parser, inputs: readonly ParseInput[]): readonly Tree[] {
  const guided = inputs.map((input) => ({ ...input, guide: guideOf(parseOnce(guide, reversed(input))) }));
  const trees = guided.map((input) => ({ input, ...parseWithBranches(main, input) }));
  return trees.map(({ input, heads, groups }) => ({
    heads,
    labels: nameRelations(relations, main.choices, input, { heads, groups }),
  }));
}

/** One sentence. */
export function parse(parser: Parser, input: ParseInput): Tree {
  return parseAll(parser, [input])[0] ?? NO_TREE;
}

/** The sentence from its end. */
export function reversed({ size, words, tags, seconds, upos, usage, meaning }: ParseInput): ParseInput {
  const nodes = openColumns(8, size + 2);
  const turn = (values: Int32Array): Int32Array => {
    const turned = nodes();
    for (let word = 0; word < size; word++) turned[word] = values[size - 1 - word] ?? 0;
    turned[size] = values[size] ?? 0;
    turned[size + 1] = values[size + 1] ?? 0;
    return turned;
  };
  return withCounts({
    size,
    words: turn(words),
    tags: turn(tags),
    seconds: turn(seconds),
    upos: turn(upos),
    usage: turn(usage),
    meaning: turn(meaning),
    verbsAhead: nodes(),
    quotesBefore: nodes(),
  });
}

/** The tree of a reversed sentence, turned round. */
export function guideOf({ size, heads, groups }: ParseState): Guide {
  const nodes = openColumns(3, size + 2);
  const guide = { heads: nodes(-1), groups: nodes(-1), last: nodes(-1) };
  for (let word = 0; word < size; word++) {
    const turned = heads[size - 1 - word] ?? size;
    const head = turned === size ? size : size - 1 - turned;
    guide.heads[word] = head;
    guide.groups[word] = groups[size - 1 - word] ?? -1;
    guide.last[head] = word;
  }
  return guide;
}
