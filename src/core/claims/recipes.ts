/** How a kind of claim is checked: which independent sources, in which order, and which copies do not count. Words of ours. */
export interface Recipe {
  readonly name: string;
  readonly how: readonly string[];
  /** Tried in order; the first that fits the claim's words is used within its kind. */
  readonly words?: RegExp;
}

export const RECIPES: Readonly<Record<string, readonly Recipe[]>> = {
  casualties: [
    {
      name: 'combat losses',
      words: /\b(?:terrorist|militant|fighter|insurgent|soldier|troop|commander|rebel|gunm[ae]n|enemy)\w*/i,
      how: [
        'Get the transcript or video of the statement: who counted, over which dates, by what method.',
        'Look for monitors who do not take either side’s word (conflict-incident databases, human-rights monitors) for the same place and days.',
        'Look for what the other side admits: its own channels, funeral notices, lists of names.',
        'Ask how large the group was said to be before: is the number possible?',
        'Agency copies of the same briefing are the same source.',
      ],
    },
    {
      name: 'deaths and injuries',
      how: [
        'Ask the hospital, morgue, coroner or emergency service that counted, and at what hour.',
        'Compare with a second authority (police, health ministry, local officials): early tolls are corrected.',
        'Look for names, ages and places of the dead in local reports.',
        'Keep dead, injured and missing apart, and say which of them the number is.',
      ],
    },
  ],
  equipment: [
    {
      name: 'losses of equipment',
      how: [
        'Hardware leaves pictures: look in open lists of visually confirmed losses for the place and days.',
        'Watch the released video and count different vehicles; look for the same one twice.',
        'Look for satellite imagery of the site before and after.',
        'Ask what “destroyed” means: hit, disabled, or seen burnt out.',
      ],
    },
  ],
  territory: [
    {
      name: 'control of ground',
      how: [
        'Ask for the list of places by name and mark them on a map.',
        'Compare control maps of two dates from mappers who do not belong to either side.',
        'Look for geolocated video or photos from the centre of the place.',
        'Ask the other side, and people who live there, who holds it now.',
      ],
    },
  ],
  operations: [
    {
      name: 'a single strike or attack',
      words: /\b(?:bombs?|explosion|blast|site|building|school|hospital|market|convoy)\b/i,
      how: [
        'Fix the date and place first; then look for local reports and video from that day and geolocate them.',
        'Look in incident records of monitors for that place and day, civilian harm included.',
        'Look for satellite imagery of the spot before and after.',
        'Ask each side that flies or fires there whether it was theirs.',
      ],
    },
    {
      name: 'totals of operations',
      how: [
        'Add up the same source’s own daily statements for the period.',
        'Compare with its statements for the period before and after.',
        'Ask what is counted (“target”, “strike”, “operation”) and how the result is assessed.',
        'Look what monitors recorded for the same period, civilian harm included.',
      ],
    },
  ],
  money: [
    {
      name: 'company results',
      words: /\b(?:revenue|profit|loss|earnings|sales|shares?|quarter|margin|dividend)\b/i,
      how: [
        'Open the filing or results statement, not the press release: same line, same period, same currency.',
        'Check whether the number is adjusted, and against which earlier period it is compared.',
        'Check list price against price paid where an order or deal is valued.',
      ],
    },
    {
      name: 'public money',
      words: /\b(?:budget|tax|spend\w*|fund\w*|grant|subsid\w*|treasury|council|government|deficit|debt)\b/i,
      how: [
        'Open the budget document or vote itself: which year, new money or already announced, over how many years.',
        'Ask the auditor or fiscal watchdog for its figure.',
        'Say per year and per head where a total hides the size.',
      ],
    },
    {
      name: 'a price, cost or deal',
      how: [
        'Find the contract, tender, filing or invoice the number comes from.',
        'Ask the other party to the deal for its number.',
        'Check the currency and the day of the exchange rate; ask whether options are counted in.',
      ],
    },
  ],
  statistics: [
    {
      name: 'a survey or poll',
      words: /\b(?:poll|survey|respondents?|voters)\b/i,
      how: [
        'Find the full questions, the sample size, the days and who paid.',
        'Check the margin of error against the difference that is reported.',
        'Compare with other polls on the same question.',
      ],
    },
    {
      name: 'a statistic',
      how: [
        'Find the first publication: the statistics office, study or dataset, not a report about it.',
        'Check base period, denominator and whether it is seasonally adjusted or revised.',
        'Say percent or percentage points; give the two values, not only the change.',
      ],
    },
  ],
  vote: [
    {
      name: 'votes and results',
      how: [
        'Open the election authority’s own table: counted so far, turnout, provisional or final.',
        'Check seats against votes, and what the comparison is with.',
        'Ask observers and the other parties whether they accept the count.',
      ],
    },
  ],
  health: [
    {
      name: 'cases and health',
      how: [
        'Open the health authority’s bulletin: suspected, probable or confirmed; new or in all; as of which day.',
        'For a study: read it, not the release. Sample, comparison group, funding, peer review.',
        'Ask a specialist who had no part in it.',
      ],
    },
  ],
  crime: [
    {
      name: 'a charge or verdict',
      words: /\b(?:charg\w+|indict\w*|convict\w*|sentenc\w*|court|judge|trial|prosecut\w*|guilty|lawsuit|sue[ds]?)\b/i,
      how: [
        'Read the court document: exact charges, counts, plea, date and case number.',
        'Ask the defence; an accused person is not guilty before a verdict.',
        'Check the name against the document, letter by letter: others may share it.',
      ],
    },
    {
      name: 'an allegation or arrest',
      how: [
        'Ask the police or prosecutor what is confirmed: arrested, held for questioning, or charged.',
        'Ask the person accused, or their lawyer, and print the answer.',
        'Look for documents and a second witness who does not know the first.',
      ],
    },
  ],
  disaster: [
    {
      name: 'damage and displacement',
      how: [
        'Ask the agency that measured it (seismic, weather, civil protection) for its own number and hour.',
        'Ask who counted the homes or people, and whether they went there.',
        'Compare imagery and local reports from the named places; early numbers change.',
      ],
    },
  ],
  denial: [
    {
      name: 'damage to places that should be spared',
      words: /\b(?:monument|heritage|museum|mosque|church|temple|hospital|school|ancient|historic\w*)\b/i,
      how: [
        'Look for before-and-after satellite imagery and the damage surveys of heritage or aid bodies.',
        'Geolocate local photos and video of the place from those days.',
        'Look in strike logs of monitors for the place; ask what “area” means.',
        'Two claims may hide in one sentence: what was not done, and what was not damaged. Check each.',
      ],
    },
    {
      name: 'a denial',
      how: [
        'Name exactly what is denied, and what is not.',
        'Look for one counter-example: a record, picture, document or witness.',
        'Ask those who said the opposite what they rest on.',
      ],
    },
  ],
  identity: [
    {
      name: 'a name and office',
      how: [
        'Find the official biography or the body’s own page for spelling, rank and office on that date.',
        'Search every spelling; set one by your style guide and keep it.',
        'Make sure the spellings are one person.',
      ],
    },
  ],
  forecast: [
    {
      name: 'a promise or plan',
      how: [
        'Write down who promised what by when, and set a reminder for that day.',
        'Ask what it depends on: money voted, permit, agreement of others.',
        'Look what became of the last such promise by the same source.',
      ],
    },
  ],
  event: [
    {
      name: 'an arrest or detention',
      words: /\b(?:arrest|detain|held|custody|imprison|prison|abduct|kidnap)\w*/i,
      how: [
        'Ask the authority that holds the person: where, since when, on which ground.',
        'Ask the family or the lawyer.',
        'Look for a court date or a public register.',
      ],
    },
    {
      name: 'movement of people or forces',
      words: /\b(?:leav|left|flee|fled|arriv|cross|displac|evacuat|return|deploy|withdr|reinforc|join)\w*/i,
      how: [
        'Ask aid agencies, border posts or local officials at both ends what they counted.',
        'Look for video of columns or arrivals and geolocate it.',
        'Ask analysts and the other side about the same weeks.',
      ],
    },
    {
      name: 'an event',
      how: [
        'Find somebody who was there, and who has no part in it.',
        'Look for the document, recording or picture that shows it; fix day and place.',
        'Ask the other side named in it.',
      ],
    },
  ],
  other: [
    {
      name: 'a statement of fact',
      how: [
        'Find the first publication of it and the document it rests on.',
        'Ask a second source that does not rest on the first.',
        'Fix what is counted, where, and from when to when.',
      ],
    },
  ],
};
