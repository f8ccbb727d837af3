/**
 * Dependencies: arc-hybrid, greedy, twice. The first pass reads the sentence from its end, and its tree guides the second,
 * which reads from the start. A linear model each chooses the actions; a third names the relations of the finished tree.
 * models/parser.model: linear models "guide", "main", "relations".
 */
import { openColumns } from './columns.ts';
import { hashText } from './hash-features.ts';
import { readLinearModel } from './linear-model.ts';
import type { LinearModel } from './linear-model.ts';
import type { ModelFile } from './model-file.ts';
import { parseOnce, parseWithBranches, readParsePass } from './parse-pass.ts';
import type { ParsePass } from './parse-pass.ts';
import { nameRelations } from './parse-relations.ts';
import type { Guide, ParseInput, ParseState } from './parse-state.ts';

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

/** `words` are hashes of normal forms, `tags` any numbers, `upos` hashes of UPOS names. */
export function openParseInput(words: ArrayLike<number>, tags: ArrayLike<number>, upos: ArrayLike<number>): ParseInput {
  const size = words.length;
  const columns = openColumns(5, size + 2);
  const column = (from: ArrayLike<number>, root: number, none: number): Int32Array => {
    const values = columns();
    values.set(from);
    values[size] = root;
    values[size + 1] = none;
    return values;
  };
  const counts = { verbsAhead: columns(), quotesBefore: columns() };
  for (let i = size - 1; i >= 0; i--) {
    counts.verbsAhead[i] = (counts.verbsAhead[i + 1] ?? 0) + (upos[i] === VERB || upos[i] === AUX ? 1 : 0);
  }
  for (let i = 0; i <= size; i++) {
    counts.quotesBefore[i + 1] = (counts.quotesBefore[i] ?? 0) + (QUOTES.has(words[i] ?? 0) ? 1 : 0);
  }
  return { size, words: column(words, ROOT, NONE), tags: column(tags, -1, -2), upos: column(upos, -1, -2), ...counts };
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
export function reversed({ size, words, tags, upos }: ParseInput): ParseInput {
  const turn = (values: Int32Array): Int32Array => values.slice(0, size).reverse();
  return openParseInput(turn(words), turn(tags), turn(upos));
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
