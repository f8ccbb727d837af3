/** Endings and what becomes of them, for src/core/language/tagger/lemmas.ts: a longer ending is kept where it says something else. */
import { readFileSync } from 'node:fs';
import { LONGEST_ENDING, applyRule, knownWords, lemmaOf, plainForm } from '#core/language/tagger/lemmas.ts';
import type { LemmaRule, LemmaRules } from '#core/language/tagger/lemmas.ts';
import type { Lexicon } from '#core/language/model/word-forms.ts';
import type { GoldSentence } from './read-conllu.ts';

export function learnLemmaRules(sentences: readonly GoldSentence[], news: Lexicon): LemmaRules {
  const votes = countEdits(sentences);
  const endings = new Map<string, LemmaRule>();
  const inherited = new Map<string, string>();
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length)) {
    const [edit, count] = bestOf(votes.get(ending));
    const split = ending.indexOf(' ') + 1;
    const shorter = ending.length > split ? inherited.get(ending.slice(0, split) + ending.slice(split + 1)) : undefined;
    // One word alone does not make a rule for others.
    const keeps = edit !== shorter && (count > 1 || ending[split] === '^' || shorter === undefined);
    inherited.set(ending, keeps ? edit : (shorter ?? edit));
    if (keeps) endings.set(ending, ruleOf(edit));
  }
  const rules = { endings, known: knownWords(news) };
  for (const [ending, edits] of votes) keepException(rules, ending, bestOf(edits)[0]);
  for (const [tag, form, base] of irregularForms()) endings.set(`${tag} ^${form}`, ruleOf(editOf(form, base)));
  return rules;
}

function countEdits(sentences: readonly GoldSentence[]): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { form, lemma, xpos } of sentences.flatMap(({ words }) => words)) {
    const word = plainForm(form, xpos);
    const edit = editOf(word, lemma);
    const marked = `^${word.toLowerCase()}`;
    for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
      const ending = `${xpos} ${marked.slice(from)}`;
      const edits = votes.get(ending) ?? new Map<string, number>();
      votes.set(ending, edits.set(edit, (edits.get(edit) ?? 0) + 1));
    }
  }
  return votes;
}

function bestOf(edits: ReadonlyMap<string, number> = new Map()): readonly [edit: string, count: number] {
  return [...edits].sort(([, a], [, b]) => b - a)[0] ?? ['0 ', 0];
}

/** A whole word that is not spelt as English would have it: "has", "series", "lives". */
function keepException(rules: { endings: Map<string, LemmaRule> } & LemmaRules, ending: string, edit: string): void {
  const [tag = '', marked = ''] = ending.split(' ');
  if (!marked.startsWith('^') || marked.length === 1) return;
  const word = plainForm(marked.slice(1), tag);
  if (lemmaOf(rules, word, tag) !== applyRule(word, ruleOf(edit))) rules.endings.set(ending, ruleOf(edit));
}

function irregularForms(): readonly (readonly [tag: string, form: string, base: string])[] {
  const lines = readFileSync(new URL('irregular-verbs.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [['VBD', past, base] as const, ['VBN', participle, base] as const];
    });
}

export function lemmaLines(rules: LemmaRules): readonly string[] {
  return Array.from(rules.endings, ([key, { off, add }]) => {
    const split = key.indexOf(' ');
    return [key.slice(0, split), key.slice(split + 1), off, add].join('\t');
  });
}

export function scoreLemmas(rules: LemmaRules, sentences: readonly GoldSentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words.filter(({ form, xpos, lemma }) => lemmaOf(rules, form, xpos) === lemma).length / words.length;
}

function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && word[same] === lemma[same]) same++;
  const rule = { off: word.length - same, add: lemma.slice(same) };
  return applyRule(word, rule) === lemma ? `${rule.off} ${rule.add}` : '0 ';
}

function ruleOf(edit: string): LemmaRule {
  const split = edit.indexOf(' ');
  return { off: Number(edit.slice(0, split)), add: edit.slice(split + 1) };
}
