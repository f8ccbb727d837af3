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

/** Lines that say nothing about the story: the page's own, who worked on it, who owns it and where to follow the site. */
const BOILERPLATE: readonly RegExp[] = [
  /^https?:\/\/\S+$/i,
  /^(?:advertisement|advert|sponsored content|story continues below|continue reading|loading\W*)$/i,
  /^(?:share|tweet|print|email|e-mail|comments?|facebook|twitter|whatsapp|copy link|save|listen)(?: (?:this|article|story|on \w+))?$/i,
  /^(?:share (?:this|on|via|with|the|article|story|it)\b|share$|follow us|follow @|subscribe\b(?! to the view)|sign up|like us|join us).{0,60}$/i,
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b)).{0,200}$/i,
  /^all rights reserved\.?$/i,
  /^(?:image|photo|picture) (?:credit|source|caption|copyright)s?\b.{0,80}$/i,
  /^[([]?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported|[Pp]roduced|[Tt]ranslated)(?: (?:and|&) \w+)* by (?:(?:\p{Lu}[\p{L}.'’-]*|and|in|with|for|by|at|of|the|from|additional|reporting|writing|editing|edited|written)(?:[\s,;&:]+|(?=[.)\]]*$)))+[.)\]]*$/u,
  /^our standards:/iu,
  /^(?:follow|like|join|find) (?:us|@\w+|our|the author)\b/iu,
  /^(?:listen to|watch|subscribe to|download|sign up (?:for|to)) (?:our|the|this) .{0,30}\b(?:podcast|newsletter|app|episode|video|channel|briefing)\b/iu,
  /\ball rights reserved\b/iu,
  /\bmay not be (?:published|reproduced|redistributed|rewritten|broadcast)/iu,
  /\bcontributed (?:to (?:this|the) (?:report|story|article|dispatch)|reporting)\b[^.]{0,20}\.?[)\]]?$/iu,
  /^[([]?with (?:files|additional (?:files|material)|material|agencies|input)\b(?: from)?/iu,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}is (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|editor|writer|columnist|journalist|contributor)s?\b/u,
  /^(?:got|have) (?:a |any )?(?:news )?(?:tip|story|question)s?\b/iu,
  /^(?:contact|reach|email|e-mail|write to) (?:the (?:author|reporter|writer|newsroom|editor)|\S+@\S+|us\b)/iu,
  /^(?:thank you|thanks) for reading\b/iu,
  /^(?:get|receive) (?:the latest|our|all the) .{0,40}\b(?:inbox|newsletter|app|alerts?|email|news)\b/iu,
  /^(?:read|see|view) (?:more|the full|our) .{0,50}(?:here|below|page|coverage)\.?$/iu,
];

/** Longer than this a paragraph is no notice. */
const LONGEST_NOTICE = 240;

export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length <= LONGEST_NOTICE && BOILERPLATE.some((form) => form.test(paragraph));
}
