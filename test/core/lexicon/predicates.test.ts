import { expect, test } from 'vitest';
import { readSentences } from '#core/language/read-sentences.ts';
import { readEntries } from '#core/lexicon/lexicon.ts';
import { findStatements } from '#core/statements/find-statements.ts';
import { readPaste } from '#core/text/read-paste.ts';

function classes(sentence: string, word: string): readonly string[] {
  return findStatements(readSentences(readPaste(sentence)))
    .filter(({ lemma }) => lemma === word)
    .flatMap((statement) => statement.class ?? []);
}

test.each(readEntries('predicates').map((entry) => [entry.word, entry.class, entry] as const))(
  '%s is %s where its object fits, and only there',
  (word, kind, { hit, miss }) => {
    expect([hit, classes(hit, word)]).toEqual([hit, expect.arrayContaining([kind])]);
    expect([miss, classes(miss, word)]).not.toEqual([miss, expect.arrayContaining([kind])]);
  },
);
