export const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { display: flex; justify-content: space-between; padding: 1rem 0; border-bottom: 1px solid var(--line); }
header > a { font-weight: 700; text-decoration: none; color: inherit; }
nav a { margin-left: 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
h2, h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: .25rem 1rem .75rem; margin: .75rem 0; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
blockquote q { quotes: none; }
.note { font-size: .875rem; opacity: .75; }
.wrong { color: #b3261e; }
.panel { background: var(--soft); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
textarea, input { width: 100%; font: inherit; padding: .5rem; margin: .25rem 0 .5rem; border: 1px solid var(--line); border-radius: .375rem; background: Canvas; color: CanvasText; }
textarea { min-height: 8rem; }
button { font: inherit; padding: .375rem .75rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--soft); color: inherit; cursor: pointer; }
.buttons { display: flex; flex-wrap: wrap; gap: .375rem; margin: .5rem 0; }
summary { cursor: pointer; }
li { margin: .2rem 0; }
@media print { header, form, .buttons { display: none; } }
`;
