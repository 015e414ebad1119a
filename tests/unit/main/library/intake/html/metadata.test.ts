import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';
import { readHtml } from '../../../../../../main/library/intake/read-html';
import { paragraphs } from './prose';

const text = paragraphs(0, 6)
  .map((sentence) => `<p>${sentence}</p>`)
  .join('');
const read = (head: string, before = '') =>
  readHtml(
    `<html><head><title>The dam</title>${head}</head><body><h1>The dam</h1>${before}${text}</body></html>`,
    null,
  ).data;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('what a page says of its article', () => {
  it.each([
    ['a day in a name of the page’s own', meta('cms-post-date', '2019/11/19'), '2019-11-19'],
    ['a day in digits', meta('pdate', '20191119'), '2019-11-19'],
    ['no day that does not exist', meta('pdate', '20191139'), null],
    [
      'two names in one attribute',
      '<meta itemprop="datePublished dateCreated" content="2019-11-19T11:00:09.000Z">',
      '2019-11-19T11:00:09.000Z',
    ],
  ])('the date: %s', (_name, head, date) => {
    expect(read(head).publishedAt).toBe(date);
  });

  it.each([
    ['the address of a site is none', meta('og:site_name', 'https://www.coast.example'), null],
    ['a motto behind a bar is no part of it', meta('og:site_name', 'The Coast | News you need'), 'The Coast'],
    ['the name of its app will do', meta('al:iphone:app_name', 'The Coast'), 'The Coast'],
  ])('the outlet: %s', (_name, head, outlet) => {
    expect(read(head).outlet).toBe(outlet);
  });

  it('no section that is only a kind of page, and none that is the outlet', () => {
    expect(read(meta('article:section', 'post')).section).toBeNull();
    const path = '<div class="breadcrumbs"><a href="/">CT</a> › <a href="/w">World</a></div>';
    expect(read(meta('og:site_name', 'CT International'), path).section).toBe('World');
  });

  it('people as authors, without the site they write for', () => {
    expect(read(meta('author', 'Jane Roe, Coast.com')).byline).toBe('Jane Roe');
    expect(read(meta('og:site_name', 'The Coast Online') + meta('author', 'The Coast')).byline).toBeNull();
    expect(read('', '<p>Posted on March 30, 2015 by Admin</p>').byline).toBeNull();
  });
});

describe('what is marked beside the headline', () => {
  const near = (head: string) => read('', `<div class="head">${head}</div>`);

  it('dates the article, for want of data', () => {
    const data = near(
      '<time datetime="2020-03-02T09:00:00Z">2 hours ago</time><time class="updated" datetime="2020-03-03">now</time>',
    );
    expect(data).toMatchObject({ publishedAt: '2020-03-02T09:00:00Z', modifiedAt: '2020-03-03' });
  });

  it('names its authors, but not where it is a list', () => {
    expect(near('<span class="post__author">Jane Roe</span>').byline).toBe('Jane Roe');
    const many = '<b class="author">Jane Roe</b>'.repeat(9);
    expect(near(many).byline).toBeNull();
  });
});

describe('a page’s data', () => {
  it('may stand with the page and not with its article', () => {
    const page = { '@type': 'WebPage', datePublished: '2020-03-02', author: { name: 'Jane Roe' } };
    const head = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
    expect(read(head)).toMatchObject({ byline: 'Jane Roe', publishedAt: '2020-03-02' });
  });

  it('name the company behind the outlet, which is no author', () => {
    const outlet = meta('og:site_name', 'Coast.example');
    expect(read(outlet + meta('author', 'Coast.example GmbH, Munich')).byline).toBeNull();
    expect(read(outlet + meta('author', 'Coast.example Bureau')).byline).toBe('Coast.example Bureau');
  });
});

describe('the headline', () => {
  const page = (title: string, headings: string) =>
    readHtml(`<html><head><title>${title}</title></head><body>${headings}${text}</body></html>`, null).data
      .title;

  it('is no heading that leads to the front page', () => {
    const headings = '<h1><a href="/">The Courier</a></h1><h2>Dam at its lowest</h2>';
    expect(page('Dam at its lowest - The Courier', headings)).toBe('Dam at its lowest');
  });

  it('is found though the title has short words only', () => {
    expect(page('Dam', '<h1>The dam at its lowest</h1>')).toBe('The dam at its lowest');
  });
});

describe('a summary', () => {
  const summary = 'Old pipes lose more water than the drought has taken.';

  it('in the head of a page is no part of the body', async () => {
    const page = `<html><body><header><h1>The dam</h1><h2 class="dek">${summary}</h2></header><main>${text}</main></body></html>`;
    const { blocks, articleBody } = await extract({ name: 'a.html', bytes: Buffer.from(page) });
    expect(blocks[1]).toMatchObject({ role: 'standfirst', text: summary });
    expect(articleBody).toBe(paragraphs(0, 6).join('\n\n'));
  });
});
