export const USAGE = `deskcheck reads a story and lists what to verify, offline.

  deskcheck read FILE            the reply, for a terminal ("-" reads standard input, a URL is fetched)
  deskcheck read --json FILE     the report as JSON
  deskcheck read --trace FILE    which step made, changed or refused each finding
  deskcheck read --jsonl [FILE]  one {"id","text","published"?} a line in, one {"id","report"} a line out
  deskcheck draft STORY DRAFT    where a draft departs from its story; --json, --jsonl for {"id","story","draft"} lines
  deskcheck compare A B          what two stories both tell; --json, --jsonl for {"id","a","b"} lines
  deskcheck schema               the JSON Schema of a report
  deskcheck open [PLATFORM:ID]   the checks that are left, of one workspace or of all
  deskcheck find WORDS           claims and stories of the ledger that have the words
  deskcheck export [FILE]        the ledger as lines of JSON; --csv, --json, --claim-review, --evidence for other forms
  deskcheck import FILE          fills an empty ledger from such a backup
  deskcheck register discord     puts the commands in place on Discord; says where to add the app to a server
  deskcheck seed                 fills an empty ledger with a working week, to look round in
  deskcheck board link --name N  a link that signs somebody in at the board, once
  deskcheck doctor               looks at settings, ledger and chats, and says what to do
  deskcheck start                the bot itself; in a checkout, npm start (README.md)

Options of read
  --published DATE   the day the story was published (YYYY-MM-DD): "on Friday" can then be dated
  --allow-private H  let a URL of host H (your own CMS) lead to a private address; repeatable
  --width N          fold the reply at N columns (default: the terminal's, or 80)
  --help             this text

Exit code: 0 done, 1 the input could not be read, 2 the command line was wrong.`;
