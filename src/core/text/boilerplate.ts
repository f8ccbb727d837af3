/** Page furniture that gets pasted along with a story. Words are data; read-paste.ts decides what they drop. */

/** Lines that head a list of other stories: "Check Also" and everything below it is not this story. */
export const TEASER_HEADS: readonly RegExp[] = [
  /^(?:check|read|see|watch) also\b/i,
  /^also (?:read|see|watch|on)\b/i,
  /^(?:read|see|watch|listen) (?:more|next|now)\b/i,
  /^read (?:the )?(?:full|rest|next)\b/i,
  /^related(?: (?:stories|articles?|content|news|posts?|topics|coverage|links|reading|items))?\s*:?$/i,
  /^(?:more|other|latest|top|recent) (?:stories|news|from|on this|headlines|articles|posts|coverage)\b.{0,40}$/i,
  /^(?:you (?:may|might)|we) (?:also )?(?:like|recommend)\b/i,
  /^(?:recommended|most (?:read|popular|viewed)|trending|editor'?s picks?|don'?t miss|up next|next article|previous article)\b.{0,40}$/i,
];

/** One line that teases another story in the middle of this one: "Related: Storm closes port". */
export const INLINE_TEASERS: readonly RegExp[] = [
  /^(?:related|read more|see also|also read|read also|more|watch|listen|don'?t miss)\s*:\s*\S/i,
  /^(?:click|tap) here\b/i,
  /^read (?:the rest|more|on)\b.{0,30}$/i,
];

/** Lines of the page that say nothing about the story. */
export const BOILERPLATE: readonly RegExp[] = [
  /^https?:\/\/\S+$/i,
  /^(?:advertisement|advert|sponsored content|story continues below|continue reading|loading\W*)$/i,
  /^(?:share|tweet|print|email|e-mail|comments?|facebook|twitter|whatsapp|copy link|save|listen)(?: (?:this|article|story|on \w+))?$/i,
  /^(?:share|follow us|follow @|subscribe|sign up|like us|join us)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright\b).{0,160}$/i,
  /^all rights reserved\.?$/i,
  /^(?:image|photo|picture) (?:credit|source|caption|copyright)s?\b.{0,80}$/i,
];
