/** What makes wire copy of a plain statement, one change each; undefined when the sentence is no such statement. */
import { childrenOf, comma, phrase, withRelation, word, yieldOf } from './tree-pieces.ts';
import type { Node, Piece } from './tree-pieces.ts';
import { asideOf, countedOf, nameOf, pick, speakerOf, whenSaid, withApposition } from './wire-phrases.ts';
import type { Random } from './wire-phrases.ts';

const LONGEST = 34;
const SAID = [
  'said',
  'said',
  'said',
  'said',
  'said',
  'says',
  'says',
  'added',
  'reported',
  'announced',
  'warned',
  'explained',
  'confirmed',
  'claimed',
  'insisted',
  'predicted',
  'stated',
  'noted',
  'acknowledged',
];
const SPEAKS = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'asked',
  'added',
  'think',
  'thinks',
  'believe',
  'wrote',
  'reported',
]);

interface Statement {
  readonly root: Node;
  readonly subject: Node;
  readonly stop: Node;
  /** Without its full stop. */
  readonly body: readonly Node[];
}

/** A plain statement: subject, finite verb, full stop; nobody speaks in it. */
function statementOf(nodes: readonly Node[]): Statement | undefined {
  const stop = nodes.at(-1);
  const root = nodes.find(({ head }) => head === undefined);
  if (stop?.form !== '.' || root === undefined || nodes.length < 5 || nodes.length > LONGEST) return undefined;
  const children = childrenOf(nodes, root);
  const subject = children.find(({ relation }) => relation.startsWith('nsubj'));
  const speaks = nodes.some(
    ({ form, relation }) =>
      /^["“”:;(?!]|^''$|^``$|^--?$/.test(form) ||
      relation === 'parataxis' ||
      relation === 'vocative' ||
      relation === 'discourse',
  );
  const asks = /^(?:W|MD|VB$)/.test(nodes[0]?.xpos ?? '');
  if (
    subject === undefined ||
    speaks ||
    asks ||
    SPEAKS.has(root.form) ||
    !isFinite(root, children) ||
    stop.head !== root
  )
    return undefined;
  return { root, subject, stop, body: nodes.slice(0, -1) };
}

function isFinite(root: Node, children: readonly Node[]): boolean {
  return (
    /^(?:VBD|VBZ|VBP)$/.test(root.xpos) ||
    children.some(({ relation }) => relation.startsWith('aux') || relation === 'cop')
  );
}

function verbOf(random: Random): Piece {
  return word(pick(random, SAID, 'said'), 'VERB VBD', 'root');
}

/** "S, police said." "S, said Ola Brandt." */
export function reportedBehind(
  nodes: readonly Node[],
  before: readonly Piece[],
  after: readonly Piece[],
  random: Random,
): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  if (statement === undefined) return undefined;
  const { root, stop, body } = statement;
  const said = phrase(verbOf(random), before, [...after, ...(before.length > 0 ? whenSaid(random) : [])]);
  const mark = comma();
  mark.top.head = root;
  stop.head = said.top;
  hang(root, said.top, 'ccomp');
  return [...body, ...mark.words, ...said.words, stop];
}

/** "The blast, police said, killed nine." Behind the subject, before the verb or its auxiliary. */
export function saidInside(nodes: readonly Node[], random: Random): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  const at = statement === undefined ? 0 : behindSubject(nodes, statement);
  if (statement === undefined || at === 0) return undefined;
  const said = phrase(
    withRelation(verbOf(random), 'parataxis'),
    [comma(), speakerOf(random, 'nsubj')],
    [...(random() < 0.2 ? whenSaid(random) : []), comma()],
  );
  said.top.head = statement.root;
  return [...nodes.slice(0, at), ...said.words, ...nodes.slice(at)];
}

/** The index of the word behind the subject; 0 when the sentence has a comma there, or the subject does not stand whole before the verb. */
function behindSubject(nodes: readonly Node[], { subject, root }: Statement): number {
  const { first, last, size } = yieldOf(nodes, subject);
  const whole = last - first + 1 === size && last < nodes.indexOf(root);
  if (
    !whole ||
    nodes[last]?.form === ',' ||
    nodes[last + 1]?.form === ',' ||
    /^['’]|^n['’]t$/.test(nodes[last + 1]?.form ?? '')
  )
    return 0;
  return last + 1;
}

/** "Police said (that) S." "Police told reporters (that) S." */
export function reportedAfter(nodes: readonly Node[], random: Random, told: boolean): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  if (statement === undefined) return undefined;
  const { root, stop, body } = statement;
  const hearer =
    random() < 0.5 ? word('reporters', 'NOUN NNS', 'iobj') : withRelation(speakerOf(random, 'iobj', false), 'iobj');
  const said = told
    ? phrase(word('told', 'VERB VBD', 'root'), [speakerOf(random, 'nsubj')], [hearer])
    : phrase(verbOf(random), [speakerOf(random, 'nsubj')], random() < 0.3 ? whenSaid(random) : []);
  const that = random() < (told ? 0.8 : 0.4) ? word('that', 'SCONJ IN', 'mark') : undefined;
  if (that !== undefined) that.top.head = root;
  hang(root, said.top, 'ccomp');
  stop.head = said.top;
  lowerFirst(body);
  upperFirst(said.words);
  return [...said.words, ...(that?.words ?? []), ...body, stop];
}

