/** The report's own style: nothing is loaded, light or dark as the reader's machine is, black on white in print. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: #ffffff; --sunk: #f5f4f0; --ink: #1d1c1a; --muted: #5c5953; --rule: #dedad2; --accent: #2b3a8c;
  --k1: #2b3a8c; --k2: #b85c00; --k3: #0b7a66; --k4: #a63a7a; --k5: #5b7f1d; --k6: #7a5ccc; --k7: #8a5a2b; --k8: #5c6670; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #16171a; --sunk: #202227; --ink: #ecebe7; --muted: #aba8a1; --rule: #3a3c42; --accent: #a9b5ff;
  --k1: #a9b5ff; --k2: #ffb35c; --k3: #4fc3ac; --k4: #f08fc4; --k5: #b5d46a; --k6: #c4b0ff; --k7: #d9a878; --k8: #aab4bd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 900px; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 20px; line-height: 1.3; margin: 48px 0 8px; padding-top: 16px; border-top: 1px solid var(--rule); }
h3 { font-size: 16px; margin: 32px 0 8px; } p { margin: 8px 0 12px; max-width: 75ch; }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.scope, .note, caption, figcaption, small { color: var(--muted); } .finding { font-size: 18px; } .note { font-size: 13px; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; } nav a { display: inline-block; padding: 3px 0; }
figure { margin: 16px 0; } figcaption, caption { text-align: start; font-size: 14px; padding: 8px 0; }
.scroll { overflow-x: auto; margin: 0 0 16px; }
svg.wide { display: block; width: 100%; min-width: 600px; max-width: 820px; height: auto; font-size: 12px; }
svg text { fill: var(--ink); } svg .axis { fill: var(--muted); font-size: 11px; } svg .value { fill: var(--muted); font-size: 11px; font-variant-numeric: tabular-nums; }
svg .grid { stroke: var(--rule); } svg .zero { stroke: var(--muted); } svg .whisker { stroke: var(--muted); stroke-width: 3; stroke-linecap: round; }
svg .median { stroke: var(--ink); stroke-width: 1.5; } svg .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; } svg .error { stroke: var(--ink); stroke-width: 1.5; }
${Array.from({ length: 8 }, (_, k) => `.k${k + 1} { fill: var(--k${k + 1}); background: var(--k${k + 1}); }`).join(' ')}
svg .plus { fill: color-mix(in srgb, #2b3a8c var(--strength), #fcfbf8); } svg .minus { fill: color-mix(in srgb, #7a2409 var(--strength), #fcfbf8); }
svg .on-light { fill: #1d1c1a; } svg .on-dark { fill: #ffffff; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; margin: 0 0 8px; font-size: 13px; }
.swatch { display: inline-block; width: 12px; height: 12px; margin-inline-end: 6px; vertical-align: -1px; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 12px 4px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); } tbody th { font-weight: 400; min-width: 8em; }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 600; border-bottom-color: var(--muted); }
th.n, td.n { text-align: end; } td.n { white-space: nowrap; } thead th { min-width: 4.5em; }
.many thead th.n { min-width: 0; max-width: none; } .many thead th.n > span { writing-mode: vertical-rl; max-height: 12em; line-height: 1.2; text-align: start; }
:lang(en) .many thead th.n > span { transform: rotate(180deg); } .tight { font-size: 12px; } .tight th, .tight td { padding: 3px 8px 3px 0; } .tight tbody th { white-space: nowrap; } .tight thead th { max-width: 9em; }
code, pre { font-family: ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace; font-size: 12px; } .hash { overflow-wrap: anywhere; } .indent { display: block; }
pre { background: var(--sunk); padding: 12px; overflow-x: auto; white-space: pre; } summary { cursor: pointer; padding: 4px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; } dt { color: var(--muted); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
@media screen and (max-width: 700px) { td:not(.n) { min-width: 7em; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } h2 { margin-top: 28px; } h2, h3, figcaption, caption { break-after: avoid; }
  figure, tr, dl { break-inside: avoid; } thead { display: table-header-group; } .scroll { overflow: visible; } svg.wide { min-width: 0; }
  thead th, .tight tbody th { min-width: 0; } tbody th { min-width: 10em; } table { font-size: 8.5pt; } .tight { font-size: 8.5pt; } .tight small { font-size: 7pt; } .tight th, .tight td { padding-right: 5px; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 7.5pt; background: none; padding: 0; } details:not([open]) { display: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
