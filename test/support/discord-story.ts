import { SLACK_STORY } from './slack-story.ts';

/** A story that fits one message, with everything in it that Discord could take for markup. */
export const DISCORD_STORY: string = `${SLACK_STORY}\n\nOfficials thanked @everyone who **helped**.`;

/** One that does not: an editor pastes it in two, the first as full as can be. */
export const DISCORD_PARTS: readonly [string, string] = [
  `${SLACK_STORY}\n\nThe Transport Ministry closed 14 roads and two railway lines on Wednesday. It said that 38 trains had been cancelled and that 5,200 passengers waited in three stations.`,
  'The European Union offered 12 million euros, its commissioner Lena Brandt said on Thursday.\n\nTwo engineers of the operator were charged on Friday, prosecutors said.',
];
