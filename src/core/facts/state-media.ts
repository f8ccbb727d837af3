/** An outlet that a state owns or directs. `names` are matched as whole words in the publisher, byline or dateline. */
export interface StateOutlet {
  readonly names: readonly string[];
  /** The country as an adjective and as a name: how a source of the same state is recognised. */
  readonly state: string;
  readonly reason: string;
}

export const STATE_MEDIA: readonly StateOutlet[] = [
  {
    names: ['SANA', 'Syrian Arab News Agency'],
    state: 'Syria',
    reason: 'national news agency run by the information ministry',
  },
  { names: ['TASS', 'ITAR-TASS', 'Tass'], state: 'Russia', reason: 'news agency owned by the state' },
  {
    names: ['RIA Novosti', 'RIA', 'Sputnik', 'RT', 'Russia Today', 'Rossiya Segodnya'],
    state: 'Russia',
    reason: 'owned by the state media group',
  },
  {
    names: ['Xinhua', 'CGTN', 'CCTV', 'China Daily', 'Global Times', "People's Daily"],
    state: 'China',
    reason: 'run by the state or the ruling party',
  },
  {
    names: ['KCNA', 'Korean Central News Agency', 'Rodong Sinmun'],
    state: 'North Korea',
    reason: 'run by the state or the ruling party',
  },
  {
    names: ['IRNA', 'Press TV', 'IRIB', 'Fars', 'Tasnim'],
    state: 'Iran',
    reason: 'owned by the state or tied to its armed forces',
  },
  { names: ['Anadolu', 'Anadolu Agency', 'TRT'], state: 'Turkey', reason: 'owned by the state' },
  { names: ['SPA', 'Saudi Press Agency'], state: 'Saudi Arabia', reason: 'run by the media ministry' },
  { names: ['WAM', 'Emirates News Agency'], state: 'United Arab Emirates', reason: 'run by the state' },
  { names: ['MENA', 'Middle East News Agency', 'Al-Ahram', 'Ahram'], state: 'Egypt', reason: 'owned by the state' },
  { names: ['BelTA', 'Belta'], state: 'Belarus', reason: 'run by the state' },
  { names: ['Prensa Latina', 'Granma'], state: 'Cuba', reason: 'run by the state or the ruling party' },
  { names: ['teleSUR', 'Telesur'], state: 'Venezuela', reason: 'financed by the state' },
  { names: ['QNA', 'Qatar News Agency'], state: 'Qatar', reason: 'run by the state' },
  { names: ['KUNA', 'Kuwait News Agency'], state: 'Kuwait', reason: 'run by the state' },
  { names: ['Tishreen', 'Al-Thawra'], state: 'Syria', reason: 'papers owned by the state' },
  { names: ['TAP', 'Tunis Afrique Presse'], state: 'Tunisia', reason: 'run by the state' },
  { names: ['Azertac', 'AZERTAC'], state: 'Azerbaijan', reason: 'run by the state' },
  { names: ['Kazinform'], state: 'Kazakhstan', reason: 'run by the state' },
  { names: ['Bernama'], state: 'Malaysia', reason: 'run by the communications ministry' },
  { names: ['Antara'], state: 'Indonesia', reason: 'owned by the state' },
  { names: ['Petra'], state: 'Jordan', reason: 'run by the state' },
  { names: ['INA', 'Iraqi News Agency'], state: 'Iraq', reason: 'run by the state' },
  { names: ['VNA', 'Vietnam News Agency'], state: 'Vietnam', reason: 'run by the state' },
  { names: ['Ukrinform'], state: 'Ukraine', reason: 'owned by the state' },
  {
    names: ['Voice of America', 'VOA', 'Radio Free Europe', 'RFE/RL'],
    state: 'United States',
    reason: 'financed by the state, with an editorial firewall in law',
  },
  {
    names: ['Pravda', 'Izvestia'],
    state: 'Soviet Union',
    reason: 'paper of the ruling party or the government, until 1991',
  },
  { names: ['APS', 'Algeria Press Service'], state: 'Algeria', reason: 'run by the state' },
  { names: ['SUNA'], state: 'Sudan', reason: 'run by the state' },
  { names: ['ENA', 'Ethiopian News Agency'], state: 'Ethiopia', reason: 'run by the state' },
  { names: ['APP', 'Associated Press of Pakistan'], state: 'Pakistan', reason: 'run by the state' },
];
