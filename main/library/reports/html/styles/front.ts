/** Page one. */
export const front = `
.kicker {
  display: flex;
  justify-content: space-between;
  color: var(--ink-2);
  padding-bottom: 8px;
  border-bottom: 1px solid var(--ink);
  font-size: var(--small);
}

.kicker span:first-child {
  font-weight: 600;
  color: var(--ink);
}

h1 {
  font: 600 var(--head) / var(--head-line) var(--serif);
  letter-spacing: -0.014em;
  font-feature-settings: 'lnum';
  text-wrap: balance;
  margin: 28px 0 0;
}

.by {
  color: var(--ink-2);
  margin: 10px 0 24px;
}

.facts {
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 32px;
  font-size: var(--small);
  line-height: var(--small-line);
}

.facts > div {
  display: grid;
  grid-template-columns: 72px minmax(0, 1fr);
  gap: 12px;
  padding: 4px 0;
  border-top: 1px solid var(--rule-2);
}

.facts .wide {
  grid-column: 1 / -1;
}

.facts dt {
  color: var(--ink-3);
}

.hash {
  font-variant-numeric: tabular-nums;
}

.hash > span {
  margin-right: 4px;
}

.sum {
  margin-bottom: 14px;
}

.tallies {
  display: grid;
  grid-template-columns: repeat(6, auto);
  justify-content: space-between;
  margin-bottom: 12px;
}

.count {
  display: block;
  font: 400 32px/36px var(--serif);
  font-feature-settings: 'lnum', 'tnum';
}

.zero,
.zero .sign {
  color: var(--ink-3);
}

.bar {
  display: block;
  width: 100%;
  height: 8px;
  background: var(--paper);
  outline: 1px solid var(--rule);
  outline-offset: -1px;
  margin-bottom: 8px;
}

.s-verified,
.s-opinion,
.s-unverifiable {
  fill: var(--done);
}
.s-disputed {
  fill: var(--disputed);
}
.s-reopened {
  fill: var(--reopened);
}
.s-unchecked {
  fill: none;
}
.k1 {
  fill: var(--cover-1);
}
.k2 {
  fill: var(--cover-2);
}
.k3 {
  fill: var(--ink);
}

.people {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 24px;
}

.nowrap {
  white-space: nowrap;
}

.group {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  padding: 5px 0;
  border-top: 1px solid var(--rule-2);
}

h2 + .group {
  border-top: 0;
}

.group > h3 {
  margin: 0;
  font: 400 var(--small) / 24px var(--sans);
  color: var(--ink-2);
}

.todo li {
  display: grid;
  grid-template-columns: 32px 20px minmax(0, 1fr);
  align-items: baseline;
  line-height: 24px;
  break-inside: avoid;
}

.todo.many {
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 24px;
}

.todo .i {
  position: relative;
  top: 2px;
}

.todo .what > .serif {
  font-size: var(--quote);
}

.todo .why {
  color: var(--ink-3);
  font-size: var(--small);
  margin-left: 6px;
}

`;
