import type { Article } from '#core/article.ts';
import type { Actor, ActorId } from './actor.ts';
import type { Mentioned, MentionsIn } from './mention-index.ts';

/** The body that a person's role names, the last of several ("head of a department at Russia's General Staff"); else "Party's Anna Rossi" or "Anna Rossi of Party". */
export function findAffiliation(article: Article, actor: Actor, mentionsIn: MentionsIn): ActorId | undefined {
  if (actor.kind !== 'person') return undefined;
  const { role } = actor;
  const inRole = role === undefined ? [] : mentionsIn(role).filter(isBody);
  const last = inRole.at(-1);
  if (last !== undefined) return last.actor.id;
  for (const { span, kind } of actor.mentions) {
    if (kind !== 'name') continue;
    const before = mentionsIn({ start: Math.max(0, span.start - 30), end: span.start }).findLast(isBody);
    if (
      before !== undefined &&
      /^['’]s? (?:\p{Ll}+ ){0,2}$/u.test(article.text.slice(before.mention.span.end, span.start))
    )
      return before.actor.id;
    const after = mentionsIn({ start: span.end, end: span.end + 14 }).find(isBody);
    if (
      after !== undefined &&
      /^,? (?:of|from|for|at) (?:the )?$/.test(article.text.slice(span.end, after.mention.span.start))
    )
      return after.actor.id;
  }
  return undefined;
}

function isBody({ actor, mention }: Mentioned): boolean {
  return (actor.kind === 'organisation' || actor.kind === 'force') && mention.kind !== 'pronoun';
}
