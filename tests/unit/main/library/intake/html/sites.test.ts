import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../../main/library/intake/html/page';
import { linksOut } from '../../../../../../main/library/intake/html/sites';
import { bodyOf, pageOf } from './page-of';
import { paragraphs } from './prose';

const links = (hrefs: readonly string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join(' ');
const out = (url: string | null, hrefs: readonly string[]) => {
  const leadsOut = linksOut(parsePage(`<p>${links(hrefs)}</p>`), url);
  return hrefs.filter(leadsOut);
};

describe('links to other sites', () => {
  it('are those that lead to another host than the page’s', () => {
    const hrefs = ['/a', '#b', 'https://news.coast.example/c', '//shop.example/d', 'mailto:e@shop.example'];
    expect(out('https://www.coast.example/a', hrefs)).toEqual(['//shop.example/d']);
  });

  it('are unknown on a page that names no address', () => {
    expect(out(null, ['https://shop.example/'])).toEqual([]);
  });

  it('are none where most links lead, whatever address the page names', () => {
    const hrefs = ['https://coast.example/a', 'https://coast.example/b', 'https://shop.example/'];
    expect(out('https://copy.test/a', hrefs)).toEqual(['https://shop.example/']);
  });
});

describe('a list of things with links to where they are', () => {
  const texts = paragraphs(0, 5);
  const head = '<link rel="canonical" href="https://www.coast.example/a">';
  const things = (host: string) =>
    texts
      .map((text, i) => `<h2><a href="https://${host}/${i}">Thing number ${i}</a></h2><p>${text}</p>`)
      .join('');
  const read = (host: string) =>
    bodyOf(
      pageOf(
        `${'<div><a href="/news">News</a></div>'.repeat(9)}<article><h1>Reservoir at its lowest</h1>${things(host)}</article>`,
        head,
      ),
    );

  it('keeps its headings', () => {
    expect(read('shop.example')).toEqual(texts.flatMap((text, i) => [`Thing number ${i}`, text]));
  });

  it('has none that lead to other stories of the page’s site', () => {
    expect(read('www.coast.example')).toEqual(texts);
  });
});
