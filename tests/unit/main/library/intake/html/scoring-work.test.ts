import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../../main/library/intake/html/page';
import { isCostly, scoringWork } from '../../../../../../main/library/intake/html/scoring-work';
import { withoutEntities } from '../../../../../../main/library/intake/html/without-entities';
import { readHtml } from '../../../../../../main/library/intake/read-html';
import { paragraphs } from './prose';

const elementsOf = (markup: string) => [...parsePage(markup).body.querySelectorAll('*')];
const nested = (depth: number, inner: string) => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
const prose = paragraphs(0, 9)
  .map((text) => `<p>${text}</p>`)
  .join('');

describe('the work of scoring a page', () => {
  it('counts each element once for itself and for each around it', () => {
    expect(scoringWork(elementsOf('<div><p><b>a</b></p></div>')).nested).toBeCloseTo(1 + 2 + 3, 0);
  });

  it('counts the letters as often as elements are around them', () => {
    const letters = 'a'.repeat(15_000);
    const once = scoringWork(elementsOf(`<p>${letters}</p>`)).nested;
    const often = scoringWork(elementsOf(nested(99, `<p>${letters}</p>`))).nested;
    expect(often / once).toBeGreaterThan(99);
  });

  it('counts what stands in links within links for each of them', () => {
    const links = (count: number) => '<a href="/">x'.repeat(count);
    const few = scoringWork(elementsOf(nested(50, links(10)))).inLinks;
    const many = scoringWork(elementsOf(nested(50, links(20)))).inLinks;
    expect(many).toBeGreaterThan(4 * few);
  });

  it('is little for a page as pages are, and too much for one without an end to its elements', () => {
    expect(isCostly(elementsOf(nested(20, prose)))).toBe(false);
    expect(isCostly(elementsOf(nested(290, `<p>${'a word '.repeat(200_000)}</p>`)))).toBe(true);
    expect(isCostly(elementsOf('<div><a href="/">one <b>word</b> '.repeat(20_000)))).toBe(true);
  });

  it('leaves an article whole that takes too much of it', () => {
    const long = Array.from({ length: 50 }, (_, i) => prose.replaceAll('.', `, part ${i}.`)).join('');
    const { blocks } = readHtml(nested(295, long.repeat(20)), null);
    expect(blocks.length).toBe(9 * 50 * 20);
  });
});

describe('what is read for scoring', () => {
  it('has one node for the words of an element, whatever was taken out between them', () => {
    const { body } = parsePage(`<p>${'word <span></span>&amp; '.repeat(1_000)}</p>`);
    expect(body.firstElementChild?.childNodes).toHaveLength(1);
  });

  it('has no signs that markup escapes, and keeps its length', () => {
    const { body } = parsePage('<p>a&nbsp;&amp;&lt;b&gt; c</p>');
    const length = body.textContent.length;
    withoutEntities(body);
    expect(body.innerHTML).not.toContain('&');
    expect(body.textContent).toHaveLength(length);
  });
});
