import type { Line, Run } from './reply.ts';

export const plain = (text: string): Run => ({ kind: 'plain', text });
export const strong = (text: string): Run => ({ kind: 'strong', text });
export const emphasis = (text: string): Run => ({ kind: 'emphasis', text });
export const code = (text: string): Run => ({ kind: 'code', text });
export const link = (text: string, url: string): Run => ({ kind: 'link', text, url });
export const person = (name: string): Run => ({ kind: 'person', name });

/** Parts with " · " between them; empty parts are left out. */
export function dotted(...parts: readonly (Line | undefined)[]): Line {
  const kept = parts.filter((part) => part !== undefined && part.length > 0);
  return kept.flatMap((part, at) => (at === 0 ? (part ?? []) : [plain(' · '), ...(part ?? [])]));
}

export function runText(run: Run): string {
  return run.kind === 'person' ? run.name : run.text;
}

export function lineText(line: Line): string {
  return line.map(runText).join('');
}

/** A heading that names its strong part keeps it; one that does not is strong throughout. */
export function hasStrong(line: Line): boolean {
  return line.some((run) => run.kind === 'strong');
}
