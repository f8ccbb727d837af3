/**
 * Part of speech: UPOS and XPOS as one label ("NOUN NN"), left to right, greedily, by a linear model.
 * models/tagger.model: linear model "tags", lexicons "lexicon" and "news".
 */
import { NO_TEMPLATES, compileTemplates, hashFeatures } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import { addScores, choose, openChoice, readLinearModel } from '#core/language/model/linear-model.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { FORM_COLUMNS, FORM_WIDTH, openForms, readLexicon } from '#core/language/model/word-forms.ts';
import type { Forms } from '#core/language/model/word-forms.ts';

const REACH = 2;
const OFFSETS = ['-2', '-1', '', '+1', '+2'] as const;
const ATOMS = [
  ...OFFSETS.flatMap((offset) => FORM_COLUMNS.map((column) => `${column}${offset}`)),
  'one',
  'edge',
  'tag-1',
  'tag-2',
];
const ONE = ATOMS.indexOf('one');
const EDGE = ATOMS.indexOf('edge');
const TAG = ATOMS.indexOf('tag-1');

// prettier-ignore
const ROWS = [
  'one', 'word', 'form', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix5', 'prefix1', 'prefix2', 'prefix3',
  'shape edge', 'word-1', 'word-2', 'word+1', 'word+2', 'suffix3-1', 'suffix3+1', 'suffix2+1', 'word-1 word',
  'word word+1', 'case edge', 'case suffix3', 'class', 'class+1', 'class class+1', 'class class+1 class+2',
  'case-1 case case+1', 'suffix2 shape+1', 'shape-1 shape', 'word-1 word+1', 'suffix3 word+1', 'suffix3 class+1',
  'tag-1', 'tag-1 tag-2', 'tag-1 word', 'tag-1 suffix3', 'tag-1 class', 'tag-1 tag-2 class', 'tag-1 class+1',
  'tag-2 word', 'tag-1 class class+1', 'tag-1 shape', 'tag-1 word+1', 'tag-1 suffix2 class+1', 'tag-1 class+1 class+2',
  'tag-1 tag-2 word',
  'news', 'news+1', 'news news+1', 'news-1 news news+1', 'news suffix3', 'news case', 'tag-1 news', 'tag-1 news news+1',
  'tag-1 tag-2 news', 'news news+1 news+2',
  'case class edge', 'case-1 case class', 'case case+1 class', 'class word-1', 'class word+1', 'word+1 word+2', 'word-2 word-1',
  'suffix2 suffix2+1', 'class+1 class+2', 'tag-1 case class', 'tag-1 tag-2 class class+1', 'prefix3 suffix3',
  'usage', 'usage-1', 'usage+1', 'usage usage+1', 'usage-1 usage', 'tag-1 usage', 'tag-1 usage+1', 'usage suffix2', 'usage case',
  'usage class', 'usage shape', 'tag-1 tag-2 usage', 'tag-1 usage usage+1', 'meaning', 'meaning case', 'tag-1 meaning',
  'usage-1 usage usage+1',
];

// Looked at first, and next: most words are clear after them. Chosen one by one for how many words they settle.
// prettier-ignore
const EARLY = [
  [
    'word', 'tag-1 case class', 'class class+1', 'suffix4', 'shape-1 shape', 'news news+1', 'tag-1 news', 'word word+1', 'word-1 word',
    'tag-1 tag-2 word', 'word-2 word-1', 'word-1 word+1', 'suffix2', 'word+1', 'case case+1 class', 'word-1',
  ],
  [
    'tag-1 news news+1', 'news case', 'case edge', 'news news+1 news+2', 'suffix3 class+1', 'tag-1 tag-2 news', 'tag-1 suffix3',
    'prefix1', 'news+1', 'form', 'tag-1 class+1 class+2', 'tag-1 word+1', 'word-2', 'class word+1', 'tag-1 shape', 'suffix5',
  ],
];
/** After each of these, the lead with which a label is taken without looking further; measured: 0.02 points of the tags that are right. */
const ENOUGH = [1.6, 1.6];

/** A lead of less makes the second best label worth knowing. */
const DOUBTED = 1.5;

const STAGES: readonly Templates[] = [...EARLY, ROWS.filter((row) => !EARLY.flat().includes(row))].map((rows) =>
  compileTemplates(ATOMS, rows),
);
const TEMPLATES: Templates = compileTemplates(ATOMS, ROWS);
export const TAG_FEATURES: number = ROWS.length;

export interface Tagger {
  readonly model: LinearModel;
  readonly forms: Forms;
}

/** The atoms of a sentence's words; `moveTo` sets them for word i. */
export interface TagContext {
  readonly values: Int32Array;
  readonly forms: readonly Int32Array[];
  /** 1 when nearly all letters of the sentence are capitals: a headline. */
  readonly shouted: number;
}

const NO_FORM = new Int32Array(FORM_WIDTH).fill(-1);

export function readTagger(file: ModelFile): Tagger {
  return {
    model: readLinearModel(file, 'tags'),
    forms: openForms({ treebank: readLexicon(file, 'lexicon'), news: readLexicon(file, 'news') }),
  };
}

/** Indexes of labels in `tagger.model.labels`: each word's; and the next best where that was nearly as good, -1 elsewhere. */
export interface Tags {
  readonly best: Int32Array;
  readonly second: Int32Array;
}

export function tagWords(tagger: Tagger, words: readonly string[]): Tags {
  const { model } = tagger;
  const context = openTagContext(words, tagger.forms);
  const best = new Int32Array(words.length);
  const second = new Int32Array(words.length).fill(-1);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(model.labels.length);
  const choice = openChoice();
  for (let i = 0; i < words.length; i++) {
    lookAtWord(context, i, i > 0 ? (best[i - 1] ?? 0) : -1, i > 1 ? (best[i - 2] ?? 0) : -1);
    scores.fill(0);
    for (let stage = 0; stage < STAGES.length; stage++) {
      const templates = STAGES[stage] ?? NO_TEMPLATES;
      addScores(model, features, 0, hashFeatures(templates, context.values, features), scores);
      choose(scores, choice);
      if (choice.lead > (ENOUGH[stage] ?? Infinity)) break;
    }
    best[i] = choice.best;
    if (choice.lead < DOUBTED) second[i] = choice.rival;
  }
  return { best, second };
}

export function openTagContext(words: readonly string[], forms: Forms): TagContext {
  const letters = words.join('').replaceAll(/\P{L}/gu, '');
  const capitals = letters.replaceAll(/\P{Lu}/gu, '').length;
  const shouted = letters.length > 8 && capitals > letters.length * 0.8 ? 1 : 0;
  return { values: new Int32Array(ATOMS.length), forms: words.map(forms), shouted };
}

/** All features of word i, after words tagged `before` and `before2` (-1: none). */
export function tagFeatures(context: TagContext, i: number, before: number, before2: number, out: Int32Array): void {
  lookAtWord(context, i, before, before2);
  hashFeatures(TEMPLATES, context.values, out);
}

function lookAtWord(context: TagContext, i: number, before: number, before2: number): void {
  const { values, forms } = context;
  for (let offset = -REACH; offset <= REACH; offset++) {
    const near = i + offset;
    values.set((near >= 0 ? forms[near] : undefined) ?? NO_FORM, (offset + REACH) * FORM_WIDTH);
  }
  values[ONE] = 1;
  values[EDGE] = (i === 0 ? 1 : 0) + context.shouted * 2;
  values[TAG] = before;
  values[TAG + 1] = before2;
}
