import type { Passage } from './passage.ts';

/** Quotations that stand alone, run over paragraphs or follow on from another: whose are they? */
export const CARRIED: readonly Passage[] = [
  {
    id: 'carried-next-paragraph',
    text: `The harbour will stay shut until the wreck is lifted, port director Marta Lindqvist said on Monday.

“We will not gamble with the ferries. The channel is too narrow for that.”

The salvage company is due to arrive on Thursday.`,
    says: [
      ['The harbour will stay shut', 'Marta Lindqvist', 'named'],
      ['We will not gamble', 'Marta Lindqvist', 'carried'],
    ],
  },
  {
    id: 'carried-between-two-of-one-speaker',
    text: `Colonel Pavel Dorin said the convoy had reached the valley without losses.

“Not a single truck was left on the road.”

He added that the bridge would be repaired within days.`,
    says: [
      ['the convoy had reached', 'Pavel Dorin', 'named'],
      ['Not a single truck', 'Pavel Dorin', 'carried'],
      ['the bridge would be repaired', 'Pavel Dorin', 'pronoun'],
    ],
  },
  {
    id: 'carried-open-quotation',
    text: `Farmers in the district have lost two harvests in a row, said Lucy Mbeki, who chairs the local union.

“The first year we borrowed from the bank. The second year the bank stopped answering.

“This year nobody has planted at all. There is no seed and there is no credit.”

The ministry did not reply to questions.`,
    says: [
      ['The first year we borrowed', 'Lucy Mbeki', 'carried'],
      ['This year nobody has planted', 'Lucy Mbeki', 'carried'],
    ],
  },
  {
    id: 'carried-open-quotation-with-cue',
    text: `“I counted eleven houses gone on our street,” said Tomas Vega, a baker.

“The water came up to the second floor and it stayed there for a week,” he said. “My neighbours slept on the roof.

“When the boats came they took the children first.”`,
    says: [
      ['I counted eleven houses', 'Tomas Vega', 'named'],
      ['The water came up', 'Tomas Vega', 'pronoun'],
      ['When the boats came', 'Tomas Vega', 'carried'],
    ],
  },
  {
    id: 'carried-same-paragraph',
    text: `The judge, Helen Marsh, rejected the appeal. Marsh said the evidence had been handled properly. “Nothing in the file supports the claim of tampering.”

Lawyers for the company left without comment.`,
    says: [['Nothing in the file', 'Helen Marsh', 'carried']],
  },
  {
    id: 'carried-before-the-cue',
    text: `“We are tired of waiting.” Nora Haddad, who runs the clinic in the old town, said the generator had failed again on Sunday.

She asked the governor for fuel.`,
    says: [
      ['the generator had failed', 'Nora Haddad', 'named'],
      ['We are tired of waiting', 'Nora Haddad', 'carried'],
    ],
  },
  {
    id: 'carried-after-role-noun',
    text: `Interior Minister Jorge Salas told parliament that 14 officers had been suspended.

The minister said the inquiry would end in June.

“No one will be protected because of his rank.”`,
    says: [
      ['14 officers had been suspended', 'Jorge Salas', 'named'],
      ['the inquiry would end', 'Jorge Salas', 'named'],
      ['No one will be protected', 'Jorge Salas', 'carried'],
    ],
  },
  {
    id: 'carried-participle',
    text: `Budget commissioner Ilse Brandt said spending would be frozen, adding that pensions were not affected.

The opposition called for a vote.`,
    says: [
      ['spending would be frozen', 'Ilse Brandt', 'named'],
      ['pensions were not affected', 'Ilse Brandt'],
    ],
  },
  {
    id: 'carried-split-quotation',
    text: `“The dam is safe,” engineer Rafiq Aziz said, “but the road below it is not.”

“We closed it last night.”`,
    says: [
      ['The dam is safe', 'Rafiq Aziz', 'named'],
      ['We closed it last night', 'Rafiq Aziz', 'carried'],
    ],
  },
  {
    id: 'carried-organisation',
    text: `The Coastal Trust said on Friday that the marsh had shrunk by a third since 2010.

“What is lost here does not come back in our lifetime.”

The trust wants building to stop.`,
    says: [
      ['the marsh had shrunk', 'Coastal Trust', 'named'],
      ['What is lost here', 'Coastal Trust', 'carried'],
    ],
  },
  {
    id: 'carried-nobody-before',
    text: `“Everything I owned was in that flat.”

The fire broke out at about three in the morning and spread to four floors.

Forty families were taken to a school nearby.`,
    says: [['Everything I owned', 'missing']],
  },
  {
    id: 'carried-not-over-a-gap',
    text: `Mayor Peter Olsen said the tram line would open in May.

The line is 12 kilometres long and has 19 stops. It was first planned in 1998.

The old depot has been sold, and a museum is to move in.

“It rattles, it squeals and I love it.”`,
    says: [
      ['the tram line would open', 'Peter Olsen', 'named'],
      ['It rattles, it squeals', 'missing'],
    ],
  },
  {
    id: 'carried-unnamed-source',
    text: `A senior official at the ministry said the talks had broken down over fishing rights.

“They walked out before lunch.”`,
    says: [
      ['the talks had broken down', 'unnamed'],
      ['They walked out before lunch', 'unnamed'],
    ],
  },
  {
    id: 'carried-two-paragraphs-indirect',
    text: `Striker Ana Ruiz said she would play on Saturday in spite of the injury to her knee.

“I have waited four years for this match.”

“Nobody is going to take it from me.”`,
    says: [
      ['she would play on Saturday', 'Ana Ruiz', 'named'],
      ['I have waited four years', 'Ana Ruiz', 'carried'],
      ['Nobody is going to take it', 'Ana Ruiz', 'carried'],
    ],
  },
  {
    id: 'carried-headline-colon',
    text: `Health Ministry: 40 clinics to close by autumn

LISBON - The Health Ministry said 40 rural clinics would close by autumn for want of doctors.

“We have advertised the posts three times.”`,
    says: [
      ['40 clinics to close', 'Health Ministry', 'named'],
      ['40 rural clinics would close', 'Health Ministry', 'named'],
      ['We have advertised', 'Health Ministry', 'carried'],
    ],
  },
];
