import { sliceOf } from '#core/span.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';

/**
 * A schema.org ClaimReview to begin from: the claim, who made it and where it appeared. It has no rating: that, and the
 * review's own address and author, are for the newsroom to write.
 */
export function claimReviewDraft({ report, story }: StoryRecord, check: CheckRecord): object {
  const { article } = report;
  const claim = report.claims.find((one) => one.id === check.claim);
  const attribution = report.attributions.find((one) => one.id === claim?.attribution);
  const source = attribution?.source;
  const actor = source?.kind === 'named' ? report.actors.find((one) => one.id === source.actor) : undefined;
  const published = article.published === undefined ? {} : { datePublished: article.published };
  const url = article.origin.kind === 'link' ? { url: article.origin.url } : {};
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: check.words,
    itemReviewed: {
      '@type': 'Claim',
      ...published,
      ...(actor === undefined
        ? {}
        : { author: { '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: actor.name } }),
      appearance: {
        '@type': 'CreativeWork',
        ...(article.headline === undefined ? {} : { headline: sliceOf(article.text, article.headline) }),
        ...(article.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: article.publisher } }),
        ...published,
        ...url,
      },
    },
    ...(check.notes.length === 0
      ? {}
      : { citation: check.notes.flatMap((note) => (note.evidence === undefined ? [] : note.evidence)) }),
    identifier: `${story.id} ${check.id}`,
  };
}
