export const JUNK_PHRASE_NAMES = [
  'readMore',
  'signUp',
  'follow',
  'share',
  'advert',
  'copyright',
  'credit',
  'byline',
  'date',
  'tags',
  'source',
  'appeal',
] as const;
export type JunkPhrase = (typeof JUNK_PHRASE_NAMES)[number];

/** Short lines that sites put between the paragraphs of a story. Families, never one site's own sentence. */
export const JUNK_PHRASES: Readonly<Record<JunkPhrase, RegExp>> = {
  readMore:
    /^[\s[(>»▶►•*-]*(?:lesen sie auch|mehr (?:zum thema|lesen)|auch interessant|weiterlesen|(?:à )?lire (?:aussi|plus)|en savoir plus|lea también|leia (?:também|mais)|ver más|saiba mais|leggi anche|lees ook|читайте также|read(?: (?:more|next|also|this|now|on|the full))?\b|see also|also (?:read|see|on)|more(?: (?:on|from|in|stories|news|coverage))?\b|related\b|recommended|(?:check|find) (?:this |it )?out|click here|watch(?: (?:now|more|this|the video|live|next))?\b|listen\b|don.?t miss|you (?:may|might) (?:also )?(?:like|be interested)|what to read|up next|next (?:up|article|story|post)|previous (?:article|story|post)|trending|most (?:read|popular|viewed)|popular (?:now|stories|posts)|top stories|latest (?:news|stories|from)|editor.?s.? (?:picks?|choice)|(?:story|article) continues|continue reading|keep reading|view (?:all|more|gallery|slideshow|comments)|show (?:all|more)|load more|see (?:all|more)|back to top|jump to|skip to|learn more|find out more|explore more)/iu,
  signUp:
    /\b(?:sign up|subscribe|newsletters?|inbox|log ?in|sign in|register|free trial|become a member|daily (?:briefing|digest|email)|email address|enter your email|thank you for (?:subscribing|signing)|privacy policy|terms of (?:use|service)|unsubscribe|breaking news alerts|download (?:the|our) (?:app|free)|notifications)\b/iu,
  follow:
    /^(?:follow|like|join|find|connect with|contact|reach|email|e-mail|tweet|write to|send) (?:us|him|her|them|me|@\w+|\p{Lu}\p{L}+|your|tips|[\p{L}.]+ on)\b/iu,
  share:
    /^(?:teilen\b|drucken$|kommentare?\b|partager\b|compartir\b|compartilhar?\b|imprimir$|condividi\b|поделиться|share\b|tweet$|pin(?: it)?$|print\b|email\b|e-mail\b|facebook\b|twitter\b|linkedin\b|reddit\b|whatsapp\b|flipboard\b|pinterest\b|copy (?:the )?link|save(?: (?:this|story|article))?$|\d+ (?:shares?|comments?)$|comments?\b|view comments|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment)/iu,
  advert:
    /^(?:anzeige$|werbung$|publicité$|publicidade?$|pubblicità$|реклама$|advert(?:isement|ising)?s?\b|sponsored\b|promoted\b|paid (?:content|post)|ad\b|story continues below|article continues|scroll (?:down|to continue)|shop now|buy now|deal\b)/iu,
  copyright:
    /(?:©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|all rights reserved|may not be (?:published|reproduced|redistributed)|\breserved\.?$)/iu,
  credit:
    /(?:\bgetty\b|^(?:foto|bild|crédit|crédits? photo|imagen|imagem)s?\s*[:/(]|shutterstock|\bistock|reuters\/|\/(?:ap|afp|reuters|getty|epa|bloomberg|nur ?photo)\b|\bap photo|\(photo\b|\bphoto(?:graph)?(?:s|er)?(?: (?:by|credit|courtesy|via))?\s*[:/]|\b(?:image|photo|picture|video|credit|courtesy|source|illustration|graphic) ?(?:credit|source|courtesy|by)?s? ?:|\bvia (?:ap|getty|afp|reuters)\b|^(?:photo|image|picture|illustration|video)s? (?:by|courtesy|credit|via|from)\b|file photo|screenshot\b)/iu,
  byline:
    /^(?:by|written by|posted by|reported by|reporting by|editing by|additional reporting|story by|words by|author|about the author|reporter|staff|contributors?|opinion by|analysis by)\b/iu,
  date: /^(?:(?:last |first )?(?:published|updated|posted|modified|created|date)\b|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? \p{L}+ \d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}[ ./-](?:\p{L}+|\d{1,2})[ ./,-]+(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d|\d+ (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) (?:ago|read)|\d{1,2}:\d\d ?(?:[ap]\.?m|et|gmt|est)?)/iu,
  tags: /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|in this (?:article|story)|explore|sections?|posted in)\b ?:?/iu,
  source:
    /^(?:source|sources|via|h\/t|correction|editor.?s note|note|disclaimer|disclosure|this (?:article|story|post) (?:was|is|has|first|originally)|originally published|translation|with (?:reporting|files|information)|the associated press|associated press|more info)\b/iu,
  appeal:
    /\b(?:support (?:our|independent|us)|donate|contribution|make a (?:gift|donation)|your (?:support|inbox)|advertising partners|affiliate|commission|we may (?:earn|receive)|cookies?|javascript|ad ?block|your browser|app store|google play|tips? (?:to|line)|send us|got a (?:tip|story|question)|have (?:a|your) (?:tip|say))\b/iu,
};
