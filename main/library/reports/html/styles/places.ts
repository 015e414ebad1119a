/** Where the sheet is not a wide window: a narrow one, and paper. */
export const places = `
/* Narrow windows: the margin goes below its paragraph */
@media screen and (max-width: 820px) {
  main {
    padding: 24px 20px 64px;
    border-width: 0;
  }
  .row {
    grid-template-columns: 28px minmax(0, 1fr);
  }
  .beside {
    grid-column: 2;
    padding: 4px 0 0;
  }
  .tallies {
    grid-template-columns: repeat(3, auto);
    gap: 12px 0;
  }
  .facts,
  .group {
    display: block;
  }
  .claim {
    padding-left: 0;
  }
  .claim > .head > h3 > .n {
    position: static;
  }
  .lines > div,
  .places li,
  .part {
    display: block;
  }
  .evidence figcaption {
    display: block;
  }
  .excerpt,
  .evidence > .labelled,
  .evidence > .withheld {
    margin-left: 0;
  }
}

/* Paper: always light, whatever the screen */
@page {
  size: A4;
  margin: 18mm 18mm 20mm;
}

@media print {
  :root {
    color-scheme: light;
    --read: 14px;
    --read-line: 21.5px;
    --head: 31px;
    --head-line: 35px;
    --stand: 16px;
    --caption: 12.5px;
    --caption-line: 18px;
    --quote: 13px;
    --quote-line: 19px;
    --base: 11.5px;
    --base-line: 17px;
    --small: 10.5px;
    --small-line: 15px;
    --gutter: 30px;
    --measure: 448px;
    --margin: 180px;
  }

  html,
  main {
    background: none;
  }

  main {
    width: auto;
    min-height: 0;
    padding: 0;
    border: 0;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a[href^='http']:not(.out) {
    text-decoration: underline;
    text-decoration-color: var(--rule);
  }

  .beside {
    padding-top: 3px;
    line-height: 15px;
  }

  .beside li {
    padding: 1px 0 3px;
  }

  .sources .url {
    line-height: var(--small-line);
  }

  /* Nothing like this inside an entry: what must keep together there is kept whole, and Chromium 130 takes
     neither when it is told both. */
  .legend,
  section > h3 {
    break-after: avoid;
  }

  #article,
  #claims {
    break-before: page;
    margin-top: 0;
  }

  .tag {
    font-size: 8.5px;
  }

  .tag a {
    padding-left: 10.5px;
  }

  .tag .i {
    width: 8.5px;
    height: 8.5px;
  }

  .m.l0 {
    text-underline-offset: 3px;
  }
  .m.l1 {
    text-underline-offset: 5.5px;
  }
  .m.l2 {
    text-underline-offset: 8px;
  }
  .m.l3 {
    text-underline-offset: 10.5px;
  }

  .m.disputed {
    text-decoration: none;
  }

  .w {
    position: relative;
  }

  .wave {
    display: block;
    position: absolute;
    left: 0;
    width: 100%;
    height: 4px;
    bottom: calc(0.335em - 6.5px);
    fill: none;
    stroke: var(--disputed);
    stroke-width: 1px;
  }

  .wave.w1 {
    bottom: calc(0.335em - 9px);
  }
  .wave.w2 {
    bottom: calc(0.335em - 11.5px);
  }
  .wave.w3 {
    bottom: calc(0.335em - 14px);
  }

  .bar,
  .s-disputed,
  .proposed {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  h2 {
    font-size: 13px;
    line-height: 20px;
    margin: 24px 0 8px;
    padding-top: 6px;
  }

  section > h3 {
    margin: 12px 0 4px;
  }

  h1 {
    margin-top: 18px;
  }

  .by {
    margin: 8px 0 16px;
  }

  .facts > div {
    padding: 3px 0;
  }

  .count {
    font-size: 26px;
    line-height: 30px;
  }

  .bar,
  .bar rect {
    height: 6px;
  }

  .group > h3,
  .todo li {
    line-height: 19px;
  }

  .claim {
    padding-top: 12px;
    padding-bottom: 12px;
  }

  .claim > .head > h3 {
    font-size: 14px;
    line-height: 19px;
  }

  .claim > .head > h3 > .n {
    font-size: 12.5px;
    line-height: 19px;
  }

  .short,
  .claim:not(.short) :is(.head, .evidence, .entry),
  .colophon {
    break-inside: avoid;
  }

}
`;
