import { countriesIn } from '#core/facts/countries.ts';
import type { DeskFacts } from '#core/facts/facts.ts';
import type { CheckKind } from './check-kinds.ts';
import type { Story } from './story.ts';

const MOST_STEPS = 3;

/**
 * How each kind of statement is looked up, as the head of that desk would have it done: who holds the record, which document,
 * which copies do not count. The first step can be taken by itself. Words of ours.
 */
const RECIPES: Readonly<Record<CheckKind, readonly string[]>> = {
  casualties: [
    'Ask whoever counted (hospital, morgue, coroner, rescue service) for the number and the hour of the count.',
    'Compare with a second authority that counts for itself; early tolls are corrected, and copies of one briefing are one source.',
    'Keep dead, injured and missing apart, and look for names and ages of the dead.',
  ],
  'combat-losses': [
    'Look for the place and days in a conflict monitor and in lists of visually confirmed losses.',
    'Look what the other side admits: its own channels, funeral notices, lists of names.',
    'Get the statement itself: who counted, over which dates, by what method. Agency copies of it are the same source.',
  ],
  strike: [
    'Fix day and place, then find video or photos from that day and geolocate them.',
    'Look in the records of conflict monitors and of civilian-harm trackers for that place and day.',
    'Compare satellite images from before and after, and ask each side that flies or fires there.',
  ],
  territory: [
    'Compare control maps of the day before and after from mappers who belong to neither side.',
    'Find geolocated video from the centre of the place, dated after the claim.',
    'Ask the other side, and somebody who lives there, who holds it now.',
  ],
  operations: [
    'Set the total beside the same source’s daily statements for the period.',
    'Ask what is counted: flights, strikes, targets or bombs, and how the result was assessed.',
    'Look what conflict monitors recorded for the same days.',
  ],
  displacement: [
    'Ask the agency that registered the people (refugee agency, migration office, Red Cross) for its count and the day of it.',
    'Ask officials at both ends of the journey how many left and how many arrived.',
    'Say whether it is people, families or journeys, and whether returns are taken off.',
  ],
  disaster: [
    'Ask the agency that measured or manages it (seismic service, civil protection, fire service) for its own report and hour.',
    'Compare satellite images and local pictures of the named places from before and after.',
    'Ask who counted the damage and whether they went there; first numbers change.',
  ],
  accident: [
    'Ask the police or rescue service on the spot, and the accident investigator who has taken the case.',
    'Look up the vehicle: flight tracker, ship register, line operator, inspection record.',
    'Keep the cause open until the investigator names one; the operator’s account is a party’s.',
  ],
  weather: [
    'Open the weather service’s own bulletin or station record for the place and hour.',
    'Check whether it is measured or forecast, and the unit.',
  ],
  crime: [
    'Ask the police or prosecutor for the case number and what is confirmed.',
    'Find a second account that does not rest on the police report: the victim, a witness, video.',
    'Name nobody as the offender who is not charged.',
  ],
  arrest: [
    'Find the charge in the court docket or the prosecutor’s statement: exact counts, date, case number.',
    'Ask the person’s lawyer, and print the answer; charged is not guilty.',
    'Check name, age and spelling against the document: others may share the name.',
  ],
  verdict: [
    'Read the judgment or the court docket: exact charges, plea, sentence, date, case number.',
    'Ask both sides whether an appeal is filed, and say so.',
    'Check names against the document, letter by letter.',
  ],
  investigation: [
    'Ask the investigating body whether a case is open, against whom and since when, and for the document.',
    'Ask those under investigation, and print what they answer.',
    'Keep inquiry, charge and finding apart; reports that quote one leak are one source.',
  ],
  protest: [
    'Find pictures from above or along the route, and estimate the crowd from area and density.',
    'Set the organisers’ number beside the police number, each with its name.',
    'Ask both for arrests and injuries; check the hour.',
  ],
  'election-result': [
    'Open the electoral commission’s own table: share counted, provisional or final, time of the count.',
    'Check votes against seats or delegates, and what the comparison is with.',
    'Ask the losing side and observers whether they accept the count.',
  ],
  poll: [
    'Find the pollster’s full tables: question, sample, dates, who paid.',
    'Compare the difference with the margin of error.',
    'Set it beside other polls on the same question.',
  ],
  vote: [
    'Open the chamber’s own record of the vote: motion, stage, numbers, who was absent.',
    'Read the text that was voted on: what it does, and what must still happen before it binds.',
  ],
  policy: [
    'Read the text itself (bill, decree, official gazette, the office’s release): what it orders, for whom, from when.',
    'Ask the responsible office what is decided and what is only proposed.',
    'Ask somebody who will be bound by it what changes.',
  ],
  'public-money': [
    'Open the budget, grant register or campaign-finance filing: which year, and whether the money is new.',
    'Ask the audit office or fiscal watchdog for its number.',
    'Work out per year or per head where a total hides the size.',
  ],
  diplomacy: [
    'Compare what each side published itself: communiqué, readout, ministry’s site.',
    'Ask the mediator or a delegation that did not speak first.',
    'Say what is signed and what is only agreed to be talked about.',
  ],
  'military-move': [
    'Look for the ships, aircraft or columns in tracking data and satellite images of the days.',
    'Ask the ministry that ordered it, and the government of the place it happens in.',
    'Ask an analyst how it differs from the usual rotation.',
  ],
  results: [
    'Open the company’s filing with the exchange or regulator: same line, same period, same currency.',
    'Check whether the number is adjusted, and which period it is compared with.',
    'Read the notes for what the release leaves out: one-offs, guidance, debt.',
  ],
  market: [
    'Look the price up at the exchange or a data service for that day and hour.',
    'Work the percentage out from the two prices; check intraday or close.',
    'Take the reason given for the move as an opinion, and name whose.',
  ],
  deal: [
    'Find the contract, filing or statement of both parties: price, share, conditions.',
    'Ask the other party for its number, and whether it is signed, agreed or only discussed.',
    'Check whether the value is list price, debt included, or over how many years.',
  ],
  jobs: [
    'Ask the employer for the number, the sites, and over what time; look for the notice filed with the labour office.',
    'Ask the union or works council for its count.',
    'Keep posts, people and net change apart.',
  ],
  statistic: [
    'Find the first publication: the statistics office’s release or the dataset, not a report about it.',
    'Check base period, denominator, and whether it is seasonally adjusted or provisional.',
    'Give the two values behind a change, in percent or percentage points.',
  ],
  product: [
    'Look at the maker’s own page or release note: model, price, date, countries.',
    'Ask an independent tester or user whether it does what is said.',
    'For a recall or fault, look in the safety regulator’s register.',
  ],
  study: [
    'Read the paper itself, not the release: sample, comparison group, size of the effect, who paid.',
    'See whether it is peer-reviewed or a preprint, and look it up in the trial registry if it tests a treatment.',
    'Ask a specialist in the field who had no part in it.',
  ],
  outbreak: [
    'Open the health authority’s bulletin: suspected or confirmed, new or in all, as of which day.',
    'Compare with the international health agency’s outbreak notice.',
    'Ask an epidemiologist who is not involved what the number can show.',
  ],
  case: [
    'Ask the hospital or treating doctor what may be said, with the patient’s or family’s consent.',
    'Read the case report or medical notice the story rests on.',
    'Ask a doctor of that field whether the account is usual; one case proves no rule.',
  ],
  science: [
    'Find the paper, mission page or data archive that states it.',
    'Ask a scientist of that field who had no part in the work.',
    'Say what was observed and what is concluded from it.',
  ],
  'sport-result': [
    'Check the league’s or federation’s official report or box score.',
    'Check who scored or won, and the minute or round, against a second match report.',
  ],
  'sport-record': [
    'Look it up in the league’s record book or an official results archive.',
    'Ask the statistician of the club or federation what is counted: all competitions, home games, an era.',
  ],
  appointment: [
    'Look for the body’s own announcement or the company register: office, from when, until when.',
    'Ask the person, and whoever leaves the post, whether it was a resignation or a dismissal.',
  ],
  death: [
    'Get the death confirmed by the family, the employer or the authority that certified it.',
    'Check age, day and cause, and who gave the cause.',
    'Check the life’s facts against archives before the obituary runs.',
  ],
  biography: [
    'Look it up where it was recorded at the time: register, school, employer, court, archive.',
    'Ask the person, or their office, to confirm it.',
  ],
  history: [
    'Look the event up in your archive or the record of the time: date, numbers, how it ended.',
    'See whether it has been corrected, overturned or superseded since.',
  ],
  quotation: [
    'Find the recording, transcript or post, and compare it word by word.',
    'Read what stands before and after; note who it was said to and when.',
    'If it was translated, have the original heard by somebody who speaks it.',
  ],
  denial: [
    'Write down what exactly is denied and what is not.',
    'Look for one counter-example: a record, picture, document or witness.',
    'Ask those who said the opposite what they rest on.',
  ],
  accusation: [
    'Ask the accused for an answer, with time to give it, and print it.',
    'Ask the accuser for the document, recording or witness it rests on.',
    'Find somebody who knows and is on neither side.',
  ],
  forecast: [
    'Find who made the forecast, on what assumptions, and when.',
    'Look what became of their last one.',
    'Note the day by which it must have come true, and set a reminder.',
  ],
  culture: [
    'Check title, names and dates with the producer, organiser or publisher.',
    'Look charts, prizes and takings up with the body that compiles them.',
  ],
  other: [
    'Find the first publication of it, and the document or recording it rests on.',
    'Ask a second source that does not rest on the first.',
    'Fix who, where and when.',
  ],
};

/** A name in two spellings is looked up in its own way. */
export const SPELLING_RECIPE: readonly string[] = [
  'Find the official biography or the body’s own page for spelling, rank and office on that date.',
  'Search every spelling; set one by your style guide and keep it.',
  'Make sure the spellings are one person or place.',
];

/** The newsroom's own steps for this kind of check come first; those for a country only where the story is about it. */
export function howToCheck(story: Story, kind: CheckKind, { recipes }: DeskFacts): readonly string[] {
  const own = recipes.filter(
    (recipe) =>
      recipe.kind === kind &&
      (recipe.country === undefined || countriesIn(story.article.text).includes(recipe.country)),
  );
  return [...own.flatMap(({ how }) => how), ...RECIPES[kind]].slice(0, MOST_STEPS);
}
