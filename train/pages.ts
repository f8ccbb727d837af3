// node train/pages.ts PAGES [--write] [--worst]
// Grows models/page-blocks.json on labelled pages (ground-truth.json and html/*.html.gz in PAGES) and reports what it scores on
// pages of sites it has not seen (ten folds by site). Without --write nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { buildFeatures } from '#intake/page/block-features.ts';
import { weighBlock } from '#intake/page/block-trees.ts';
import { parsePage } from '#intake/page/dom.ts';
import { applyRules, shareChances } from '#intake/page/block-rules.ts';
import { isNearStory, readCandidates } from '#intake/page/find-story.ts';
import type { Candidate } from '#intake/page/measure-block.ts';
import { readPageFacts } from '#intake/page/page-facts.ts';
import { growTrees } from './grow-trees.ts';
import type { Growth, Sample } from './grow-trees.ts';
import { labelBlocks, tokensOf } from './page-labels.ts';
import { meanScore, scoreBody } from './page-score.ts';

const GROWTH: Growth = {
  trees: 130,
  depth: 4,
  rate: 0.08,
  ridge: 2,
  least: 2,
  columnShare: 0.35,
  rowShare: 0.7,
  seed: 1,
};
const THRESHOLD = 0.5;
const FOLDS = 10;

interface Page {
  readonly id: string;
  readonly site: string;
  readonly gold: string;
  readonly candidates: readonly Candidate[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
  readonly near: readonly boolean[];
}

function readPages(folder: string): readonly Page[] {
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { url: string; articleBody: string }
  >;
  return Object.entries(truth).map(([id, { url, articleBody }]) => {
    const page = parsePage(gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8'));
    const facts = readPageFacts(page, url);
    const candidates = readCandidates(page);
    const near = isNearStory(candidates);
    return {
      id,
      site: new URL(url).hostname.split('.').slice(-2).join('.'),
      gold: articleBody,
      candidates,
      rows: buildFeatures(candidates, near, facts),
      labels: labelBlocks(
        candidates.map(({ block }) => tokensOf(block.text)),
        tokensOf(articleBody),
      ),
      near,
    };
  });
}

/** Long blocks weigh more, as they do in the score. */
function samplesOf(pages: readonly Page[]): readonly Sample[] {
  return pages.flatMap(({ rows, labels, near }) =>
    rows.flatMap((row, at) =>
      near[at] === true
        ? [{ row, yes: labels[at] === true ? 1 : 0, weight: 0.5 + Math.sqrt(Math.max(1, row[1] ?? 1)) / 3 }]
        : [],
    ),
  );
}

function bodyOf(page: Page, keep: readonly boolean[]): string {
  return applyRules(page.candidates, keep)
    .map((block) => block.text)
    .join('\n');
}

function crossValidate(pages: readonly Page[], growth: Growth): ReadonlyMap<Page, readonly number[]> {
  const sites = [...new Set(pages.map(({ site }) => site))].sort();
  const foldOf = (page: Page): number => sites.indexOf(page.site) % FOLDS;
  const chances = new Map<Page, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const grown = growTrees(samplesOf(pages.filter((page) => foldOf(page) !== fold)), growth);
    const model = { ...grown, features: 0, threshold: 0 };
    for (const page of pages.filter((page) => foldOf(page) === fold)) {
      chances.set(
        page,
        shareChances(
          page.candidates,
          page.rows.map((row, at) => (page.near[at] === true ? weighBlock(model, row) : 0)),
        ),
      );
    }
  }
  return chances;
}

function report(name: string, pages: readonly Page[], keep: (page: Page) => readonly boolean[]): void {
  const { f1, precision, recall, exact } = meanScore(
    pages.map((page) => scoreBody(page.gold, bodyOf(page, keep(page)))),
  );
  console.log(
    `${name.padEnd(28)} F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  exact ${exact.toFixed(3)}`,
  );
}

function showWorst(pages: readonly Page[], chances: ReadonlyMap<Page, readonly number[]>): void {
  for (const page of pages) {
    const chance = chances.get(page) ?? [];
    const kept = new Set(
      applyRules(
        page.candidates,
        chance.map((one) => one >= THRESHOLD),
      ),
    );
    const { precision, recall, exact } = scoreBody(
      page.gold,
      bodyOf(
        page,
        chance.map((one) => one >= THRESHOLD),
      ),
    );
    if (exact) continue;
    console.log(`== ${page.id.slice(0, 8)} ${page.site} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`);
    const wrong = page.candidates.flatMap(({ block, kept: share }, at) => {
      if (kept.has(block) === page.labels[at]) return [];
      const look = `${block.inside.slice(-3).join('>')}>${block.tag}.${block.element.className}`.slice(-70);
      return [
        `   ${kept.has(block) ? 'too much' : 'missing'} ${(chance[at] ?? 0).toFixed(2)} ${share.toFixed(1)} ${look} | ${block.text.slice(0, 90).replaceAll('\n', '/')}`,
      ];
    });
    console.log(wrong.slice(0, 8).join('\n'));
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, worst: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('node train/pages.ts PAGES [--write] [--worst]');
const pages = readPages(folder);
report('readability alone', pages, (page) => page.candidates.map(({ kept }) => kept >= 0.5));
report('labels (the most there is)', pages, (page) => page.labels);
const chances = crossValidate(pages, GROWTH);
for (const bar of [0.45, 0.5, 0.55, 0.6, 0.65])
  report(`unseen sites, from ${bar}`, pages, (page) => (chances.get(page) ?? []).map((one) => one >= bar));
if (values.worst === true) showWorst(pages, chances);
if (values.write === true) {
  const grown = growTrees(samplesOf(pages), GROWTH);
  const features = Math.max(...(pages[0]?.rows ?? []).map((row) => row.length));
  writeFileSync(
    'models/page-blocks.json',
    `${JSON.stringify({ base: grown.base, features, threshold: THRESHOLD, trees: grown.trees })}\n`,
  );
}
