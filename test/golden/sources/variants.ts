import type { Passage } from './passage.ts';

/** One actor under several names or spellings; two that only look alike. */
export const VARIANTS: readonly Passage[] = [
  {
    id: 'variant-surname-misspelt',
    text: `General Anatoly Dubrovin said the road was open. Dubrovin spoke in the capital.

Dubrovyn stated that 40 vehicles had passed.`,
    variant: [['Anatoly Dubrovin', 'Dubrovyn']],
    says: [['40 vehicles had passed', 'Anatoly Dubrovin']],
  },
  {
    id: 'variant-one-letter',
    text: `Lydia Marchetti, who heads the lab, said the samples were clean.

“We tested every one of them twice,” Ms Marcheti said.`,
    variant: [['Lydia Marchetti', 'Marcheti']],
    says: [['We tested every one', 'Lydia Marchetti']],
  },
  {
    id: 'variant-place',
    text: `The camp at Zahroun holds 8,000 people. Trucks reached Zahroun on Monday.

Aid workers said the road to Zahrun was mined.`,
    variant: [['Zahroun', 'Zahrun']],
  },
  {
    id: 'variant-not-two-people',
    text: `Erik Johnson was elected with 5,120 votes. Mary Johnston came second with 4,980.

Johnston has asked for a recount.`,
    two: [['Erik Johnson', 'Mary Johnston']],
  },
  {
    id: 'variant-not-two-countries',
    text: `Officials from Austria met in Sydney, Australia, on Monday.

Austria will host the next round.`,
    two: [['Austria', 'Australia']],
  },
  {
    id: 'alias-brackets',
    text: `The Northern Fishing Council (NFC) has 800 members.

The NFC said the quota was too low.`,
    same: [['Northern Fishing Council', 'NFC']],
    says: [['the quota was too low', 'Northern Fishing Council', 'named']],
  },
  {
    id: 'alias-place-brackets',
    text: `Troops entered Qasr Hilal (Belmora) on Friday. The market of Belmora was on fire.

Residents of Qasr Hilal had fled.`,
    same: [['Qasr Hilal', 'Belmora']],
  },
  {
    id: 'alias-not-a-country-in-brackets',
    text: `The ship left Tripoli (Libya) on Friday and was seen off Malta on Sunday.`,
    two: [['Tripoli', 'Libya']],
  },
  {
    id: 'alias-islamic-state',
    text: `Islamic State (IS) said it had carried out the attack. IS gave no proof.

ISIS fighters held the town until March.`,
    same: [
      ['Islamic State', 'IS'],
      ['Islamic State', 'ISIS'],
    ],
  },
  {
    id: 'alias-nation-and-army',
    text: `The Iraqi Armed Forces took the hill at dawn. The Iraqi army had shelled it for a week.

The Iraqi Army lost nine men, officers said.`,
    same: [['Iraqi army', 'Iraqi Army']],
  },
  {
    id: 'alias-army-with-a-word-between',
    text: `The Libyan National Army crossed the river. Its scouts had reported no mines.

The Libyan Army then moved on the airfield.`,
    same: [['Libyan National Army', 'Libyan Army']],
  },
  {
    id: 'alias-short-form',
    text: `The Baltic Institute for Ocean Research published its figures on Tuesday.

The Institute said herring had fallen by half.`,
    same: [['Baltic Institute for Ocean Research', 'Institute']],
    says: [['herring had fallen by half', 'Baltic Institute for Ocean Research', 'named']],
  },
  {
    id: 'alias-full-name-later',
    text: `Moreau wins by 200 votes

Claire Moreau, a doctor, won the seat by 200 votes. Moreau said she was surprised.`,
    same: [['Claire Moreau', 'Moreau']],
    says: [['she was surprised', 'Claire Moreau', 'named']],
  },
  {
    id: 'alias-middle-name',
    text: `Joseph Kiptoo Langat farms 40 acres near Kericho.

Joseph Langat said the rains had failed twice.`,
    same: [['Joseph Kiptoo Langat', 'Joseph Langat']],
    says: [['the rains had failed', 'Joseph Kiptoo Langat', 'named']],
  },
  {
    id: 'alias-ministry-is-not-the-staff',
    text: `The Polish Defence Ministry said the exercise would last a week.

The General Staff said 4,000 soldiers would take part.`,
    two: [['Defence Ministry', 'General Staff']],
    says: [
      ['the exercise would last a week', 'Defence Ministry', 'named'],
      ['4,000 soldiers would take part', 'General Staff', 'named'],
    ],
  },
];
