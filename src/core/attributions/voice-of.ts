import type { Word } from '#core/language/sentence.ts';
import type { Attribution } from './attribution.ts';
import { DOCUMENT_NOUNS } from './sources/source-words.ts';
import { BELIEF_CUES, DECIDING_SOURCES, DECISION_CUES, DOCUMENT_CUES } from './voices.ts';

/** said / thinks / the report shows / ordered. `source` is empty when none is stated. */
export function voiceOf(cue: readonly Word[], source: readonly Word[]): Attribution['voice'] {
  const sourceHead = headOf(source);
  const head = headOf(cue);
  const isDocument = sourceHead !== undefined && sourceHead.upos === 'NOUN' && DOCUMENT_NOUNS.has(sourceHead.lemma);
  if (isDocument && (head === undefined || !BELIEF_CUES.has(head.lemma) || DOCUMENT_CUES.has(head.lemma)))
    return 'document';
  if (head === undefined) return 'speech';
  if (DECISION_CUES.has(head.lemma)) {
    const decides = sourceHead === undefined || source.some((word) => DECIDING_SOURCES.has(word.lemma));
    return decides ? 'decision' : 'speech';
  }
  return cue.some((word) => BELIEF_CUES.has(word.lemma) && word.upos !== 'ADP') ? 'belief' : 'speech';
}

/** The word that governs the others; the last one when the tree does not tell. */
function headOf(words: readonly Word[]): Word | undefined {
  const indexes = new Set(words.map((word) => word.index));
  const heads = words.filter((word) => word.upos !== 'PUNCT' && !indexes.has(word.head));
  return heads[0] ?? words.at(-1);
}
