/** Links to messages, channels and files of a chat: they lead to no article. */
const PERMALINKS: readonly RegExp[] = [
  /^https?:\/\/[\w-]+(?:\.enterprise)?\.slack\.com\/(?:archives|team|files|client|app_redirect)(?:\/|$|\?)/iu,
  /^https?:\/\/app\.slack\.com\//iu,
  /^https?:\/\/slack\.com\/(?:app_redirect|archives)/iu,
  /^https?:\/\/(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/(?:channels|invite|events)\//iu,
  /^https?:\/\/discord\.gg\//iu,
];

export function isOwnPermalink(link: string): boolean {
  return PERMALINKS.some((form) => form.test(link));
}
