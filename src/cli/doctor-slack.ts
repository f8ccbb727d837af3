import type { DoctorLine } from '#chat/doctor.ts';
import { examineSlack } from '#chat/slack/doctor.ts';
import type { Config } from '#config';

/** What Slack needs and whether it is there, for `deskcheck doctor`. */
export async function doctorSlack(config: Config): Promise<readonly DoctorLine[]> {
  return examineSlack({
    botToken: config.SLACK_BOT_TOKEN,
    appToken: config.SLACK_APP_TOKEN,
    signingSecret: config.SLACK_SIGNING_SECRET,
    clientId: config.SLACK_CLIENT_ID,
    stateSecret: config.SLACK_STATE_SECRET,
    apiUrl: config.SLACK_API_URL,
  });
}
