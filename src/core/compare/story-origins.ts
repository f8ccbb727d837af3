import type { Report } from '#core/report.ts';

/** Whom the stories have what they tell from: every named source that two or more attributions rest on, most first. */
export function originsOf(reports: readonly Report[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { attributions, actors } of reports)
    for (const { source } of attributions) {
      const actor = source.kind === 'named' ? actors.find(({ id }) => id === source.actor) : undefined;
      if (actor === undefined) continue;
      const body = actors.find(({ id }) => id === actor.affiliation) ?? actor;
      counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
