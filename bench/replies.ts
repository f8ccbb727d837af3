// node bench/replies.ts     writes docs/replies.html and test/golden/replies/: every reply to our own stories, on all
//                           four places. Look at the page and read the diff of the goldens before you commit them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '#render/platforms/html.ts';
import { storiesOfTheHouse } from '../test/golden/stories.ts';
import { GOLDEN, PLACES, filesOf, replyTo } from '../test/golden/replies.ts';
import { buildReply } from '#render/build-reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import { renderHtml } from '#render/platforms/html.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { Reply } from '#render/reply.ts';
import { A_REPORT, A_STATE } from '../test/render/a-report.ts';
import { drawDiscord } from './draw-discord.ts';
import { drawSlack } from './draw-slack.ts';
import { STYLE } from './replies-style.ts';

const SGR = new RegExp(`${String.fromCodePoint(27)}\\[(\\d+)m`, 'gu');

function drawTerminal(reply: Reply): string {
  const text = reply.messages.map((message) => renderTerminal(message, { width: 52, colour: true })).join('\n');
  const html = escapeHtml(text).replaceAll(SGR, (_, code: string) =>
    code === '0' || code === '22' ? '</span>' : `<span class="s${code}">`,
  );
  return `<pre>${html}</pre>`;
}

function drawStory(name: string, reply: Reply): string {
  const drawn: Readonly<Record<(typeof PLACES)[number], string>> = {
    slack: reply.messages.map((message) => drawSlack(renderSlack(message))).join(''),
    discord: reply.messages.map((message) => drawDiscord(renderDiscord(message))).join(''),
    terminal: drawTerminal(reply),
    html: reply.messages.map(renderHtml).join(''),
  };
  const places = PLACES.map((place) => `<div class="place ${place}"><h3>${place}</h3>${drawn[place]}</div>`);
  return `<h2 id="${escapeHtml(name)}">${escapeHtml(name)}</h2><div class="row">${places.join('')}</div>`;
}

const parts = [drawStory('a story with decisions (test/render/a-report.ts)', buildReply(A_REPORT, A_STATE))];
mkdirSync(GOLDEN, { recursive: true });
for (const story of storiesOfTheHouse()) {
  const reply = replyTo(story);
  parts.push(drawStory(story.name, reply));
  for (const { file, text } of filesOf(story.name, reply)) writeFileSync(join(GOLDEN, file), text);
}
const intro =
  'The replies to our own stories (seeds/articles) as Slack, Discord, a terminal and the board show them. Made by bench/replies.ts.';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Replies</title><style>${STYLE}</style><h1>Replies, side by side</h1><p>${intro}</p>${parts.join('\n')}</html>\n`;
writeFileSync('docs/replies.html', page);
console.log(`docs/replies.html: ${parts.length} stories`);
