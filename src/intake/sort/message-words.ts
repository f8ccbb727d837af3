/** Words that tell a story from people talking. Each set is one feature: how often its words stand in a message. */
export const MESSAGE_WORDS: Readonly<Record<string, RegExp>> = {
  i: words(`i|i'm|i'll|i've|i'd|me|my|myself`),
  we: words(`we|we're|we'll|we've|we'd|us|our|ours`),
  you: words(`you|you're|you'll|you've|your|yours|u`),
  he: words('he|she|they|his|her|him|their|them'),
  manners: words(
    'please|pls|thanks|thank|thx|sorry|hi|hey|hello|ok|okay|yeah|yes|cheers|guys|folks|lol|btw|fyi|welcome|love|morning',
  ),
  everyone: words('anyone|anybody|someone|somebody|everyone|everybody|all|team|colleagues|staff'),
  modals: words("can|could|should|would|must|may|might|need|needs|let|let's|want|wants|maybe|don't|won't|can't"),
  future: words("will|won't|going|i'll|we'll|you'll|it'll"),
  past: words(
    'was|were|had|did|said|told|fell|rose|won|lost|left|found|took|came|went|gave|began|became|held|hit|led|met|paid|ran|saw|sent|shot|spent|stood|struck|grew|made|drove|broke|bought|brought|built|cut|got|knew|put|sold|thought|wrote|heard|felt|kept|\\p{L}{2,}ed',
  ),
  present: words("is|are|has|have|isn't|aren't|it's|that's|there's"),
  says: words(
    'said|says|say|told|announced|according|reported|added|denied|warned|confirmed|claimed|statement|spokesman|spokeswoman|spokesperson|officials|sources',
  ),
  events: words(
    'killed|died|dead|hurt|injured|wounded|arrested|charged|accused|jailed|sentenced|elected|voted|fined|closed|opened|destroyed|collapsed|struck|crashed|signed|launched|appointed|resigned|protested|attack|attacked|fire|crash|storm|flood|court|trial|strike|war|victims?|suspects?|witness(?:es)?',
  ),
  offices: words(
    'police|minister|ministry|government|president|parliament|mayor|council|court|judge|jury|prosecutors?|governor|army|officials?|authorities|opposition|company|bank|union|university|hospital|residents|investors|analysts|economists|voters|workers|families|doctors?|league|coach|manager|shares|inflation|profit|percent|million|billion',
  ),
  newsroom: words(
    'rota|rotas|shifts?|desk|desks|subs?|slugs?|captions?|drafts?|copy|cms|bylines?|deadlines?|headlines?|paragraphs?|splash|newsletter|graphics?|filed?|files|filing|legalled|intro|edition|embargo(?:ed)?|wire|wires|handover|standby|homepage|gallery|lead|page|pages|pictures?|photos?|frames|credit|push|update|trainee|piece|pieces|basket|archive|obits?',
  ),
  house: words(
    'canteen|lift|kitchen|coffee|meetings?|agenda|minutes|printers?|laptops?|phones?|chairs?|lunch|room|rooms|shared|folder|sheet|expenses|receipts|parking|lockers?|porter|helpdesk|facilities|cake|holidays?|swap|swaps|dial-in|invoices?|stairs|yard|fridge|cups?|survey|slides|budget|plan|planning|notes|items?|list|friday|thursday|monday',
  ),
  web: words(
    'sign in|log in|login|logged|cookies?|privacy|terms|password|passwords|account|accounts|subscribe|subscriber|subscribers|register|registered|settings|accept|reject|click|app|apps|email|menu|home|search|newsletter|unsubscribe|download|install|browser|page|site|button|link|links|session|users?|upload|save|share|help|support|contact',
  ),
  machine: words(
    'error|errors|failed|retry|retrying|null|undefined|function|const|return|queue|server|deploy|deployed|build|tests?|bug|bugs|crashes|log|logs|info|warn|debug|ticket|release|version|fixed|fix|cache|database|query|index|feed|tool|screenshot|vpn|it',
  ),
  clock: words(
    'today|tonight|tomorrow|yesterday|noon|midnight|soon|later|now|(?:at|by|until|till|from|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon|\\d{1,2}(?:[.:]\\d\\d)?)',
  ),
  dated: words(
    '(?:on|last|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year)|(?:in|since|on|of|\\d{1,2}) (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|since|between) (?:19|20)\\d\\d|(?:this|last|a|per) (?:year|month)|years|months|decades?|days|hours',
  ),
  articles: words('the|a|an'),
};

/** A sentence that begins with one of these asks somebody to do something. */
export const ORDERS: ReadonlySet<string> = new Set(
  'add ask be book bring call change check choose clear click close come do don’t fill find follow get give go have help hold install keep leave let look make mark meet move never pay phone pick please press put read remember remove reply report ring save see send share show sign stay stop switch take tell thank try turn update upgrade use wait watch write'.split(
    ' ',
  ),
);

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}
