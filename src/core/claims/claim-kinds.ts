import type { ClaimKind } from './claim.ts';

/** Words that give a claim its kind; the first entry that matches wins, so the graver kinds stand first. */
export const KIND_WORDS: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    'casualties',
    /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|dies|casualt\w+|fatalit\w+|wounded|injur\w+(?! time)|death toll|bodies|body of|massacre\w*)\b/i,
  ],
  [
    'health',
    /\b(?:virus|outbreak|infect\w+|vaccin\w+|patients?|disease|deficien\w+|symptoms?|hospitali[sz]\w+|epidemic|cases of|iodine|diagnos\w+)\b/i,
  ],
  [
    'disaster',
    /\b(?:earthquake|quake|flood\w*|storm|hurricane|cyclone|typhoon|tornado|wildfire|landslide|eruption|stampede|tsunami|magnitude|evacuat\w+)\b/i,
  ],
  [
    'crime',
    /\b(?:arrest\w*|charged|indict\w*|convict\w+|sentenced|murder\w*|rap(?:e|ed|ing)|robb\w+|theft|stole\w*|fraud|brib\w+|alleg\w+|lawsuit|su(?:ed|es|ing)|prosecut\w+|guilty|falsif\w+|imprison\w*|detain\w*|abduct\w*|kidnap\w*)\b/i,
  ],
  [
    'equipment',
    /\b(?:destroy\w*|shot down|downed|captur\w+|seiz\w+)\b.{0,80}\b(?:tanks?|vehicles?|aircraft|jets?|helicopters?|guns?|artillery|ships?|drones?|depots?|missiles?|weapons?|launchers?)\b/i,
  ],
  [
    'territory',
    /\b(?:control (?:of|over)|captured? (?:the )?(?:town|city|village)|recaptur\w*|retak\w+|retook|liberat\w*|advanc\w+|towns?|villages?|square kilomet\w+|front line|territor\w+|withdr[ae]w\w*)\b/i,
  ],
  [
    'operations',
    /\b(?:sorties?|air ?strikes?|strikes?|raids?|bomb(?:s|ed|ing|ings)?|shell(?:ed|ing)|targets?|operation|offensive|missile|attack(?:s|ed|ing)?|shot|explosion|blast|troops)\b/i,
  ],
  [
    'vote',
    /\b(?:votes?|voters?|ballots?|elect(?:ed|ion|ions)?|seats?|turnout|polling|poll|constituenc\w+|candidates?|referendum)\b/i,
  ],
  [
    'money',
    /(?:[$€£¥]|\b(?:dollars?|euros?|pounds?|revenue|profits?|loss(?:es)?|sales|earnings|budget|cost|price|deal|contract|order|fund(?:s|ing)?|billion|million|tax(?:es)?|shares?|stock)\b)/i,
  ],
  [
    'statistics',
    /(?:%|\b(?:percent|per cent|percentage|rate|average|rose|fell|increas\w+|decreas\w+|declin\w+|doubled|survey|study|growth|unemployment|gdp|inflation)\b)/i,
  ],
];

/** Verbs and phrases of ceremony: nothing in them can be shown true or false. */
export const CEREMONY: RegExp =
  /\b(?:reaffirm\w*|reiterat\w+ (?:\w+ )?(?:support|commitment|call)|express\w* (?:\w+ ){0,3}(?:hope|concern|condolences?|support|gratitude|appreciation|satisfaction|confidence|regret|readiness|solidarity)|thank(?:s|ed|ing)?|congratulat\w+|condol\w+|prais\w+|hail\w+|welcom(?:ed|es|ing)|wish\w* (?:\w+ )?well|pa(?:id|ys?) tribute|continued support|commitment to|importance of|considerable contribution|heavy losses|proud\w*|honou?red|blessing|we must|let us)\b/i;

/** Words of judgement rather than of fact. */
export const OPINION: RegExp =
  /\b(?:I (?:think|believe|feel|hope|want|love)|we (?:think|believe|feel|hope|want|love|need to|should)|should|ought to|better|worse|best|worst|great|good|bad|terrible|wonderful|important|beautiful|amazing|disappoint\w+|unacceptable|shameful|excit\w+|successfully|hopefully|in my (?:view|opinion)|seems?|perhaps|maybe|feels? like|difficult|challeng\w+|happy|sad|angry|surpris\w+|tough|hard|enjoys?|lik(?:e|es|ed)|loves?|hates?|wants?|cares?|matters?|coincidences?|kidding|excuse|doubt|must)\b/i;

/** Words about what has not happened yet. */
export const FORECAST: RegExp =
  /\b(?:will|shall|expects?|expected to|expecting|plans? to|planned to|planning to|is to|are to|going to|(?<!\b(?:an?|the|had|its|their|earlier|new|previous) )forecasts?|predict\w*|project(?:ed|s)? to|aims? to|set to|due to (?:be|begin|start|open)|soon|next (?:week|month|year)|intend\w*|pledg\w+|vow\w*|promis\w+)\b/i;

/** Absolute words: one counter-example is enough to refute them. */
export const ABSOLUTE: RegExp =
  /\b(?:no|none|never|nobody|no one|nothing|not (?:a single|any|one)|neither|all|every|always|only|largest|biggest|highest|lowest|worst|best|record|entire(?:ly)?|complete(?:ly)?|total(?:ly)?|unprecedented)\b/i;
export const NEGATION: RegExp =
  /\b(?:no|none|never|nobody|no one|nothing|not|n['’]t|neither|nor|den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|refut\w+|dismiss\w+)(?:\b|(?<=['’]t))/i;
export const CAUSE: RegExp =
  /\b(?:because|due to|caused|causing|led to|as a result|thanks to|despite|owing to|after which|in response to|blam\w+|responsible for)\b/i;
export const ACCUSATION: RegExp =
  /\b(?:accus\w+|alleg\w+|blam\w+|charged|claim(?:s|ed|ing)? that|responsible for|violat\w+|abus\w+|tortur\w+|war crimes?|corrupt\w*|fraud\w*|illegal\w*|falsif\w+|chemical|imprison\w*)\b/i;
/** Concrete things that happen on a day and in a place, without a figure. */
export const HAPPENING: RegExp =
  /\b(?:attack\w*|arriv\w+|left|leav(?:e|es|ing)|enter\w*|cross\w+|began|begin\w*|start\w+|clos(?:ed|es|ing)|open(?:ed|s|ing)|sign(?:ed|s|ing)|resign\w*|arrest\w*|releas\w+|withdr[ae]w\w*|collaps\w+|crash\w*|explod\w+|fired|launch\w*|seiz\w+|captur\w+|destroy\w*|kill\w*|charg\w+|approv\w+|reject\w*|ban(?:ned|s)?|cut|won|lost|defeat\w*|buil(?:d|t)|sold|bought|acquir\w+|agreed|announc\w+|reach\w+|struck|hit|deploy\w*|evacuat\w+|flee\w*|fled|block\w*|clear\w*|confirm\w*|discover\w*|found|growing|grew)\b/i;
