import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { findStatements } from '#core/statements/find-statements.ts';
import { readPaste } from '#core/text/read-paste.ts';

export const ASPECTS = ['predicate', 'class', 'subject', 'object', 'polarity', 'mood', 'tense'] as const;
type Labels = Readonly<Record<(typeof ASPECTS)[number], string>>;

interface Labelled {
  readonly sentence: string;
  readonly statements: readonly Labels[];
}

/** Sentences with what they state: "sentence || predicate ; class ; subject ; object ; polarity ; mood ; tense". */
export function readGold(name: 'seen' | 'blind'): readonly Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', ...statements] = line.split(' || ');
      return { sentence, statements: statements.map((one) => labelsOf(one.split(' ; '))) };
    });
}

function labelsOf(parts: readonly string[]): Labels {
  const [predicate = '', kind = '', subject = '', object = '', polarity = '', mood = '', tense = ''] = parts;
  return { predicate, class: kind, subject, object, polarity, mood, tense };
}

function statedIn(sentence: string): readonly Labels[] {
  const words = (span: Span | undefined): string => (span === undefined ? '-' : sliceOf(sentence, span));
  return findStatements(readSentences(readPaste(sentence))).map((statement) => ({
    predicate: words(statement.predicate),
    class: statement.class ?? '-',
    subject: words(statement.subject?.head),
    object: words(statement.object?.head),
    polarity: statement.polarity,
    mood: statement.mood,
    tense: statement.tense,
  }));
}

/** Of each aspect the share of labelled statements that are read so, in percent; of the predicate that of all found or labelled (F1). `wrong`: what differs. */
export function scoreGold(gold: readonly Labelled[]): {
  readonly scores: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
} {
  const wrong: string[] = [];
  const right = new Map<string, number>();
  let [labelled, found] = [0, 0];
  for (const { sentence, statements } of gold) {
    const read = statedIn(sentence);
    labelled += statements.length;
    found += read.length;
    for (const label of statements) {
      const same = read.find(({ predicate }) => predicate === label.predicate);
      for (const aspect of ASPECTS) {
        if (same?.[aspect] === label[aspect]) right.set(aspect, (right.get(aspect) ?? 0) + 1);
        else wrong.push(`${sentence} ${label.predicate}: ${aspect} ${same?.[aspect] ?? 'none'}, not ${label[aspect]}`);
      }
    }
    for (const { predicate } of read)
      if (!statements.some((label) => label.predicate === predicate))
        wrong.push(`${sentence} ${predicate}: no statement`);
  }
  const of = (aspect: string): number => right.get(aspect) ?? 0;
  const scores = ASPECTS.map((aspect) => {
    const share = aspect === 'predicate' ? (2 * of(aspect)) / (labelled + found) : of(aspect) / labelled;
    return [aspect, Math.round(share * 1000) / 10] as const;
  });
  return { scores: Object.fromEntries(scores), wrong };
}
