import type { Passage } from './passage.ts';

/** He, she, it, they, and the nouns that stand for someone named before. */
export const PRONOUNS: readonly Passage[] = [
  {
    id: 'pronoun-he',
    text: `Fire chief Omar Haddad said the blaze was under control.

He said two of his men had been treated for smoke.`,
    says: [['two of his men', 'Omar Haddad', 'pronoun']],
  },
  {
    id: 'pronoun-she-after-two-people',
    text: `Economist Julia Brandt met the union leader Karl Weber on Tuesday.

She said wages could rise by 3 percent without harm.`,
    says: [['wages could rise', 'Julia Brandt', 'pronoun']],
  },
  {
    id: 'pronoun-he-is-the-other',
    text: `Economist Julia Brandt met the union leader Karl Weber on Tuesday.

He said the offer was an insult.`,
    says: [['the offer was an insult', 'Karl Weber', 'pronoun']],
  },
  {
    id: 'pronoun-it-organisation',
    text: `The Central Bank cut its rate to 4 percent on Wednesday.

It said inflation had slowed more than expected.`,
    says: [['inflation had slowed', 'Central Bank', 'pronoun']],
  },
  {
    id: 'pronoun-in-a-quotation',
    text: `Actor Daniel Frost praised the director, Miguel Arias, at the premiere.

“He never raised his voice,” Frost said. “He did not have to.”

He is to make his next film in Peru.`,
    says: [['He never raised his voice', 'Daniel Frost', 'named']],
  },
  {
    id: 'pronoun-surname-then-he',
    text: `Defence Secretary Robert Hale visited the base on Friday. Hale told the troops they would be home by spring.

He said the withdrawal would begin in March.`,
    says: [
      ['they would be home by spring', 'Robert Hale', 'named'],
      ['the withdrawal would begin', 'Robert Hale', 'pronoun'],
    ],
  },
  {
    id: 'role-the-minister',
    text: `Energy Minister Sofia Petrova opened the plant on Thursday.

The minister said it would supply 60,000 homes.`,
    says: [['it would supply 60,000 homes', 'Sofia Petrova', 'named']],
    role: [['Sofia Petrova', 'Energy Minister']],
  },
  {
    id: 'role-nation-and-office',
    text: `Head of the Air Operations Office, Major-General Viktor Sokolenko said 12 aircraft took part in the raid.

The military official said all of them returned.`,
    says: [
      ['12 aircraft took part', 'Viktor Sokolenko', 'named'],
      ['all of them returned', 'Viktor Sokolenko', 'named'],
    ],
    role: [['Viktor Sokolenko', 'Head of the Air Operations Office']],
  },
  {
    id: 'role-the-ministry',
    text: `The Turkish Foreign Ministry summoned the ambassador on Monday.

The ministry said the remarks were unacceptable.`,
    says: [['the remarks were unacceptable', 'Turkish Foreign Ministry', 'named']],
  },
  {
    id: 'role-the-company',
    text: `Norvik Shipping reported a loss of $40 million on Tuesday.

The company said fuel had cost more than planned.`,
    says: [['fuel had cost more', 'Norvik Shipping', 'named']],
  },
  {
    id: 'role-the-nurse',
    text: `Amina Yusuf, a nurse at the camp hospital, has worked there for six years.

The nurse said medicine would run out on Sunday.`,
    says: [['medicine would run out', 'Amina Yusuf', 'named']],
    role: [['Amina Yusuf', 'nurse at the camp hospital']],
  },
  {
    id: 'role-of-someone-else',
    text: `Prime Minister Eva Novak flew to Vienna on Sunday.

A nurse at the border crossing said 300 people had passed since dawn.`,
    says: [['300 people had passed', 'unnamed']],
  },
  {
    id: 'pronoun-they-researchers',
    text: `Researchers at the university tested 900 wells in the delta.

They said one in four held too much arsenic.`,
    says: [['one in four held', 'unnamed']],
  },
  {
    id: 'pronoun-she-titles',
    text: `Ms Achieng arrived late and left early. Mr Otieno, her deputy, stayed to the end.

She said the accounts were in order.`,
    says: [['the accounts were in order', 'Achieng', 'pronoun']],
  },
  {
    id: 'pronoun-document',
    text: `The report by the audit office runs to 200 pages.

The report says $3 million was spent without receipts.`,
    says: [['$3 million was spent', 'document']],
  },
];
