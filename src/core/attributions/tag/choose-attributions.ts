import { acceptFeatures } from './accept-features.ts';
import type { AttributionsModel } from './model.ts';
import { likelihoods } from './chain.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { findCuePaths } from './cue-paths.ts';
import { cutAtCues } from './cut-at-cues.ts';
import { cuenessOf } from './cueness.ts';
import { findCues } from './find-cues.ts';
import type { Said } from './said.ts';
import { labelRoles } from './label-roles.ts';
import { rescueContents } from './rescue-contents.ts';
import { labelWords } from './word-roles.ts';
import type { WordView } from './word-view.ts';

/** Candidates less trusted than this are left out: where precision and recall balance on stories kept apart from training. */
export const LEAST_TRUST = 0.28;

/** Labels each word, takes each likely cue, labels the words around it once more in its light, and keeps what is trusted. */
export function chooseAttributions(
  view: WordView,
  model: AttributionsModel,
  least: number = LEAST_TRUST,
): readonly Said[] {
  const cueness = cuenessOf(view, model.lexicon);
  const paths = findCuePaths(view, cueness.word);
  const roles = labelWords(view, cueness, paths, model.words);
  const candidates = findCues(view, roles).flatMap((cue) =>
    labelRoles(view, roles, paths, cue, model.roles).map((candidate) => {
      const features = acceptFeatures(view, roles, cueness, paths, candidate);
      return { candidate, trust: likelihoods(model.accept, model.accept.score([features]))[1] ?? 0 };
    }),
  );
  const trusted = cutAtCues(view, candidates);
  return rescueContents(view, roles, trusted, chooseCandidates(view.size, trusted, least));
}
