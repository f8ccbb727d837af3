import type { Passage } from './passage.ts';

/** Several people speak. Where two could be meant, nobody is guessed. */
export const TWO_SPEAKERS: readonly Passage[] = [
  {
    id: 'two-each-with-a-cue',
    text: `“The bridge was inspected in April,” said transport minister Leo Hart.

“Nobody has looked at that bridge in ten years,” said Greta Holm, an engineer who used to work on it.`,
    says: [
      ['The bridge was inspected', 'Leo Hart', 'named'],
      ['Nobody has looked at that bridge', 'Greta Holm', 'named'],
    ],
  },
  {
    id: 'two-in-the-paragraph-before',
    text: `Landlord Simon Pratt said the roof was mended in May, but tenant Rosa Lima said it had never been touched.

“You can see the sky from my kitchen.”`,
    says: [['You can see the sky', 'missing']],
  },
  {
    id: 'two-alternate-with-pronouns',
    text: `Coach Maria Silva said the team was ready.

Captain John Doyle disagreed. He said half the players were ill.

“We cannot field eleven healthy people.”`,
    says: [
      ['the team was ready', 'Maria Silva', 'named'],
      ['half the players were ill', 'John Doyle', 'pronoun'],
      ['We cannot field eleven', 'John Doyle', 'carried'],
    ],
  },
  {
    id: 'two-same-surname',
    text: `Anton Keller, who owns the mill, said output had doubled. His sister, Brigitte Keller, said the river had turned brown.

Brigitte Keller has asked the council for tests.`,
    says: [
      ['output had doubled', 'Anton Keller', 'named'],
      ['the river had turned brown', 'Brigitte Keller', 'named'],
    ],
    two: [['Anton Keller', 'Brigitte Keller']],
  },
  {
    id: 'two-same-surname-then-short',
    text: `Anton Keller said output had doubled.

Brigitte Keller said the river had turned brown. Keller wants the council to test the water.`,
    two: [['Anton Keller', 'Brigitte Keller']],
    says: [['the river had turned brown', 'Brigitte Keller', 'named']],
  },
  {
    id: 'two-bodies',
    text: `The army said it had killed 30 rebels near the border.

The Human Rights Forum said the dead were farmers.

“They were carrying baskets, not guns.”`,
    says: [
      ['it had killed 30 rebels', 'army'],
      ['the dead were farmers', 'Human Rights Forum', 'named'],
      ['They were carrying baskets', 'Human Rights Forum', 'carried'],
    ],
  },
  {
    id: 'two-nested',
    text: `The news agency Orbis said on Sunday that the governor, Luis Prado, had told reporters the prison was safe.

Relatives gathered at the gate.`,
    says: [['the prison was safe', 'Orbis', 'named']],
  },
  {
    id: 'two-reply-in-one-sentence',
    text: `“We never got the letter,” said Paula Grant of the tenants' group. “It was sent twice,” replied housing officer Dean Cole.`,
    says: [
      ['We never got the letter', 'Paula Grant', 'named'],
      ['It was sent twice', 'Dean Cole', 'named'],
    ],
  },
  {
    id: 'two-men-he',
    text: `President Idris Bello received the opposition leader, Samuel Adeyemi, at his residence.

The two spoke for an hour. Adeyemi said the talks were frank.

He said a second meeting was planned.`,
    says: [
      ['the talks were frank', 'Samuel Adeyemi', 'named'],
      ['a second meeting was planned', 'Samuel Adeyemi', 'pronoun'],
    ],
  },
  {
    id: 'two-joint-statement',
    text: `The defence ministries of Chile and Peru said in a joint statement that patrols would begin in July.

Neither side gave numbers.`,
    says: [['patrols would begin in July', 'unnamed']],
  },
  {
    id: 'two-denial',
    text: `Activists said the police had fired on the crowd. Police chief Nikos Dimas denied that any shot was fired.

“My officers carried shields and nothing else,” Dimas said.`,
    says: [
      ['the police had fired', 'unnamed'],
      ['any shot was fired', 'Nikos Dimas', 'named'],
      ['My officers carried shields', 'Nikos Dimas', 'named'],
    ],
  },
  {
    id: 'two-document-and-person',
    text: `The indictment says the pair took $2 million from the fund.

Their lawyer, Hana Suzuki, said the money was a loan.`,
    says: [
      ['the pair took $2 million', 'document'],
      ['the money was a loan', 'Hana Suzuki', 'named'],
    ],
  },
  {
    id: 'two-passive-belief',
    text: `It is believed that the painting left the country in 1944.

Curator Louis Blanc said he had never seen it.`,
    says: [
      ['the painting left the country', 'missing'],
      ['he had never seen it', 'Louis Blanc', 'named'],
    ],
  },
  {
    id: 'two-according-to',
    text: `At least 12 people drowned, according to the coastguard. Survivors spoke of 20, according to Elif Demir of the Harbour Mission.`,
    says: [
      ['At least 12 people drowned', 'coastguard'],
      ['Survivors spoke of 20', 'Elif Demir', 'named'],
    ],
  },
  {
    id: 'two-quotes-in-a-row-unclear',
    text: `Teacher Alan Reid and parent Wendy Shaw both spoke at the meeting. Reid said the school was full. Shaw said it was unsafe.

“Somebody is going to get hurt.”`,
    says: [
      ['the school was full', 'Alan Reid', 'named'],
      ['it was unsafe', 'Wendy Shaw', 'named'],
      ['Somebody is going to get hurt', 'missing'],
    ],
  },
];
