import { invalid, numbered, ok, refused } from './discord-call.ts';
import type { Answer, Call } from './discord-call.ts';
import { problemsOfChoices, problemsOfForm, problemsOfMessage } from './discord-limits.ts';
import { isJson, wordOf } from './discord-world.ts';
import type { Json, Knock, World } from './discord-world.ts';

const FIRST_MS = 3000;
const WHISPER = 64;

export function callback(call: Call): Answer {
  const { world } = call.context;
  const [id = '', token = ''] = call.params;
  const knock = world.knocks.get(token);
  if (knock === undefined || knock.id !== id || Date.now() - knock.at > FIRST_MS)
    return refused(404, 10_062, 'Unknown interaction');
  if (knock.answered !== undefined) return refused(400, 40_060, 'Interaction has already been acknowledged.');
  const type = Number(call.body['type']);
  const data = isJson(call.body['data']) ? call.body['data'] : {};
  const problems = [
    ...(type === 4 ? problemsOfMessage(data, true) : []),
    ...(type === 8 ? problemsOfChoices(data['choices']) : []),
    ...(type === 9 ? problemsOfForm(data) : []),
    ...((type === 4 || type === 5) && (Number(data['flags']) & WHISPER) === 0 ? ['an answer that all can see'] : []),
  ];
  const bad = invalid(call, 'answer', problems);
  if (bad !== undefined) return bad;
  knock.answered = type;
  knock.data = data;
  if (type === 4) whisper(world, knock, data);
  return { status: 204 };
}

function whisper(world: World, knock: Knock, body: Json): void {
  const { user, channel } = knock;
  const said = { user, channel, content: wordOf(body['content']), components: numbered(body['components']) };
  knock.whisper ??= said;
  world.whispers.push(said);
}

export function editOriginal(call: Call): Answer {
  const knock = call.context.world.knocks.get(call.params[1] ?? '');
  if (knock?.answered !== 5) return refused(404, 10_015, 'Unknown Webhook');
  const bad = invalid(call, 'answer', problemsOfMessage(call.body, true));
  if (bad !== undefined) return bad;
  whisper(call.context.world, knock, call.body);
  return ok({ id: call.context.world.nextId() });
}

export function followUp(call: Call): Answer {
  const knock = call.context.world.knocks.get(call.params[1] ?? '');
  if (knock?.answered === undefined) return refused(404, 10_015, 'Unknown Webhook');
  const open = (Number(call.body['flags']) & WHISPER) === 0 ? ['an answer that all can see'] : [];
  const bad = invalid(call, 'answer', [...problemsOfMessage(call.body, true), ...open]);
  if (bad !== undefined) return bad;
  whisper(call.context.world, knock, call.body);
  return ok({ id: call.context.world.nextId() });
}