/** "According to police, S." "S, according to police." "The blast, according to police, killed nine." */
export function accordingTo(nodes: readonly Node[], random: Random): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  if (statement === undefined) return undefined;
  const according = phrase(word('according', 'VERB VBG', 'case'), [], [word('to', 'ADP IN', 'fixed')]);
  const place = random();
  const source = phrase(
    withRelation(speakerOf(random, 'obl', false), 'obl'),
    [...(place < 0.2 ? [] : [comma()]), according],
    place < 0.5 ? [comma()] : [],
  );
  source.top.head = statement.root;
  if (place < 0.2) {
    lowerFirst(nodes);
    upperFirst(source.words);
    return [...source.words, ...nodes];
  }
  if (place >= 0.5) return [...statement.body, ...source.words, statement.stop];
  const at = behindSubject(nodes, statement);
  return at === 0 ? undefined : [...nodes.slice(0, at), ...source.words, ...nodes.slice(at)];
}

/** "Ola Brandt, 43, the mayor of Sorel," where "he" stood. */
export function nameForPronoun(nodes: readonly Node[], random: Random): readonly Node[] | undefined {
  const stands = nodes.find(
    ({ xpos, form, relation }) =>
      xpos === 'PRP' && /^(?:he|she|him)$/i.test(form) && /^(?:nsubj|obj|obl)/.test(relation),
  );
  if (
    stands === undefined ||
    /^['’]/.test(nodes[nodes.indexOf(stands) + 1]?.form ?? '') ||
    childrenOf(nodes, stands).some(({ relation }) => relation !== 'case')
  )
    return undefined;
  const at = nodes.indexOf(stands);
  const ends = /^[.,?!;:]/.test(nodes[at + 1]?.form ?? '');
  const roll = random();
  const { relation } = stands;
  const piece =
    roll < 0.6
      ? withApposition(random, nameOf(random, relation), !ends)
      : roll < 0.8
        ? speakerOf(random, relation, !ends)
        : countedOf(random, relation);
  piece.top.head = stands.head;
  for (const node of nodes) if (node.head === stands) node.head = piece.top;
  if (at === 0) upperFirst(piece.words);
  return [...nodes.slice(0, at), ...piece.words, ...nodes.slice(at + 1)];
}

/** "The driver, a farmer from Sorel, was arrested." Half of them as what somebody said. */
export function apposed(nodes: readonly Node[], random: Random): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  const at = statement === undefined ? 0 : behindSubject(nodes, statement);
  if (statement === undefined || at === 0 || statement.subject.upos === 'PRON') return undefined;
  const set = phrase(withRelation(asideOf(random), 'appos'), [comma()]);
  const close = comma();
  set.top.head = statement.subject;
  close.top.head = statement.subject;
  const made = [...nodes.slice(0, at), ...set.words, ...close.words, ...nodes.slice(at)];
  const roll = random();
  if (roll < 0.25) return reportedAfter(made, random, false);
  return roll < 0.5 ? reportedBehind(made, [speakerOf(random, 'nsubj')], [], random) : made;
}

/** Without articles, auxiliary "be" and full stop; "to" for "will". */
export function headlineOf(nodes: readonly Node[]): readonly Node[] | undefined {
  const statement = statementOf(nodes);
  if (statement === undefined || nodes.length > 16) return undefined;
  const dropped = (node: Node): boolean =>
    node === statement.stop ||
    (node.relation === 'det' && /^(?:a|an|the)$/i.test(node.form)) ||
    ((node.relation === 'cop' || node.relation === 'aux:pass') && /^(?:is|are|was|were)$/.test(node.form));
  const kept = statement.body.filter((node) => !dropped(node));
  if (
    kept.length === statement.body.length ||
    nodes.some((node) => !kept.includes(node) && nodes.some(({ head }) => head === node))
  )
    return undefined;
  upperFirst(kept);
  return kept;
}

function hang(root: Node, head: Node, relation: string): void {
  root.head = head;
  root.relation = relation;
}

function lowerFirst(nodes: readonly Node[]): void {
  const [first] = nodes;
  if (first !== undefined && first.upos !== 'PROPN' && first.form !== 'I')
    first.form = first.form.charAt(0).toLowerCase() + first.form.slice(1);
}

function upperFirst(nodes: readonly Node[]): void {
  const [first] = nodes;
  if (first !== undefined) first.form = first.form.charAt(0).toUpperCase() + first.form.slice(1);
}
