// A story in ten lines: npx tsx read-a-story.ts story.txt 2024-05-31   (or node, from a checkout of Deskcheck)
import { readFileSync } from 'node:fs';
import { read, readPaste, sliceOf } from 'deskcheck';

const [file = 'story.txt', published] = process.argv.slice(2);
const { article, figures, checks, claims } = read(readPaste(readFileSync(file, 'utf8'), published));

for (const figure of figures) console.log(sliceOf(article.text, figure.span), '=', figure.value, figure.unit.kind);
for (const check of checks) {
  const claim = claims.find(({ id }) => id === check.claim);
  console.log(
    `\n${check.title}\n  ${claim === undefined ? '' : sliceOf(article.text, claim.span)}\n  ${check.how[0] ?? ''}`,
  );
}
