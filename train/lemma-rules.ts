/** Endings and what becomes of them, for src/core/language/tagger/lemmas.ts: a longer ending is kept where it says something else. */
import { LONGEST_ENDING, applyRule, lemmaOf, plainForm } from '#core/language/tagger/lemmas.ts';
import type { LemmaRule, LemmaRules } from '#core/language/tagger/lemmas.ts';
import type { GoldSentence } from './read-conllu.ts';

export function learnLemmaRules(sentences: readonly GoldSentence[]): LemmaRules {
  const votes = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, lemma, xpos } of words) {
      const word = plainForm(form, xpos);
      const edit = editOf(word, lemma);
      const marked = `^${word.toLowerCase()}`;
      for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
        const ending = `${xpos} ${marked.slice(from)}`;
        const edits = votes.get(ending) ?? new Map<string, number>();
        votes.set(ending, edits.set(edit, (edits.get(edit) ?? 0) + 1));
      }
    }
  }
  const rules = new Map<string, LemmaRule>();
  const inherited = new Map<string, string>();
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length)) {
    const [best = ['', 0]] = [...(votes.get(ending) ?? [])].sort(([, a], [, b]) => b - a);
    const [edit, count] = best;
    const split = ending.indexOf(' ') + 1;
    const shorter = ending.length > split ? inherited.get(ending.slice(0, split) + ending.slice(split + 1)) : undefined;
    // One word alone does not make a rule for others.
    const keeps = edit !== shorter && (count > 1 || ending[split] === '^' || shorter === undefined);
    inherited.set(ending, keeps ? edit : (shorter ?? edit));
    if (keeps) rules.set(ending, ruleOf(edit));
  }
  return rules;
}

export function lemmaLines(rules: LemmaRules): readonly string[] {
  return Array.from(rules, ([key, { off, add }]) => {
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
