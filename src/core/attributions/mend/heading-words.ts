/** Words before the colon of a headline, by what they are: "Update:" is a label, "Kremlin:" a speaker. Lower case. */

/** They say what kind of piece follows, or what it is about; nobody speaks. */
export const HEADING_LABELS: ReadonlySet<string> = new Set(
  `advice alert analysis announcement archive audio background blog breaking bulletin cartoon chart comment commentary correction cup daily diary editorial essay event exclusive explained
  explainer fact-check factcheck feature figure film fixture focus gallery game graphic guide highlight infographic insight interview investigation latest league letter list live map match news
  newsletter notebook obituary opinion outlook perspective photo picture podcast preview profile programme q&a quiz ranking recap result review roundup round-up season series show sport
  star story team timeline tip tournament transcript update video viewpoint war warning watch weather week winner`
    .split(/\s+/)
    .filter(Boolean),
);

/** Papers that speak on their own, or after the name of whose they are: "Report:", "UN survey:"; a "match report" does not. */
export const HEADING_PAPERS: ReadonlySet<string> = new Set(['audit', 'poll', 'report', 'study', 'survey']);

/** Places that stand for those who govern from there. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set([
  'capitol hill',
  'downing street',
  'kremlin',
  'pentagon',
  'vatican',
  'white house',
]);

/** Forces that have no voice: a tank is a force, but says nothing. */
export const MUTE_FORCES: ReadonlySet<string> = new Set(
  `aircraft artillery aviation bomber convoy drone gunship helicopter infantry jet plane submarine tank unit warplane warship`.split(
    ' ',
  ),
);
