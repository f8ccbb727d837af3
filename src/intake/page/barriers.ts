import type { RefusalReason } from '#intake/refusal.ts';
import { wordsOf } from './measure-block.ts';
import type { PageDocument } from './dom.ts';
import type { PageFacts } from './page-facts.ts';

const CONSENT =
  /\b(?:we (?:and our (?:\d+ )?partners )?(?:value|care about|respect) your privacy|before you continue|we use cookies|uses cookies|accept (?:all|cookies)|reject all|manage (?:your )?(?:cookie|privacy|consent)|cookie (?:policy|settings|preferences|consent)|consent to (?:the|our)|legitimate interest|personali[sz]ed ads|your (?:privacy|data) (?:choices|settings))\b/giu;
const SCRIPTS =
  /\b(?:(?:enable|turn on|activate|requires?|needs?|without) (?:your )?java ?script|java ?script (?:is (?:disabled|required|not available|turned off)|must be enabled)|checking (?:your browser|if the site connection is secure)|verify(?:ing)? you are (?:a )?human|just a moment)\b/iu;
const SUBSCRIBE =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading|unlock|get full access)|to (?:continue|keep) reading|continue reading (?:this article )?with|already (?:a )?(?:subscriber|member|have an account)|(?:this|the) (?:article|story|content) is (?:for|available to|reserved for|exclusive(?:ly)? (?:to|for)) (?:our )?(?:subscribers|members)|subscribers? only|for subscribers|log in to (?:continue|read)|unlock (?:this|the) (?:article|story)|register to (?:continue|read)|you(?:'|’)ve reached your (?:\w+ )?limit|free articles? (?:left|remaining|this month))\b/iu;
const NO_STORY = 25;
const SHORT_STORY = 180;

/** What a page says that stands in the way of its story. Read before the page is taken apart. */
export interface Signals {
  readonly consents: number;
  readonly scripts: boolean;
  readonly subscribe: boolean;
  /** It asks for a password. */
  readonly signIn: boolean;
  /** Words a reader without scripts would see. */
  readonly words: number;
  readonly emptyShell: boolean;
}

export function readSignals(page: PageDocument): Signals {
  const noscript = [...page.querySelectorAll('noscript')].map((one) => one.textContent ?? '').join(' ');
  const scripts = [...page.querySelectorAll('script')].length;
  const text = visibleText(page);
  const words = wordsOf(text).length;
  return {
    consents: new Set(text.match(CONSENT)?.map((one) => one.toLowerCase())).size,
    scripts: SCRIPTS.test(text) || SCRIPTS.test(noscript),
    subscribe: SUBSCRIBE.test(text),
    signIn: page.querySelector('input[type="password"]') !== null,
    words,
    emptyShell:
      words < 60 && (scripts > 1 || page.querySelector('#root, #app, #__next, #__nuxt, app-root, [ng-app]') !== null),
  };
}

function visibleText(page: PageDocument): string {
  const title = page.querySelector('title')?.textContent ?? '';
  const body = page.body;
  if (body === null) return title;
  let text = `${title} `;
  const waiting = [body.firstChild];
  while (waiting.length > 0 && text.length < 400_000) {
    const node = waiting.pop();
    if (node === null || node === undefined) continue;
    waiting.push(node.nextSibling);
    if (node.nodeType === 3) text += `${node.textContent ?? ''} `;
    if (
      node.nodeType === 1 &&
      !('localName' in node && /^(?:script|style|noscript|template|svg)$/u.test(String(node.localName)))
    )
      waiting.push(node.firstChild);
  }
  return text;
}

/** What bars the way to a story of these words, if anything does. */
export function findBarrier(
  facts: PageFacts,
  signals: Signals,
  paragraphs: readonly string[],
): RefusalReason | undefined {
  if (facts.types.includes('LiveBlogPosting')) return 'live-blog';
  const story = paragraphs.join(' ');
  const words = wordsOf(story).length;
  const talk = story.match(CONSENT)?.length ?? 0;
  if (talk >= 2 && talk * 60 > words) return 'consent-wall';
  if (words < SHORT_STORY && SCRIPTS.test(story)) return 'needs-javascript';
  const prose = paragraphs.some((paragraph) => wordsOf(paragraph).length >= 12 || isDense(paragraph));
  if ((words >= NO_STORY || isDense(story)) && prose) return undefined;
  if (signals.consents >= 2) return 'consent-wall';
  if (facts.free === false || signals.subscribe) return 'paywall';
  if (signals.signIn) return 'sign-in';
  if (signals.scripts || signals.emptyShell) return 'needs-javascript';
  return 'not-an-article';
}

const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{12}/u.test(text);

const PARTIAL = 'The site keeps the rest for its subscribers; I read only the part it shows.';
const PERHAPS = 'The page says it is for subscribers, so this may be only a part of the article.';

/** Whether the site showed only the opening. A site that declares a wall and sends every word is read whole. */
export function findPartial(facts: PageFacts, signals: Signals, paragraphs: readonly string[]): string | undefined {
  const words = wordsOf(paragraphs.join(' ')).length;
  const cut = /(?:\.\.\.|…)\s*$/u.test(paragraphs.at(-1) ?? '');
  if (facts.words !== undefined && words >= facts.words * 0.8) return undefined;
  const missing = facts.words !== undefined && words < facts.words * 0.6;
  if (facts.free === false) return missing || cut || words < SHORT_STORY ? PARTIAL : PERHAPS;
  return signals.subscribe && (missing || cut) && words < SHORT_STORY * 2 ? PARTIAL : undefined;
}
