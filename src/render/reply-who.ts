import type { Actor } from '#core/actors/actor.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import { sliceOf, spanContains } from '#core/span.ts';
import { actorLine, nameWords, placesLine } from './actor-lines.ts';
import { cutWords, quoted } from './cut.ts';
import { ALL, firstThatFits } from './levels.ts';
import { DESK } from './limits.ts';
import { plain, strong } from './lines.ts';
import { isInferred, sourceOf, whereIs, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Block, Line, Message } from './reply.ts';
import {
  actorsHeading,
  attributionsHeading,
  inferredMark,
  noAttributions,
  onlyParaphrase,
  restIsParaphrase,
  sourceMissing,
} from './sentences/sources.ts';
import { andMore } from './sentences/amounts.ts';

/** Somebody who is heard in the story, and what they say. */
interface Speaker {
  readonly name: string;
  readonly actor: Actor | undefined;
  readonly said: readonly Attribution[];
}

interface Level {
  readonly speakers: number;
  /** Lines for each. */
  readonly said: number;
  readonly line: number;
  readonly others: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { speakers: 12, said: 3, line: 200, others: 8 },
  { speakers: 10, said: 3, line: 140, others: 6 },
  { speakers: 8, said: 2, line: 120, others: 4 },
  { speakers: 6, said: 2, line: 100, others: 3 },
  { speakers: 4, said: 1, line: 80, others: 2 },
];
const WHOLE: readonly [Level] = [{ speakers: ALL, said: ALL, line: 600, others: ALL }];

/** Everybody whose words or thoughts are told, the most heard first. */
function speakersOf(reading: Reading): readonly Speaker[] {
  const byName = new Map<string, { actor: Actor | undefined; said: Attribution[] }>();
  for (const attribution of reading.report.attributions) {
    const { source } = attribution;
    const name = sourceOf(reading, attribution) ?? sourceMissing;
    const actor = source.kind === 'named' ? reading.actors.get(source.actor) : undefined;
    const known = byName.get(name) ?? { actor, said: [] };
    known.said.push(attribution);
    byName.set(name, known);
  }
  return [...byName].map(([name, heard]) => ({ name, ...heard })).sort((a, b) => b.said.length - a.said.length);
}

/** Its own words, in quotation marks where the story has them so. */
function saidLine(reading: Reading, attribution: Attribution, max: number): Line | undefined {
  const [content] = attribution.content;
  const words = content === undefined ? '' : wordsAt(reading, content);
  if (content === undefined || words === '') return undefined;
  const told = attribution.kind === 'direct' ? quoted(words, max) : cutWords(words, max);
  const inferred = isInferred(attribution) && attribution.cue === undefined ? ` ${inferredMark}` : '';
  return [plain(`${told} ${whereIs(reading, content)}${inferred}`)];
}

function speakerBlocks(reading: Reading, speaker: Speaker, level: Level): readonly Block[] {
  const { name, actor, said } = speaker;
  const lines = said.flatMap((attribution) => {
    const line = saidLine(reading, attribution, level.line);
    return line === undefined ? [] : [line];
  });
  const shown = lines.slice(0, level.said);
  const left = lines.length - shown.length;
  const line = actor === undefined ? [strong(nameWords(name))] : actorLine(reading, actor, 3);
  return [
    { kind: 'paragraph', line },
    { kind: 'list', items: left > 0 ? [...shown, [plain(andMore(left, 'statement'))]] : shown },
  ];
}

/** Those who act or are counted without being heard: whoever does none of the three is scenery. */
function othersOf(reading: Reading, speakers: readonly Speaker[]): readonly Actor[] {
  const { actors, figures, statements } = reading.report;
  const counted = new Set(figures.flatMap(({ agent, affected }) => [agent, affected]));
  const subjects = statements.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
  return actors.filter(
    (actor) =>
      actor.kind !== 'place' &&
      !speakers.some((speaker) => speaker.actor === actor) &&
      (counted.has(actor.id) ||
        actor.mentions.some(({ span }) => subjects.some((subject) => spanContains(subject, span)))),
  );
}

function quotationNote(reading: Reading): Line {
  const direct = reading.report.attributions.some(
    ({ kind, content: [content] }) =>
      kind !== 'indirect' && content !== undefined && sliceOf(reading.report.article.text, content).trim() !== '',
  );
  return [plain(direct ? restIsParaphrase : onlyParaphrase)];
}

/** Who says what, then who else acts or is counted, then the places. */
export function whoMessage(reading: Reading, whole: boolean): Message | undefined {
  const speakers = speakersOf(reading);
  const others = othersOf(reading, speakers);
  const places = placesLine(reading, whole ? ALL : 12);
  if (whole && speakers.length + others.length === 0 && places === undefined) return undefined;
  const blocks = firstThatFits(whole ? WHOLE : LEVELS, whole ? ALL : DESK.message, (level) => {
    const left = speakers.length - level.speakers;
    const shown = others.slice(0, level.others).map((actor) => actorLine(reading, actor, 2));
    const last = places === undefined ? shown : [...shown, places];
    return [
      { kind: 'heading', line: [strong(attributionsHeading)] },
      ...(speakers.length === 0 ? [{ kind: 'paragraph', line: [plain(noAttributions)] } as const] : []),
      ...speakers.slice(0, level.speakers).flatMap((speaker) => speakerBlocks(reading, speaker, level)),
      ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'source'))] } as const] : []),
      ...(speakers.length === 0 ? [] : [{ kind: 'note', line: quotationNote(reading) } as const]),
      ...(last.length === 0
        ? []
        : [{ kind: 'heading', line: [strong(actorsHeading)] } as const, { kind: 'list', items: last } as const]),
    ];
  });
  return { key: 'who', blocks };
}
