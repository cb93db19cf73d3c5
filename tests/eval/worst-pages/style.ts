/** Colours of the report on light and dark grounds; what they say is said in words beside them as well. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --faint: #6b6b6b; --line: #d5d5d5;
  --green: #e3f4e3; --green-edge: #2c8a2c; --red: #fbe3e1; --red-edge: #c62b20;
  --orange: #ffefd4; --orange-edge: #cf7c00; --grey: #f1f1f1; --grey-edge: #9a9a9a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17191c; --ink: #e6e6e6; --faint: #a0a0a0; --line: #3a3d42;
    --green: #16301b; --green-edge: #58b868; --red: #3d1a18; --red-edge: #f0705f;
    --orange: #3c2a0c; --orange-edge: #f0a53a; --grey: #222529; --grey-edge: #777; }
}
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 16px/1.5 system-ui, sans-serif;
  background: var(--ground); color: var(--ink); }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; overflow-wrap: anywhere; }
a { color: inherit; }
code, .facts { font-size: .8rem; color: var(--faint); }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; overflow-wrap: anywhere; }
.contents td:not(:last-child) { font-variant-numeric: tabular-nums; }
.block { margin: .3rem 0; padding: .2rem .6rem; border-left: .35rem solid var(--grey-edge);
  background: var(--grey); overflow-wrap: anywhere; white-space: pre-line; }
.block p { margin: 0; }
.heading p { font-weight: bold; }
.kept-right { background: var(--green); border-color: var(--green-edge); }
.kept-wrong { background: var(--red); border-color: var(--red-edge); }
.dropped-wrong, .missing { background: var(--orange); border-color: var(--orange-edge); }
.kept-unknown { background: none; }
.wrong { color: var(--red-edge); }
details { margin: .3rem 0; color: var(--faint); }
summary { cursor: pointer; }
`
