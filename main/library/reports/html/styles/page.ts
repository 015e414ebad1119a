/** The sheet, its headings, and the small things that stand everywhere. */
export const page = `
*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  background: var(--desk);
  -webkit-text-size-adjust: 100%;
}

body {
  margin: 0;
  font: 400 var(--base) / var(--base-line) var(--sans);
  color: var(--ink);
  font-feature-settings: 'kern', 'liga', 'calt';
  overflow-wrap: break-word;
}

h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
blockquote {
  margin: 0;
  padding: 0;
  font: inherit;
  list-style: none;
}

a {
  color: var(--link);
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 2px;
}

a:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}

b {
  font-weight: 600;
}

i,
em {
  font-style: italic;
}

main {
  width: calc(var(--gutter) + var(--measure) + 32px + var(--margin) + 96px);
  max-width: 100%;
  min-height: 100vh;
  margin: 0 auto;
  padding: 40px 48px 96px;
  background: var(--paper);
  border: solid var(--rule);
  border-width: 0 1px;
}

.sprite {
  position: absolute;
}

.sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.serif {
  font-family: var(--serif);
}

cite.serif {
  font-style: normal;
}

q {
  quotes: '“' '”' '‘' '’';
}

q.own {
  quotes: none;
}

.dim {
  color: var(--ink-3);
}

.mid,
.meta {
  color: var(--ink-2);
}

.label,
.who,
.legend .label {
  color: var(--ink-3);
}

.c-unchecked {
  color: var(--unchecked);
}
.c-verified {
  color: var(--verified);
}
.c-disputed {
  color: var(--disputed);
}
.c-unverifiable {
  color: var(--unverifiable);
}
.c-opinion {
  color: var(--opinion);
}
.c-reopened {
  color: var(--reopened);
}
.c-waiting {
  color: var(--waiting);
}

.i {
  width: 13px;
  height: 13px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 2.2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.sign {
  display: inline-flex;
  gap: 5px;
  align-items: baseline;
}

.sign .i,
.withheld .i {
  position: relative;
  top: 2px;
}

.n {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: var(--ink);
}

a.n {
  text-decoration: none;
}

a.n:hover {
  text-decoration: underline;
}

/* Headings of the report's parts hang on a rule; the article's own headings don't. */
h2 {
  font: 600 15px/24px var(--sans);
  margin: 40px 0 12px;
  padding-top: 8px;
  border-top: 1px solid var(--ink);
  break-after: avoid;
}

section > h3 {
  font-weight: 600;
  margin: 20px 0 6px;
}
`;
