/** "The fire killed nine people, police said." "Six were killed and two wounded in Sorel." Built, not found. */
import { comma, phrase, word } from './tree-pieces.ts';
import type { Node, Piece } from './tree-pieces.ts';
import { NUMBERS, countedOf, dayOf, invertedSpeakerOf, locationOf, pick, speakerOf, whenSaid } from './wire-phrases.ts';
import type { Random } from './wire-phrases.ts';

const list = (words: string): readonly string[] => words.split(' ');
const CAUSES = list(
  'fire blast explosion crash flood storm attack landslide earthquake outbreak shelling collision avalanche raid strike bomb gunman vaccine company ministry bank plant',
);
const GROUPS = list('Rebels Gunmen Police Soldiers Troops Floods Militants Firefighters Protesters Residents Officers');
const DOES = list(
  'killed injured wounded displaced destroyed damaged hit trapped captured freed arrested rescued evacuated forced saved hurt drew cost employed detained',
);
const DONE = list(
  'killed injured wounded hurt arrested displaced rescued evacuated detained freed captured destroyed damaged charged infected',
);
const STRANGERS = list('Several Dozens Hundreds Nobody Many');

export function reportOf(random: Random): readonly Node[] {
  const roll = random();
  const event = roll < 0.5 ? activeOf(random) : roll < 0.75 ? passiveOf(random) : noneOf(random);
  const [first] = event.words;
  if (first !== undefined) first.form = first.form.charAt(0).toUpperCase() + first.form.slice(1);
  return attributed(event, random).words;
}

/** "The fire killed nine people (and injured 12) (in Sorel)" */
function activeOf(random: Random): Piece {
  const subject =
    random() < 0.65
      ? phrase(word(pick(random, CAUSES, 'fire'), 'NOUN NN', 'nsubj'), [
          word(pick(random, ['the', 'the', 'a'], 'the'), 'DET DT', 'det'),
        ])
      : word(pick(random, GROUPS, 'Rebels'), 'NOUN NNS', 'nsubj');
  const has = random() < 0.25 ? [word('has', 'AUX VBZ', 'aux')] : [];
  return phrase(
    word(pick(random, DOES, 'killed'), 'VERB VBD', 'root'),
    [subject, ...has],
    [countedOf(random, 'obj'), ...(random() < 0.3 ? [secondVerb(random)] : []), ...placeAndDay(random)],
  );
}

function secondVerb(random: Random): Piece {
  const object = random() < 0.5 ? countedOf(random, 'obj') : word(pick(random, NUMBERS, '12'), 'NUM CD', 'obj');
  return phrase(word(pick(random, DOES, 'injured'), 'VERB VBD', 'conj'), [word('and', 'CCONJ CC', 'cc')], [object]);
}

/** "Nine people were killed and two (were) wounded (in Sorel)" */
function passiveOf(random: Random): Piece {
  const were = (): Piece => word('were', 'AUX VBD', 'aux:pass');
  const second = phrase(
    word(pick(random, DONE, 'hurt'), 'VERB VBN', 'conj'),
    [
      word('and', 'CCONJ CC', 'cc'),
      random() < 0.5 ? word(pick(random, NUMBERS, 'two'), 'NUM CD', 'nsubj:pass') : countedOf(random, 'nsubj:pass'),
      ...(random() < 0.5 ? [were()] : []),
    ],
    placeAndDay(random),
  );
  const first = [countedOf(random, 'nsubj:pass'), were()];
  const verb = word(pick(random, DONE, 'killed'), 'VERB VBN', 'root');
  return random() < 0.75 ? phrase(verb, first, [second]) : phrase(verb, first, placeAndDay(random));
}

/** "None of the 12 miners was hurt", "Two of the soldiers died" */
function noneOf(random: Random): Piece {
  const whole = countedOf(random, 'nmod');
  const group = phrase(whole, [word('of', 'ADP IN', 'case'), word('the', 'DET DT', 'det')]);
  const roll = random();
  const part =
    roll < 0.4
      ? word('none', 'PRON NN', 'nsubj')
      : roll < 0.8
        ? word(pick(random, NUMBERS, 'two'), 'NUM CD', 'nsubj')
        : word(pick(random, STRANGERS, 'Several').toLowerCase(), 'ADJ JJ', 'nsubj');
  const subject = phrase(part, [], [group]);
  if (random() < 0.5)
    return phrase(
      word(pick(random, ['died', 'survived', 'escaped', 'fled', 'returned'], 'died'), 'VERB VBD', 'root'),
      [subject],
      placeAndDay(random),
    );
  subject.top.relation = 'nsubj:pass';
  const were = word(random() < 0.5 ? 'was' : 'were', 'AUX VBD', 'aux:pass');
  return phrase(word(pick(random, DONE, 'hurt'), 'VERB VBN', 'root'), [subject, were], placeAndDay(random));
}

function placeAndDay(random: Random): readonly Piece[] {
  return [...(random() < 0.4 ? [locationOf(random)] : []), ...(random() < 0.25 ? [dayOf(random)] : [])];
}

/** ", police said.", ", according to the ministry.", or nothing. */
function attributed(event: Piece, random: Random): Piece {
  const stop = word('.', 'PUNCT .', 'punct');
  const roll = random();
  if (roll < 0.15) return phrase(event, [], [stop]);
  if (roll < 0.3) {
    const according = phrase(word('according', 'VERB VBG', 'case'), [], [word('to', 'ADP IN', 'fixed')]);
    return phrase(event, [], [phrase(speakerOf(random, 'obl', false), [comma(), according]), stop]);
  }
  event.top.relation = 'ccomp';
  const reported = phrase(event, [], [comma()]);
  const said = word(
    pick(random, list('said said said said says reported added confirmed announced'), 'said'),
    'VERB VBD',
    'root',
  );
  if (roll < 0.4) return phrase(said, [reported], [invertedSpeakerOf(random), stop]);
  return phrase(said, [reported, speakerOf(random, 'nsubj')], [...whenSaid(random), stop]);
}
