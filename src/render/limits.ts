/** Every limit of a platform that a post of ours can meet, with the page that states it. */

/** https://docs.slack.dev/reference/block-kit/blocks and its pages, unless said otherwise. */
export const SLACK = {
  /** https://docs.slack.dev/reference/block-kit/blocks#limits "up to 50 blocks in each message" */
  blocks: 50,
  /** Not documented; refused as `msg_blocks_too_long` above about 13,200 over all blocks (bolt-js #2509). */
  charactersOverBlocks: 12_000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating "limit text to 4,000 characters for best results" */
  text: 4000,
  /** No limit is documented for a rich text section; this is the section block's. */
  richTextSection: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2000,
  actionId: 255,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block, section-block, context-block: of no use to a reply, which is rich text. */
  headerText: 150,
  sectionText: 3000,
  sectionFields: 10,
  sectionFieldText: 2000,
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
  checkboxes: 10,
  /** https://docs.slack.dev/reference/views: a modal or an App Home. */
  viewBlocks: 100,
  viewTitle: 24,
  /** A link longer than this is shown as text (button-element's `url`, the strictest of Slack's). */
  url: 3000,
} as const;

/** https://docs.discord.com/developers/components/reference, unless said otherwise. */
export const DISCORD = {
  /** "A message can contain up to 40 total components", nested ones included. */
  components: 40,
  /** "up to 4000 characters can be displayed across all text": over all text displays. */
  text: 4000,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  rows: 5,
  selectOptions: 25,
  /** https://docs.discord.com/developers/resources/message#embed-object-embed-limits: of no use beside components. */
  embeds: 10,
  embedCharacters: 6000,
  embedFields: 25,
  embedFieldValue: 1024,
  embedDescription: 4096,
  /** https://docs.discord.com/developers/resources/message#create-message; for plain messages, which replies are not. */
  content: 2000,
  /** A longer link is shown as text: the link of a button, the strictest of Discord's. */
  url: 512,
} as const;

/** Our own: what a person reads in one look. */
export const DESK = {
  /** The reply (characters of text, no markup): one phone screen. */
  reply: 1300,
  /** One check of the thread. */
  check: 450,
  /** Words of a thread before somebody asks for more: reply and checks together. */
  wordsUnasked: 220,
  /** Checks that come unasked. */
  checks: 5,
  /** Any other message: with escapes doubled it still fits Discord in nearly every case. */
  message: 3000,
  /** One quotation from the article. */
  quote: 300,
  /** A name, a role. */
  name: 120,
  title: 160,
  note: 400,
  figures: 24,
} as const;
