/** Nouns for what says something without being someone. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `account affidavit agreement announcement article assessment audit bill blog book brief briefing broadcast bulletin caption census charter circular column communique complaint constitution
  contract court-document data database dataset decision decree diary directive document dossier draft editorial email e-mail estimate evidence file filing finding footage forecast form guideline
  headline image index indictment information inscription interview invoice journal judgment judgement law lawsuit legend letter list log manifesto manual memo memorandum message minute note
  notice order paper petition photo photograph picture placard plan poll post poster press-release proposal protocol record recording register regulation release report resolution result review
  rule ruling screenshot script sign speech statement statistic story study summary survey tally text ticket timetable transcript treaty trend tweet update verdict video warrant webpage website
  will wording work`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that in the passive have whom they are about as their subject: "was charged with", "are believed to". */
export const TOLD_OF: ReadonlySet<string> = new Set(
  `accuse acquit allege arrest believe blame charge convict expect indict report rumour say sentence sue suspect think`.split(
    ' ',
  ),
);
