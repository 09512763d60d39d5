/** The inspector's style sheet: readable on a phone, light and dark, nothing from elsewhere. */
export const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 7%, transparent);
  --accent: light-dark(#5a2ea6, #c4a7ff); --good: light-dark(#12663a, #7fd6a4); --bad: light-dark(#a3180f, #ff9d94); --quiet: light-dark(#55555f, #b0b0bb); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; background: light-dark(#fff, #17171c); color: light-dark(#1c1c22, #ececf1); }
header { position: sticky; top: 0; z-index: 2; background: inherit; border-bottom: 1px solid var(--line); padding: .6rem 1rem 0; }
header .top { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: baseline; }
h1 { font-size: 1.05rem; margin: 0; } h2 { font-size: 1rem; margin: 0 0 .5rem; } h3 { font-size: .95rem; margin: 0; overflow-wrap: anywhere; }
#clock { font-variant-numeric: tabular-nums; color: var(--quiet); } #live { color: var(--quiet); font-size: .85rem; }
nav { display: flex; gap: .2rem; overflow-x: auto; margin-top: .4rem; }
nav button { border: 0; background: none; padding: .5rem .7rem; border-bottom: 3px solid transparent; white-space: nowrap; border-radius: 0; }
nav button[aria-selected=true] { border-color: var(--accent); font-weight: 600; }
main { padding: 1rem; max-width: 74rem; margin: 0 auto; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 1px solid var(--line); background: var(--soft); border-radius: .4rem; padding: .35rem .7rem; min-height: 2.2rem; }
button:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
input, select, textarea { border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .5rem; background: transparent; width: 100%; min-height: 2.2rem; }
select option { background: light-dark(#fff, #17171c); }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--quiet); } label > * { color: light-dark(#1c1c22, #ececf1); font-size: .95rem; }
form { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); align-items: end; }
form .wide { grid-column: 1 / -1; }
.card { border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem; margin-bottom: .8rem; overflow-wrap: anywhere; }
.row { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; }
.grow { flex: 1 1 12rem; min-width: 0; } .quiet { color: var(--quiet); font-size: .87rem; } .good { color: var(--good); } .bad { color: var(--bad); }
.tag { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; font-size: .78rem; }
.thread { display: grid; gap: .35rem; margin-top: .6rem; }
.bubble { max-width: 85%; border-radius: .8rem; padding: .4rem .7rem; background: var(--soft); justify-self: start; white-space: pre-wrap; }
.bubble.outgoing { justify-self: end; background: light-dark(#e9e0fb, #3b2d5e); } .bubble .quiet { display: block; white-space: normal; }
details > summary { cursor: pointer; padding: .3rem 0; list-style: none; }
details > summary::before { content: "▸"; color: var(--quiet); } details[open] > summary::before { content: "▾"; }
pre { background: var(--soft); border-radius: .4rem; padding: .6rem; overflow: auto; max-height: 22rem; font-size: .82rem; margin: .4rem 0; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .8rem; margin: .3rem 0; font-size: .87rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.empty { color: var(--quiet); padding: 1.5rem 0; } #said { margin: 0 0 .8rem; } #said:empty { display: none; }
`;
