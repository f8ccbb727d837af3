export const helpHeading = 'Deskcheck';
export const helpIntro =
  'Paste a story or a link. I answer in its thread with what it says and what to check. I never say whether something is true.';

/** Words after the command, and what they do. */
export const helpCommands: readonly (readonly [string, string])[] = [
  ['open [mine | @anna | overdue | #channel]', 'what is left to check'],
  ['assign C2 @anna 2024-05-31', "in a story's thread: who looks it up, and until when"],
  ['summary [link]', 'a story in five lines'],
  ['draft: your text', "in a story's thread: where it departs from the story"],
  ['find words', 'earlier claims and stories with these words'],
  ['date 2024-05-31', 'the day the story was published; I read it again'],
  ['remind me in 14 days', 'I come back to the story then'],
  ['settings', 'how I work here, and how to change it'],
  ['help undo', 'how to take back a mark; help with any other word answers that'],
];

export const helpNote =
  'On a check: ✅ confirmed, ❌ wrong, ❔ can’t be verified, 👀 I’m on it, as a reaction or a button. In a thread: figures, who, when, notes, more.';

/** What a question about one thing is answered with. `keys`: the words people ask it with. */
export const helpTopics: readonly { readonly keys: readonly string[]; readonly says: string }[] = [
  {
    keys: ['undo', 'back', 'mistake', 'reopen', 'remove', 'cancel', 'wrongly', 'take', 'unmark'],
    says: 'To take back a mark: remove your reaction from the check. If you used a button, press “↩️ Open again” on it. What was marked before stays in its history.',
  },
  {
    keys: ['assign', 'assignment', 'hand', 'handover', 'somebody', 'colleague', 'give', 'deadline', 'due'],
    says: 'To give a check to somebody: in its thread write “assign C2 @anna 2024-05-31”, or press “More” on the check and choose a person and a day. They are told at once and again on that day. Assign it again to hand it over.',
  },
  {
    keys: ['mark', 'marks', 'confirm', 'confirmed', 'wrong', 'verify', 'reaction', 'reactions', 'emoji', 'status'],
    says: 'React on a check or press its button: ✅ confirmed, ❌ wrong, ❔ can’t be verified, 👀 I’m on it. Taking the reaction away takes the mark back.',
  },
  {
    keys: ['note', 'evidence', 'comment', 'source', 'proof', 'link'],
    says: 'To write down what you found: press “More” on the check, write the note, add a link to the evidence, and keep it. It stays with the check and in every export.',
  },
  {
    keys: ['figures', 'numbers', 'who', 'said', 'when', 'dates', 'notes', 'more', 'parts', 'rest'],
    says: 'For more of a story, press a button of the reply or write one word in its thread: figures, who, when, notes, or more for the other checks.',
  },
  {
    keys: ['date', 'day', 'published', 'publication', 'undated'],
    says: 'If I found no date, write “date 2024-05-31” in the thread. I read the story again with that day, so that “Friday” becomes a date.',
  },
  {
    keys: ['remind', 'reminder', 'later', 'follow'],
    says: 'Write “remind me in 14 days” in the thread of a story (or hours, weeks, months). I come back to it there with what is still open.',
  },
  {
    keys: ['open', 'left', 'todo', 'mine', 'overdue', 'late', 'list'],
    says: '“open” lists what is left to check; “open mine” yours, “open @anna” hers, “open overdue” what is late, “open #channel” that of one channel.',
  },
  {
    keys: ['draft', 'drafts', 'copy', 'compare', 'article'],
    says: 'Write “draft:” and your own text in the thread of its story. I say where it departs from the story, most dangerous first, and which checks it uses. “/deskcheck draft” and your text does it for your eyes alone, with the newest story of the channel or the one whose link you add. Nothing of a draft is filed.',
  },
  {
    keys: ['find', 'search', 'earlier', 'before', 'archive'],
    says: '“find bakery fire” lists earlier claims and stories that have all these words, with what was decided on them.',
  },
  {
    keys: [
      'settings',
      'setting',
      'quiet',
      'mention',
      'mentions',
      'short',
      'full',
      'thread',
      'digest',
      'noisy',
      'stop',
      'off',
    ],
    says: 'To change how I work: “settings thread short”, “list” or “full”; “settings reads mentions” or “everything”; “settings digest 09:00 Europe/Athens” or “off”; “settings second on” for two people per check; “settings forget after 30 days”. With “here” behind it, thread and reads hold for one channel only.',
  },
  {
    keys: ['private', 'privacy', 'data', 'stored', 'store', 'delete', 'forget', 'keep'],
    says: 'Stories stay on your own server. Delete your message, and I forget its words and take my answer down. “settings forget after 30 days” forgets all stories after that time.',
  },
  {
    keys: ['read', 'paste', 'article', 'start', 'begin'],
    says: 'Paste a story or a link in a channel I am in, or choose “Check this article” on a message. I answer in its thread.',
  },
];
