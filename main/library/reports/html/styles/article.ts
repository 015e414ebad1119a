/** The article: paragraph number, text, and its verdicts beside it. */
export const article = `
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 18px;
  font-size: var(--small);
  margin-bottom: 24px;
}

.legend .label {
  margin-right: 4px;
}

.row {
  display: grid;
  grid-template-columns: var(--gutter) minmax(0, var(--measure)) minmax(0, var(--margin));
  column-gap: 0;
  padding-bottom: calc(var(--read-line) / 2);
}

.row > .no {
  font: 400 11px / var(--read-line) var(--sans);
  font-variant-numeric: tabular-nums;
  color: var(--ink-3);
}

.row > .b {
  grid-column: 2;
  font: 400 var(--read) / var(--read-line) var(--serif);
  font-feature-settings: 'onum', 'pnum', 'kern', 'liga';
  text-wrap: pretty;
  orphans: 2;
  widows: 2;
}

.row > .headline {
  font-size: var(--head);
  line-height: var(--head-line);
  font-weight: 600;
  letter-spacing: -0.014em;
  font-feature-settings: 'lnum';
  text-wrap: balance;
}

.row > .standfirst {
  font-size: var(--stand);
  color: var(--ink-2);
}

.row > .byline,
.row > .credit {
  font: 400 var(--base) / var(--base-line) var(--sans);
  color: var(--ink-3);
}

.row > .caption,
.row > .footnote {
  font-size: var(--caption);
  line-height: var(--caption-line);
  color: var(--ink-2);
}

.row > .figure {
  font: 400 var(--small) / var(--small-line) var(--sans);
  color: var(--ink-2);
  padding: 12px 16px;
  border: 1px solid var(--rule);
}

.row > .picture {
  margin: 0;
  break-inside: avoid;
}

.picture img {
  display: block;
  width: auto;
  max-width: 100%;
  height: auto;
  max-height: 420px;
}

.picture figcaption {
  font: 400 var(--small) / var(--small-line) var(--sans);
  color: var(--ink-2);
  padding-top: 6px;
}

.row > .heading {
  font-weight: 600;
  padding-top: calc(var(--read-line) / 2);
}

.row > .quotation,
.row > .list-item {
  padding-inline-start: 24px;
}

.row > .pull-quote {
  font-size: 24px;
  line-height: 32px;
}

.row:has(> :is(.figure, .picture)):has(+ .row > .caption),
.row:has(+ .row > .credit) {
  padding-bottom: 4px;
  break-after: avoid;
}

.row:has(> .headline, > .heading) {
  break-after: avoid;
}

.beside {
  grid-column: 3;
  padding: 2px 0 0 28px;
  font-size: var(--small);
  line-height: 18px;
}

.beside li {
  display: grid;
  grid-template-columns: 26px minmax(0, 1fr);
  /* The numbers of two lines lie 24 px apart, so that a finger finds one of them. */
  padding: 3px 0;
}

.beside .what,
.beside .answer {
  display: block;
  color: var(--ink-2);
}

.beside .answer:has(> .q) {
  display: grid;
  grid-template-columns: 30px minmax(0, 1fr);
  align-items: baseline;
}

.beside b {
  font-weight: 500;
}

.q {
  color: var(--ink-3);
}

/* Marks: colour, line and sign. The outer of two marks has its line lower. */
.m {
  text-decoration-line: underline;
  text-decoration-skip-ink: none;
}
.m.unchecked {
  text-decoration: underline dashed 1.5px var(--unchecked);
}
.m.disputed {
  text-decoration: underline wavy 1.25px var(--disputed);
}
.m.unverifiable {
  text-decoration: underline dotted 2px var(--unverifiable);
}
.m.reopened {
  text-decoration: underline double 1.5px var(--reopened);
}
.m.verified {
  text-decoration: underline solid 1px color-mix(in srgb, var(--verified) 45%, transparent);
}
.m.opinion {
  text-decoration: underline solid 1px color-mix(in srgb, var(--opinion) 45%, transparent);
}
.m {
  text-decoration-skip-ink: none;
}
.m.l0 {
  text-underline-offset: 4px;
}
.m.l1 {
  text-underline-offset: 7px;
}
.m.l2 {
  text-underline-offset: 10px;
}
.m.l3 {
  text-underline-offset: 13px;
}

.wave {
  display: none;
}

.tag {
  font: 600 10px/1 var(--sans);
  letter-spacing: 0;
  font-variant-numeric: tabular-nums lining-nums;
  vertical-align: 0.52em;
  line-height: 0;
  white-space: nowrap;
}

.headline .tag {
  vertical-align: 1.4em;
}

/* The sign stands in the padding: as a thing of its own in the line it could be parted from its word. */
.tag a {
  position: relative;
  padding: 0 1px 0 12px;
  color: inherit;
  text-decoration: none;
}

.tag a:hover {
  text-decoration: underline;
}

.tag .i {
  position: absolute;
  left: 1px;
  top: 1px;
  width: 10px;
  height: 10px;
  stroke-width: 3;
}

.out {
  color: inherit;
  text-decoration: none;
}

.out.end::after {
  content: '\\2197';
  font: 400 0.6em/1 var(--sans);
  color: var(--ink-3);
  vertical-align: 0.4em;
}
`;
