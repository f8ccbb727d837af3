import { expect, test } from 'vitest';
import type { Actor } from '#core/actors/actor.ts';
import { read } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { CARRIED } from './carried.ts';
import { MISSES } from './misses.ts';
import type { Passage } from './passage.ts';
import { PRONOUNS } from './pronouns.ts';
import { TWO_SPEAKERS } from './two-speakers.ts';
import { VARIANTS } from './variants.ts';

const PASSAGES = [...CARRIED, ...PRONOUNS, ...TWO_SPEAKERS, ...VARIANTS];

/** What is not as the passage expects; empty when it is read right. */
function faultsOf(passage: Passage): readonly string[] {
  const report = read(readPaste(passage.text));
  return [
    ...(passage.says ?? []).flatMap(([words, who, how]) => faultOfSource(report, words, who, how)),
    ...(passage.same ?? []).flatMap(([a, b]) =>
      actorsCalled(report, a).some((actor) => isCalled(report, actor, b)) ? [] : [`${a} and ${b} are two`],
    ),
    ...(passage.two ?? []).flatMap(([a, b]) =>
      actorsCalled(report, a).some((actor) => isCalled(report, actor, b)) || actorsCalled(report, b).length === 0
        ? [`${a} and ${b} are one`]
        : [],
    ),
    ...(passage.variant ?? []).flatMap(([name, form]) =>
      actorsCalled(report, name).some((actor) => isCalled(report, actor, form, 'variant'))
        ? []
        : [`${form} is no variant of ${name}`],
    ),
    ...(passage.role ?? []).flatMap(([name, role]) =>
      actorsCalled(report, name).some(
        (actor) => actor.role !== undefined && sliceOf(passage.text, actor.role).includes(role),
      )
        ? []
        : [`${name} is not ${role}`],
    ),
  ];
}

function isCalled(report: Report, actor: Actor, form: string, kind?: string): boolean {
  return actor.mentions.some(
    (mention) =>
      sliceOf(report.article.text, mention.span).replace(/^the /i, '') === form &&
      (kind === undefined || mention.kind === kind),
  );
}

function actorsCalled(report: Report, form: string): readonly Actor[] {
  return report.actors.filter((actor) => actor.name === form || isCalled(report, actor, form));
}

function faultOfSource(report: Report, words: string, who: string, how: string | undefined): readonly string[] {
  const { text } = report.article;
  const at = text.indexOf(words);
  const found = report.attributions.filter(({ content }) =>
    content.some((part) => part.start <= at + 8 && at + 8 < part.end),
  );
  if (found.length === 0) return [`nobody says "${words}"`];
  const fits = found.some(({ source }) => {
    if (source.kind !== 'named') return source.kind === who;
    const actor = report.actors.find(({ id }) => id === source.actor);
    const named = actor?.name === who || actor?.name.endsWith(` ${who}`) === true;
    return named && (how === undefined || (source.inferred ?? 'named') === how);
  });
  if (fits) return [];
  const instead = found.map(({ source }) =>
    source.kind === 'named'
      ? `${report.actors.find(({ id }) => id === source.actor)?.name} (${source.inferred ?? 'named'})`
      : source.kind,
  );
  return [`"${words}" is said by ${instead.join(', ')}, not ${who}${how === undefined ? '' : ` (${how})`}`];
}

test('there are sixty passages, at least 54 of them read right', () => {
  expect(PASSAGES).toHaveLength(60);
  expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(60);
  expect([...MISSES.keys()].every((id) => PASSAGES.some((passage) => passage.id === id))).toBe(true);
  expect(MISSES.size).toBeLessThanOrEqual(6);
});

test.each(PASSAGES.filter(({ id }) => !MISSES.has(id)))('$id', (passage) => {
  expect(faultsOf(passage)).toEqual([]);
});

test.each(PASSAGES.filter(({ id }) => MISSES.has(id)))('$id is still missed', (passage) => {
  expect(faultsOf(passage)).not.toEqual([]);
});
