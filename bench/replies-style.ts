/** The looks of the four places, near enough to judge a reply by. */
export const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem; color: #1d1c1d; background: #f4f4f2; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .6rem; }
.row { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 14px; align-items: start; }
.place { border-radius: 8px; padding: 10px 12px; overflow-wrap: anywhere; overflow: hidden; }
.place > h3 { margin: 0 0 8px; font-size: .75rem; text-transform: uppercase; letter-spacing: .06em; opacity: .65; }
.post { padding: 8px 0; border-top: 1px solid rgba(128,128,128,.25); }
.who { font-weight: 700; font-size: .9em; } .who em { font: 600 .65em system-ui; opacity: .7; }
.slack { background: #fff; font-family: Lato, system-ui, sans-serif; }
.slack ul { margin: 0; padding-left: 1.3em; } .slack blockquote { margin: 3px 0; padding-left: 10px; border-left: 4px solid #ddd; }
.slack code { color: #c01343; background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; padding: 0 3px; font-size: .85em; }
.buttons span { display: inline-block; border: 1px solid rgba(128,128,128,.5); border-radius: 4px; padding: 2px 9px; margin: 5px 5px 0 0; font-size: .88em; font-weight: 600; }
.discord { background: #313338; color: #dbdee1; font-family: "gg sans", system-ui, sans-serif; }
.discord .quote { border-left: 4px solid #4e5058; padding-left: 10px; }
.discord .item { padding-left: 1.1em; text-indent: -.8em; } .discord .item::before { content: "• "; }
.discord .small { font-size: .8em; color: #949ba4; }
.discord code { background: #2b2d31; border-radius: 3px; padding: 0 3px; font-size: .85em; }
.discord .buttons span { background: #4e5058; border: 0; } .discord a { color: #00a8fc; }
.terminal { background: #16161a; color: #d0d0d0; } .terminal pre { margin: 0; font: 10.5px/1.4 ui-monospace, monospace; white-space: pre-wrap; }
.terminal .s1 { font-weight: 700; color: #fff; } .terminal .s2 { opacity: .6; } .terminal .s36 { color: #6cc; }
.html { background: #fffdf7; font-family: Georgia, serif; } .html section { border-top: 1px solid #ddd; padding: 6px 0; }
.html h3 strong { font-weight: 700; } .html h3 { font-weight: 400; font-size: 1rem; margin: .5em 0 .2em; } .html p { margin: .25em 0; } .html ul { margin: .2em 0; padding-left: 1.2em; }
.html blockquote { margin: .3em 0 .3em .2em; padding-left: .7em; border-left: 3px solid #c9b98d; color: #444; } .html .note { font-size: .85em; color: #666; }
@media (max-width: 1000px) { .row { grid-template-columns: 1fr; } }
`;
