/** A message has at most so many stories. */
const MOST_STORIES = 5;

/** The second story of a message is filed as if it had been posted by itself: "1700000001.000100#2". */
export function otherPost(post: string, nth: number): string {
  return `${post}#${nth}`;
}

/** All that a message may have brought beside its first story. */
export function otherPosts(post: string): readonly string[] {
  return Array.from({ length: MOST_STORIES - 1 }, (_, at) => otherPost(post, at + 2));
}

/** The message on its platform that a story came in: signs are set there. */
export function messageOf(post: string): string {
  return post.replace(/#\d+$/u, '');
}
