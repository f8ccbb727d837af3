/** Lemmas of cues that tell what somebody thinks, feels or wants, rather than says. */
export const BELIEF_CUES: ReadonlySet<string> = new Set(
  `admire anticipate appreciate assume await aware back believe blame care commit concern confident consider conviction convince dedicate deem despise disagree dislike distrust doubt dream expect
  faith fear feel feeling find forget guess hate hope hopeful idea imagine impression intend intent judge know learn like love mind mistrust mull notion opinion optimistic perceive perception
  perspective plan ponder prefer presume realise realize reckon recognise recognize regard regret remember resent respect see sense shock support surprise suspect suspicion sympathize think
  thought trust uncertain understand unsure value view want wish wonder worry`.split(/\s+/u),
);

/** Lemmas of cues by which something is decided or ordered. */
export const DECISION_CUES: ReadonlySet<string> = new Set(
  `adopt allow approve authorise authorize award ban bar block cancel choose clear command condemn convict decide decision declare decree delay deny determine dismiss enact endorse fine forbid
  grant halt impose indict instruct judgment mandate nominate order outlaw overrule overturn pardon pass permit prohibit ratify reject repeal resolve rule ruling sanction select sentence sign
  strike suspend uphold veto vote withdraw`.split(/\s+/u),
);

/** Among the decision cues, those that only an office has: "he rejected the charge" is speech, "the court rejected the charge" a decision. */
export const DECIDING_SOURCES: ReadonlySet<string> = new Set(
  `appeals-court administration agency assembly authority bank board cabinet chamber commission commissioner committee congress council court department duma electorate government governor
  house judge jury justice knesset lawmaker legislature legislator magistrate mayor minister ministry municipality office panel parliament president prime-minister regulator senate senator
  state tribunal union voter`.split(/\s+/u),
);

/** Cues with which a document, a picture or a figure "speaks". */
export const DOCUMENT_CUES: ReadonlySet<string> = new Set(
  'contain depict detail document find include indicate list outline read record reflect reveal say show state suggest warn'.split(
    ' ',
  ),
);
