/** The claims, the remarks and the sources, with all that is known of them. */
export const claims = `
.claim {
  padding: 20px 0 20px var(--gutter);
  border-top: 1px solid var(--rule);
  position: relative;
}

h2 + .claim {
  border-top: 0;
  padding-top: 4px;
}

.claim:target,
.sources > li:target {
  background: var(--target);
}

.claim > .head > h3 {
  font: 600 17px/24px var(--serif);
  margin: 0;
}

.claim > .head > h3 > .n {
  position: absolute;
  left: 0;
  font: 600 15px/24px var(--sans);
}

.claim > .head > h3 .i {
  width: 15px;
  height: 15px;
  vertical-align: -2px;
  margin-right: 4px;
}

.about {
  color: var(--ink-2);
  font-size: var(--small);
  margin: 2px 0 10px;
}

.about b {
  color: var(--ink);
}

.about .back,
.places .back {
  color: inherit;
  text-decoration: none;
}

.back:hover {
  text-decoration: underline;
}

.places {
  margin-bottom: 10px;
  color: var(--ink-2);
}

.places li {
  display: grid;
  grid-template-columns: var(--label) minmax(0, 1fr);
  align-items: baseline;
}

.places .back {
  font-size: var(--small);
  color: var(--ink-3);
}

.places q {
  font-size: var(--quote);
  line-height: var(--quote-line);
  color: var(--ink);
}

/* Labels hang in one column, whatever stands beside them. */
.lines > div,
.part {
  display: grid;
  grid-template-columns: var(--label) minmax(0, 1fr);
  padding: 5px 0;
  border-top: 1px solid var(--rule-2);
}

.lines dt,
.part > .name {
  font: 400 var(--small) / var(--base-line) var(--sans);
  color: var(--ink-3);
}

.lines dd,
.happened,
.entry .meta,
.remarks .meta {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 16px;
}

.who {
  font-size: var(--small);
  margin-left: auto;
}

.evidence + .evidence,
.entry + .entry {
  margin-top: 10px;
}

.evidence figcaption {
  display: grid;
  grid-template-columns: 108px minmax(0, 1fr);
  align-items: baseline;
}

.evidence .from .serif {
  font-size: var(--quote);
}

.evidence .from .meta {
  display: block;
  font-size: var(--small);
  line-height: var(--small-line);
}

.evidence .ref {
  font-size: var(--small);
  text-decoration: none;
  color: var(--ink-3);
}

.stance b {
  font-weight: 500;
}

.excerpt {
  font: 400 var(--quote) / var(--quote-line) var(--serif);
  margin: 4px 0 4px 108px;
  padding-inline-start: 12px;
  border-inline-start: 2px solid var(--rule);
  white-space: pre-line;
}

.evidence > .labelled,
.evidence > .withheld {
  margin: 4px 0 0 108px;
}

.labelled > .label {
  display: block;
  font-size: var(--small);
}

.labelled .serif {
  font-size: var(--quote);
  line-height: var(--quote-line);
}

.proposed {
  background: var(--proposed);
  padding: 1px 3px;
  margin-left: -3px;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}

.withheld {
  display: flex;
  gap: 6px;
  align-items: baseline;
  color: var(--ink-2);
}

.entry .labelled {
  margin-top: 4px;
}

.entry .meta {
  font-size: var(--small);
}

.remarks li {
  padding: 8px 0;
  border-top: 1px solid var(--rule-2);
  break-inside: avoid;
}

.remarks li:first-child {
  border-top: 0;
}

.sources > li {
  display: grid;
  grid-template-columns: var(--gutter) minmax(0, 1fr);
  padding: 8px 0;
  border-top: 1px solid var(--rule-2);
  break-inside: avoid;
}

.sources > li:first-child {
  border-top: 0;
}

.sources .serif {
  font-size: var(--quote);
}

.sources .meta {
  font-size: var(--small);
  line-height: var(--small-line);
}

.sources .url {
  font-size: var(--small);
  line-height: 24px;
}

.url {
  overflow-wrap: anywhere;
}

.colophon p {
  color: var(--ink-2);
  font-size: var(--small);
  line-height: var(--small-line);
  max-width: var(--measure);
  margin-bottom: 4px;
}
`;
