import { expect, test } from 'vitest';
import { findActors } from '#core/actors/find-actors.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

/** "person Ewa Lind (lawyer)" */
function actorsIn(text: string): readonly string[] {
  const article = readPaste(text);
  return findActors(article, readSentences(article))
    .filter(({ kind }) => kind !== 'group')
    .map(({ kind, name, role }) => `${kind} ${name}${role === undefined ? '' : ` (${sliceOf(text, role)})`}`);
}

test.each([
  ['On Thursday Ewa Lind, a lawyer for the port, resigned.', ['person Ewa Lind (lawyer for the port)']],
  ['In Madrid Elena Prats opened the fair.', ['place Madrid', 'person Elena Prats']],
  ['Minister for Trade and Fisheries Paula Moen resigned.', ['person Paula Moen']],
  ['Director of Public Works Anna-Lena Holt resigned.', ['person Anna-Lena Holt']],
  ['Sara Holt, R.N., and Peter Lane, CPA, testified.', ['person Sara Holt', 'person Peter Lane']],
  ['Anna Krog and her brother, Peter Krog, were freed.', ['person Anna Krog', 'person Peter Krog (brother)']],
  ['Yesterday the justice minister, Maria Lopez, flew home.', ['person Maria Lopez (justice minister)']],
  ['In a close final, Anna Krog beat Maria Lopez.', ['person Anna Krog', 'person Maria Lopez']],
  ['Will Harker told the inquiry he had no map.', ['person Will Harker']],
])('%s', (text, actors) => {
  expect(actorsIn(text)).toEqual(expect.arrayContaining(actors));
});
