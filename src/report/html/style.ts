import { PALETTE } from '../palette.ts';

const light = Object.entries(PALETTE).map(([name, colour]) => `--${name}: ${colour};`);
/** Contrast of at least 4.5:1 on `paper` and on `panel`, as in the light scheme. */
const dark = {
	ink: '#eaf0ef',
	muted: '#b5c3c0',
	brand: '#8fd3cb',
	onBrand: '#0c1413',
	paper: '#121817',
	panel: '#1b2322',
	rule: '#3d4a48',
	strongRule: '#7f9793',
	track: '#2a3635',
	met: '#9bd8a0',
	notMet: '#ffb09c',
	notKnown: '#f1d975'
} as const satisfies Record<keyof typeof PALETTE, string>;
/** Column widths; a style attribute would need a laxer policy. */
const widths = Array.from({ length: 19 }, (_, index) => (index + 1) * 5).map(
	(share) => `.w${String(share)} { width: ${String(share)}%; }`
);

/** The colours of the dark scheme by the names of the palette. */
export const HTML_DARK = dark;

/** The hash of `HTML_STYLE` as a source in a content security policy. */
export const HTML_STYLE_HASH = 'sha256-OLweLT83v2czPF7xVRLsevZZKvs75rFDWkpia+su9pc=';

/**
 * The stylesheet of every page `writeHtml` makes, always the same, so that a content security
 * policy can name it by its hash.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; ${light.join(' ')} }
@media screen and (prefers-color-scheme: dark) {
:root { ${Object.entries(dark)
	.map(([name, colour]) => `--${name}: ${colour};`)
	.join(' ')} }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.5 Arial, Helvetica, system-ui, sans-serif; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem; max-width: 56rem; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--brand); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; z-index: 1; }
.for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4 { line-height: 1.2; color: var(--brand); margin: 2rem 0 .5rem; }
h1 { font-size: 2rem; margin: 1rem 0; }
h2 { font-size: 1.5rem; padding-bottom: .25rem; border-bottom: 3px solid var(--brand); margin-top: 3rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1rem; color: var(--ink); }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding: 0 1.5rem; }
.stamp { margin: 0; padding: .5rem 1rem; font-weight: bold; color: var(--onBrand); background: var(--brand); border: 1px solid var(--brand); }
.subtitle { font-size: 1.2rem; color: var(--muted); }
.notice, main > footer { font-size: .85rem; color: var(--muted); border-top: 1px solid var(--rule); padding-top: .5rem; }
main > footer { margin-top: 3rem; }
nav li { margin: .25rem 0; }
nav a { display: inline-block; padding: .25rem 0; }
.muted, .id { color: var(--muted); }
.met .mark, .met .status, p.met, td.met, th.met { color: var(--met); }
.notMet .mark, .notMet .status, p.notMet, td.notMet, th.notMet { color: var(--notMet); }
.notKnown .mark, .notKnown .status, p.notKnown, td.notKnown, th.notKnown { color: var(--notKnown); }
.mark { font-weight: bold; }
.facts { margin: 1rem 0; }
.facts div { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--rule); }
.facts.dense { font-size: .9rem; }
dt { font-weight: bold; color: var(--brand); }
dd { margin: 0; }
.statuses, .form, .signatures, .boxes { list-style: none; padding: 0; }
.statuses > li { margin: .6rem 0; padding: .6rem 1rem; background: var(--panel); border-left: 5px solid var(--muted); }
.statuses > .met { border-color: var(--met); }
.statuses > .notMet { border-color: var(--notMet); }
.statuses > .notKnown { border-color: var(--notKnown); }
.statuses p { margin: 0; }
.status-title { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.status { font-weight: bold; }
.wide { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: start; font-weight: bold; padding: .25rem 0; }
th, td { padding: .4rem .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { color: var(--brand); background: var(--panel); border-bottom: 2px solid var(--strongRule); }
tbody th { font-weight: normal; }
${widths.join('\n')}
figcaption { font-weight: bold; font-size: .9rem; padding: .25rem 0; }
svg { display: block; width: 100%; height: auto; padding: .5rem; background: ${PALETTE.paper}; }
.form > li { padding: .75rem 0; border-bottom: 1px solid var(--rule); }
.question, .form .muted { margin: 0 0 .25rem; }
.code { font-weight: bold; color: var(--brand); }
.id { font-size: .8rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .25rem 0; }
.box { font-size: 1.2em; }
.line { display: flex; flex-wrap: wrap; align-items: end; gap: 0 .5rem; margin: 0; min-height: 2.4rem; border-bottom: 1px solid var(--strongRule); }
.label { font-size: .85rem; color: var(--muted); }
.role { font-weight: bold; margin: 0; }
.sign { display: grid; grid-template-columns: 2fr 2fr 1fr; gap: 1rem; padding-top: 3.5rem; font-size: .85rem; color: var(--muted); }
.dense .sign { padding-top: 2rem; }
.sign span { border-top: 1px solid var(--strongRule); }
@media (max-width: 30rem) {
.facts div { display: block; }
.sign { grid-template-columns: 1fr; gap: 3rem; }
table, svg { min-width: 30rem; }
}
@page { size: A4; margin: 18mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Arial, sans-serif; } }
@media print {
html { font-size: 10pt; }
body { max-width: none; padding: 0; }
.skip { display: none; }
a { color: inherit; text-decoration: none; }
.stamp, .statuses > li, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1, h2, h3, h4, caption, figcaption, .role, .question { break-after: avoid; }
h2 { margin-top: 1.5rem; }
.cover, nav { break-after: page; }
.new-page { break-before: page; margin-top: 0; }
#content > .new-page:first-child { break-before: auto; }
.wide { overflow: visible; }
thead { display: table-header-group; }
tr, figure, .facts div, .statuses > li, .form > li, .signatures > li { break-inside: avoid; }
p, li { orphans: 2; widows: 2; }
}
`;
