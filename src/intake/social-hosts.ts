/** Networks whose posts reach only browsers that run their scripts and are logged in: said at once, without asking them. */
const SOCIAL_HOSTS: ReadonlySet<string> = new Set([
  'twitter.com',
  'x.com',
  't.co', // answers a link with a script
  'facebook.com',
  'fb.watch',
  'instagram.com',
  'threads.net',
  'threads.com',
  'tiktok.com',
  'snapchat.com',
  'linkedin.com',
  'youtube.com',
  'youtu.be',
  'vk.com',
]);

export function isSocialPost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile|web)\./u, '');
  return SOCIAL_HOSTS.has(host);
}
