import type { CheckKind } from '#core/claims/check-kinds.ts';

/**
 * A verb and a word beside it that give a statement its kind: "cut" with "job" is jobs. `verbs` are lemmas of any verb of the clause,
 * `beside` lemmas of any other word; where one is left out the other is enough. The first line that fits wins, so the narrower stand first.
 */
export interface KindCue {
  readonly kind: CheckKind;
  readonly verbs?: string;
  readonly beside?: string;
  /** A word that speaks against it. */
  readonly without?: string;
  /** Only in a story of these desks. */
  readonly desk?: string;
}

const MACHINES = 'tank vehicle aircraft jet plane helicopter gun artillery drone missile launcher depot boat truck';
const FIGHTERS = 'terrorist militant rebel fighter insurgent jihadist gunman isis guerrilla commander mercenary';
const PARLIAMENT =
  'parliament senate congress lawmaker mp council house assembly legislature committee senator deputy chamber';
const COMPANY_SUMS = 'profit revenue earnings turnover dividend margin like-for-like';
const SECURITIES =
  'share stock index oil gold crude dollar euro yen pound bond yield nasdaq dow currency barrel futures note ftse';

export const KIND_CUES: readonly KindCue[] = [
  { kind: 'case', verbs: 'contract diagnose catch treat hospitalise', beside: 'man woman boy girl patient child baby' },
  { kind: 'case', beside: 'miscarriage diagnosis' },
  {
    kind: 'deal',
    verbs: 'order place buy take deliver',
    beside: 'order option jet dreamliner airliner',
    without: 'court rebel',
  },
  { kind: 'market', beside: 'listing ipo offering flotation prospectus', without: 'help' },
  {
    kind: 'strike',
    verbs: 'destroy carry target hit strike conduct launch fire',
    beside: 'airstrike sortie strike warplane bombardment aerospace air-strike artillery shell rocket missile drone',
    without: 'militant terrorist fighter test nuclear hunger union worker',
  },
  { kind: 'denial', verbs: 'deny refute', without: 'court judge appeal entry bail' },
  { kind: 'denial', beside: 'no', verbs: 'have find be see', without: 'result', desk: 'none' },
  { kind: 'sport-record', beside: 'streak unbeaten winless undefeated skid', desk: 'sport' },
  {
    kind: 'sport-record',
    beside: 'since first straight consecutive record title career medal time all-time previous',
    desk: 'sport',
    without: 'half minute goal',
  },
  {
    kind: 'sport-result',
    verbs: 'beat defeat win lose draw edge score equalise thrash rout advance knock overcome down',
    beside: 'goal point match game final set cup league half minute touchdown wicket penalty win over victory',
    desk: 'sport',
  },
  { kind: 'combat-losses', verbs: 'kill destroy eliminate neutralise neutralize down', beside: FIGHTERS },
  { kind: 'combat-losses', verbs: 'destroy capture seize down shoot', beside: MACHINES, desk: 'conflict' },
  { kind: 'casualties', beside: 'toll casualty fatality', without: 'world' },
  { kind: 'verdict', verbs: 'convict acquit jail imprison plead', without: 'face' },
  {
    kind: 'verdict',
    verbs: 'sentence rule overturn uphold quash fine order serve',
    beside: 'court judge jury tribunal prison jail guilty year appeal sentence',
  },
  { kind: 'verdict', beside: 'sentence verdict acquittal conviction', desk: 'court' },
  { kind: 'arrest', verbs: 'arrest detain indict extradite prosecute remand' },
  { kind: 'arrest', verbs: 'charge', without: 'euro fee price' },
  { kind: 'arrest', beside: 'extradition warrant custody indictment' },
  { kind: 'arrest', verbs: 'face', beside: 'charge count' },
  { kind: 'investigation', verbs: 'investigate probe scrutinise' },
  { kind: 'investigation', beside: 'investigation inquiry probe scrutiny subpoena', without: 'scientific' },
  { kind: 'displacement', verbs: 'evacuate displace deport flee uproot repatriate' },
  {
    kind: 'disaster',
    beside:
      'earthquake quake magnitude flood hurricane cyclone typhoon tsunami landslide wildfire eruption avalanche stampede cellar',
    without: 'import',
  },
  {
    kind: 'strike',
    beside: 'airstrike shelling artillery rocket shell missile bombardment sortie warplane',
    without: 'test nuclear',
  },
  { kind: 'strike', verbs: 'shell bomb bombard' },
  { kind: 'strike', verbs: 'hit strike target', beside: 'air bomb jet rocket drone depot warplane' },
  {
    kind: 'territory',
    verbs: 'capture recapture retake seize liberate occupy besiege overrun control enter',
    beside: 'town village city control area province district territory hill base',
  },
  {
    kind: 'military-move',
    verbs: 'deploy withdraw mobilise mobilize station dispatch send',
    beside: 'troop force soldier army navy ship warship military battalion fleet',
  },
  { kind: 'military-move', beside: 'exercise drill alert deployment', desk: 'conflict' },
  { kind: 'operations', beside: 'patrol raid operation offensive sortie', desk: 'conflict' },
  { kind: 'poll', beside: 'poll pollster polling respondent', without: 'station close' },
  { kind: 'poll', verbs: 'lead trail approve favour', beside: 'voter' },
  { kind: 'poll', beside: 'undecided' },
  {
    kind: 'study',
    verbs: 'find show suggest discover detect conclude publish reveal',
    beside: 'study researcher scientist research paper journal trial findings astronomer author professor university',
  },
  { kind: 'study', beside: 'trial', verbs: 'halve reduce show test', without: 'court judge prosecutor' },
  { kind: 'vote', verbs: 'vote', beside: `${PARLIAMENT} ban bill motion law vote favour to` },
  { kind: 'vote', verbs: 'approve pass reject adopt ratify', beside: PARLIAMENT },
  {
    kind: 'election-result',
    verbs: 'win take lose elect',
    beside: 'seat vote election primary constituency majority landslide caucus delegate',
  },
  { kind: 'election-result', beside: 'turnout' },
  {
    kind: 'jobs',
    verbs: 'cut shed lose axe create add lay hire slash employ recruit eliminate',
    beside: 'job worker staff employee post workforce payroll',
  },
  { kind: 'jobs', beside: 'layoff redundancy' },
  { kind: 'jobs', verbs: 'cost', beside: 'job' },
  { kind: 'results', beside: COMPANY_SUMS, without: 'government' },
  {
    kind: 'results',
    verbs: 'rise fall report grow jump post double triple',
    beside: 'sale loss',
    without: 'car house',
  },
  {
    kind: 'market',
    beside: SECURITIES,
    verbs:
      'rise fall close trade gain lose slip climb hit drop jump slide add weaken strengthen settle ease end soar tumble surge plunge yield',
  },
  { kind: 'deal', verbs: 'buy acquire purchase merge sell lease invest inject', without: 'vote voter' },
  {
    kind: 'deal',
    beside: 'takeover merger acquisition buyout stake bid contract',
    without: 'player champion coach peace',
  },
  {
    kind: 'deal',
    verbs: 'order agree sign place deliver',
    beside: 'jet plane aircraft order deal deliver option billion million',
    without: 'court judge peace',
  },
  { kind: 'appointment', verbs: 'appoint resign quit sack oust' },
  {
    kind: 'appointment',
    verbs: 'name replace step dismiss fire agree leave join hire',
    beside: 'head director coach manager chief chairman president minister executive ceo successor captain',
  },
  { kind: 'case', beside: 'patient', without: 'trial study researcher' },
  {
    kind: 'case',
    verbs: 'diagnose treat catch contract undergo',
    beside: 'man woman boy girl he she hunter plague disease',
  },
  {
    kind: 'outbreak',
    beside: 'outbreak epidemic infection virus quarantine epidemic measles cholera ebola',
    without: 'computer software pc email',
  },
  { kind: 'outbreak', verbs: 'infect quarantine' },
  { kind: 'accident', verbs: 'crash collide derail capsize sink overturn' },
  { kind: 'accident', beside: 'crash collision derailment', without: 'market' },
  { kind: 'protest', verbs: 'protest demonstrate' },
  {
    kind: 'protest',
    beside: 'protest protester demonstrator rally march riot',
    without: 'share market campaign trump',
  },
  { kind: 'crime', verbs: 'rob steal burgle stab kidnap abduct threaten murder loot smuggle' },
  { kind: 'crime', verbs: 'break shoot attack', beside: 'thief flat burglar house shop gunman policeman robber' },
  {
    kind: 'diplomacy',
    beside: 'ceasefire truce treaty summit ambassador diplomat envoy accord talks',
    without: 'contract merger',
  },
  { kind: 'diplomacy', verbs: 'swap meet negotiate exchange', beside: 'prisoner minister president hostage talk' },
  { kind: 'public-money', beside: 'budget taxpayer subsidy treasury reserves', without: 'airline' },
  {
    kind: 'public-money',
    verbs: 'spend raise donate give allocate contribute',
    beside: 'council government committee campaign fund donor party ministry',
  },
  { kind: 'statistic', beside: 'inflation gdp unemployment census jobless' },
  {
    kind: 'statistic',
    verbs: 'grow rise fall increase decline shrink average',
    beside: 'economy population price export import rate output production wage',
  },
  {
    kind: 'product',
    verbs: 'launch unveil release recall',
    beside: 'phone device software console game model version service site browser app car',
  },
  { kind: 'policy', verbs: 'ban outlaw legislate scrap bar repeal' },
  {
    kind: 'policy',
    verbs: 'order require allow introduce impose propose announce plan raise',
    beside: 'law bill tax rule government minister regulation decree policy rate measure scheme',
  },
  { kind: 'weather', beside: 'gust blizzard temperature rainfall snow mph', without: 'planet moon' },
  { kind: 'accusation', verbs: 'accuse blame allege' },
];
