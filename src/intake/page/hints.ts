export const HINT_NAMES = [
  'related',
  'share',
  'newsletter',
  'author',
  'comment',
  'advert',
  'furniture',
  'media',
  'tags',
  'meta',
  'legal',
  'title',
  'standfirst',
  'body',
  'widget',
  'quote',
  'embed',
  'hidden',
] as const;
export type Hint = (typeof HINT_NAMES)[number];

/** Words in class names, ids and roles that say what a part of a page is for, whoever's page it is. */
const HINTS: Readonly<Record<Hint, RegExp>> = {
  related:
    /\b(?:related|recommend\w*|recirc\w*|outbrain|taboola|trending|popular|most|latest|suggest\w*|teaser\w*|more|also|next|prev\w*|read|readmore|river|stream|zergnet)\b/,
  share: /\b(?:shar\w+|social\w*|follow\w*|addthis|sharedaddy|sharethis|print|bookmark\w*)\b/,
  newsletter: /\b(?:newsletters?|subscri\w+|signup|sign|optin|mailing|paywall|register|login|membership|donat\w+)\b/,
  author: /\b(?:authors?|bio|byline\w*|contributors?|profile|writers?|vcard|bios|about)\b/,
  comment: /\b(?:comments?|disqus|respond|replies|reply|discussion|livefyre|commenting)\b/,
  advert:
    /\b(?:ads?|advert\w*|adsense|sponsor\w*|dfp|banner\w*|promo\w*|affiliat\w*|commercial|gpt|partner\w*|shop\w*|product|deals?|cta)\b/,
  furniture:
    /\b(?:nav\w*|menu\w*|breadcrumbs?|footer|header|sidebar|side|toolbar|pagination|pager|masthead|rail|topbar|utility|tools?|controls?|skip|search|alerts?|breaking|ticker)\b/,
  media:
    /\b(?:caption\w*|credits?|figcaption|figure|media|gallery|slideshow|slides?|photos?|images?|img|videos?|player|carousel|thumb\w*|lede|lightbox|infographic)\b/,
  tags: /\b(?:tags?|topics?|categor\w+|keywords?|taxonomy|filed|labels?|kicker|eyebrow)\b/,
  meta: /\b(?:date\w*|time\w*|timestamp|meta|published|updated|pub|info|posted)\b/,
  legal: /\b(?:copyright|disclaimer|legal|cookies?|consent|gdpr|privacy|terms|disclosure|corrections?|trust|source)\b/,
  title: /\b(?:titles?|headlines?|hed|heading|hdr)\b/,
  standfirst:
    /\b(?:dek|deck|subtitle|subhead\w*|standfirst|summary|excerpt|lead|lede|intro\w*|description|highlights?|bullets?|keypoints?|tldr)\b/,
  body: /\b(?:article\w*|body|content|story\w*|entry|post|text|main|paragraph|copy|prose|richtext|zn)\b/,
  widget:
    /\b(?:widgets?|modules?|box|boxes|aside|cards?|lists?|infobox|factbox|inset|sidebox|inline|callouts?|panel|block|component|container|items?|tile|poll|quiz)\b/,
  quote: /\b(?:pull\w*|quote\w*|blockquote)\b/,
  embed: /\b(?:embed\w*|tweet\w*|twitter|instagram|facebook|fb|youtube|iframe|oembed)\b/,
  hidden:
    /\b(?:hidden|hide|visually|invisible|sr|screen|offscreen|noprint|collapsed?|modal|popup|overlay|tooltip|dropdown)\b/,
};

const known = new Map<string, number>();

export function hasHint(bits: number, hint: Hint): boolean {
  return ((bits >> HINT_NAMES.indexOf(hint)) & 1) === 1;
}

/** One bit for each hint, in the order of HINT_NAMES. "c-related__item relatedItem" -> related, widget. */
export function readHints(names: string): number {
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
  let bits = 0;
  for (const [index, hint] of HINT_NAMES.entries()) if (HINTS[hint].test(words)) bits |= 1 << index;
  if (known.size > 20_000) known.clear(); // one worker reads many pages
  known.set(names, bits);
  return bits;
}
