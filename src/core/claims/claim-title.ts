import type { Claim } from './claim.ts';
import type { Story } from './story.ts';
import { actorOf, wordsOf } from './story.ts';

/** A longer clause is read to its last comma before this. */
const LONGEST_TITLE = 200;
const SHORTEST_TITLE = 60;

/** A check's title: the claim's own clause in quotation marks. */
export function claimTitle(story: Story, claim: Claim): string {
  if (claim.kind === 'identity') return identityTitle(story, claim);
  return quoteWords(shorten(wordsOf(story, claim.span).replaceAll(/\s+/g, ' ')));
}

/** Cut where a clause ends, never inside one: what is left stands as it stood. */
function shorten(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const commas = [
    ...words
      .slice(0, LONGEST_TITLE)
      .matchAll(/[,;](?=\s(?:which|who|while|after|when|but|and|as|because|with|including|according)\b)/g),
  ];
  const cut = commas.at(-1)?.index ?? words.slice(0, LONGEST_TITLE).lastIndexOf(', ');
  return cut < SHORTEST_TITLE ? words : words.slice(0, cut);
}

function identityTitle(story: Story, claim: Claim): string {
  const actor = actorOf(story, claim.actors[0]);
  const forms = (actor?.mentions ?? []).filter(({ kind }) => kind !== 'pronoun' && kind !== 'role');
  const spellings = [
    ...new Set(forms.filter(({ kind }) => kind === 'variant').map(({ span }) => wordsOf(story, span))),
  ];
  return `One name, ${spellings.length + 1} spellings: ${actor?.name ?? wordsOf(story, claim.span)} / ${spellings.join(' / ')}`;
}

export function quoteWords(words: string): string {
  return /[“”"]/.test(words) ? words : `“${words}”`;
}
