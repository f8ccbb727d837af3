import { examineDiscord } from '#chat/discord/doctor.ts';
import type { DoctorLine } from '#chat/doctor.ts';
import type { Config } from '#config';

/** What Discord needs and whether it is there, for `deskcheck doctor`. */
export async function doctorDiscord(config: Config): Promise<readonly DoctorLine[]> {
  return examineDiscord({ token: config.DISCORD_TOKEN, apiUrl: config.DISCORD_API_URL });
}
