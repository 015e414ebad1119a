import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../main/library/intake/read-html';

const sentences = [
  'The regional water board said on Monday that the Harrow reservoir has fallen to 31 percent of its capacity.',
  'It is the lowest level since the summer of 1995, when half of the county was supplied by tankers for six weeks.',
  'The board will decide by the end of the week on restrictions for some 400,000 households in the north.',
  'A report published in March put the loss of water through old pipes at 22 million litres on an average day.',
  'Environmental groups have called for an inquiry into repairs which were promised in 2019 and never made.',
];
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`);
const body = paragraphs.join('\n');
const related = Array.from(
  { length: 6 },
  (_, i) => `<li><a href="/s${i}">Another story number ${i}</a></li>`,
).join('');

const found = (markup: string) => readHtml(markup, null).blocks.map(({ role, text }) => [role, text]);
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Reservoir at its lowest - The Coast</title>${head}</head><body>
   <header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>${inside}
   <footer><p>© 2023 The Coast. All rights reserved.</p></footer></body></html>`;

describe('a news page', () => {
  const reading = readHtml(
    page(
      `<div class="breadcrumb"><a href="/">Home</a> › <a href="/news">News</a> › <a href="/e">Environment</a></div>
      <main><article>
        <h1>Reservoir at its lowest <em>since 1995</em></h1>
        <p class="article-standfirst">Old pipes lose more water than the drought has taken, a report says.</p>
        <div class="byline"><img src="j.jpg" alt="Jane Roe portrait">By <a rel="author" href="/jane">Jane Roe</a></div>
        <time datetime="2023-06-12T07:45:00+01:00">12 June 2023, 7:45 am</time>
        <div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
        <figure><img src="a.jpg" alt="A dam above an almost empty lake"><figcaption>The dam on Sunday. <span class="credit">Ines Dahl/Coastline</span></figcaption></figure>
        ${paragraphs[0]}${paragraphs[1]}
        <div class="ad-slot">Advertisement</div>
        <p>Read more: <a href="/b">What a ban means for you</a></p>
        <h2>Why pipes leak</h2>
        ${paragraphs[2]}
        <blockquote><p>“There is no reason to panic,” said <a href="https://example.org/ashby">Tom Ashby</a>.</p></blockquote>
        ${paragraphs[3]}
        <aside class="pullquote">“No reason to panic”</aside>
        <ul><li>22 million litres are lost a day</li><li>400,000 households may be cut off</li></ul>
        <table><tr><th>Year</th><th>Level</th></tr><tr><td>1995</td><td>29%</td></tr><tr><td>2023</td><td>31%</td></tr></table>
        ${paragraphs[4]}
        <div class="newsletter-signup"><p>Sign up for our newsletter and get all the news of the coast each morning.</p></div>
        <section class="related"><h2>Related stories</h2><ul>${related}</ul></section>
      </article>
      <section id="comments"><h2>Comments</h2><p>I have been saying this for years and nobody ever listened to me, which is typical.</p></section></main>`,
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Reservoir at its lowest since 1995",
        "author":{"@type":"Person","name":"Jane Roe"},"publisher":{"@type":"Organization","name":"The Coast"},
        "datePublished":"2023-06-12T07:45:00+01:00","dateModified":"2023-06-12T14:10:00+01:00"}</script>
       <link rel="canonical" href="https://coast.example/news/reservoir">`,
    ),
    null,
  );

  it('says what the page states', () => {
    expect(reading.data).toEqual({
      title: 'Reservoir at its lowest since 1995',
      byline: 'Jane Roe',
      outlet: 'The Coast',
      section: 'News > Environment',
      publishedAt: '2023-06-12T07:45:00+01:00',
      modifiedAt: '2023-06-12T14:10:00+01:00',
      language: 'en',
      url: 'https://coast.example/news/reservoir',
    });
  });

  it('keeps the article, each part in its role and in its place', () => {
    expect(reading.blocks.map(({ role, text }) => [role, text])).toEqual([
      ['headline', 'Reservoir at its lowest since 1995'],
      ['standfirst', 'Old pipes lose more water than the drought has taken, a report says.'],
      ['byline', 'By Jane Roe'],
      ['figure', 'A dam above an almost empty lake'],
      ['caption', 'The dam on Sunday.'],
      ['credit', 'Ines Dahl/Coastline'],
      ['paragraph', sentences[0]],
      ['paragraph', sentences[1]],
      ['heading', 'Why pipes leak'],
      ['paragraph', sentences[2]],
      ['quotation', '“There is no reason to panic,” said Tom Ashby.'],
      ['paragraph', sentences[3]],
      ['pull-quote', '“No reason to panic”'],
      ['list-item', '22 million litres are lost a day'],
      ['list-item', '400,000 households may be cut off'],
      ['table-row', 'Year | Level'],
      ['table-row', '1995 | 29%'],
      ['table-row', '2023 | 31%'],
      ['paragraph', sentences[4]],
    ]);
  });

  it('keeps emphasis and links where they stand', () => {
    expect(reading.blocks[0]?.runs).toEqual([{ type: 'emphasis', start: 24, end: 34 }]);
    const quotation = reading.blocks.find(({ role }) => role === 'quotation');
    expect(quotation?.runs).toEqual([
      { type: 'link', start: 36, end: 45, href: 'https://example.org/ashby' },
    ]);
    expect(reading.blocks.find(({ role }) => role === 'heading')?.level).toBe(2);
  });
});

describe('where metadata come from', () => {
  it('takes meta elements where there is no JSON-LD', () => {
    const head = `<meta property="og:site_name" content="The Coast"><meta name="author" content="By Jane Roe">
      <meta property="article:published_time" content="2023-06-12"><meta property="article:section" content="Environment">`;
    expect(readHtml(page(`<h1>Reservoir at its lowest</h1>${body}`, head), null).data).toMatchObject({
      title: 'Reservoir at its lowest',
      byline: 'Jane Roe',
      outlet: 'The Coast',
      section: 'Environment',
      publishedAt: '2023-06-12',
    });
  });

  it('takes what stands in the page where nothing is stated', () => {
    const inside = `<article><h1>Reservoir at its lowest</h1><p>By Jane Roe, June 12, 2023</p>${body}</article>`;
    const reading = readHtml(page(inside), null);
    expect(reading.data).toMatchObject({
      byline: 'Jane Roe',
      publishedAt: '2023-06-12',
      outlet: null,
      section: null,
    });
    expect(reading.blocks[1]).toMatchObject({ role: 'byline', text: 'By Jane Roe, June 12, 2023' });
  });

  it('guesses nothing', () => {
    const reading = readHtml(`<html><body><h1>Reservoir at its lowest</h1>${body}</body></html>`, null);
    expect(reading.data).toEqual({
      title: 'Reservoir at its lowest',
      byline: null,
      outlet: null,
      section: null,
      publishedAt: null,
      modifiedAt: null,
      language: 'en',
      url: null,
    });
  });

  it('survives JSON-LD with mistakes', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Reservoir\n at its lowest","author":["Jane Roe",],}</script>';
    expect(readHtml(page(`<h1>Reservoir at its lowest</h1>${body}`, broken), null).data.title).toBe(
      'Reservoir at its lowest',
    );
    const deep = `<script type="application/ld+json">${'['.repeat(50_000)}</script>`;
    expect(readHtml(page(`<h1>Reservoir at its lowest</h1>${body}`, deep), null).data.title).toBe(
      'Reservoir at its lowest',
    );
  });

  it('prefers the address that it is told, and knows the one that a browser saved', () => {
    const saved = `<!-- saved from url=(0030)https://coast.example/reservoir -->${page(body)}`;
    expect(readHtml(saved, null).data.url).toBe('https://coast.example/reservoir');
    expect(readHtml(saved, 'https://coast.example/other').data.url).toBe('https://coast.example/other');
  });

  it('makes links absolute, and drops those that lead nowhere', () => {
    const inside = `<h1>Reservoir at its lowest</h1>${body}<p>See <a href="/b">this</a>, <a href="javascript:x()">that</a> and <a href="#c">here</a>, where the board explains what it has planned.</p>`;
    const last = readHtml(page(inside), 'https://coast.example/a').blocks.at(-1);
    expect(last?.runs.map(({ href }) => href)).toEqual([
      'https://coast.example/b',
      'https://coast.example/a#c',
    ]);
  });

  it('does not believe a template that declares the wrong language', () => {
    const korean =
      '정부는 수요일 새로운 지원책을 발표했다. 장관은 사월부터 시행된다고 말했다. 국민의 생활을 지키기 위한 것이라고 한다. '.repeat(
        4,
      );
    const markup = `<html lang="en"><body><h1>새로운 지원책</h1>${`<p>${korean}</p>`.repeat(1)}<p>${korean.slice(0, 120)}</p></body></html>`;
    expect(readHtml(markup, null).data.language).toBe('ko');
  });
});

describe('pages of other builds', () => {
  it('text between line breaks, without paragraphs', () => {
    const inside = `<div id="story"><h1>Reservoir at its lowest</h1>${sentences.join('<br><br>')}</div>`;
    expect(found(page(inside)).filter(([role]) => role === 'paragraph')).toEqual(
      sentences.map((text) => ['paragraph', text]),
    );
  });

  it('an article set in tables', () => {
    const inside = `<table><tr><td><a href="/x">News</a></td><td><h1>Reservoir at its lowest</h1>${body}</td></tr></table>`;
    expect(found(page(inside)).filter(([role]) => role === 'paragraph')).toEqual(
      sentences.map((text) => ['paragraph', text]),
    );
  });

  it('an embedded post, in whatever frame', () => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>We will not be cut off</p>— North (@north) <a href="https://x.example">June 12, 2023</a></blockquote></div>';
    const inside = `<article><h1>Reservoir at its lowest</h1>${paragraphs[0]}${paragraphs[1]}${post}${paragraphs.slice(2).join('')}</article>`;
    expect(found(page(inside))).toContainEqual(['quotation', 'We will not be cut off']);
  });

  it('an article inside something that is called an overlay', () => {
    const inside = `<div class="modal overlay"><h1>Reservoir at its lowest</h1>${body}</div>`;
    expect(found(page(inside)).filter(([role]) => role === 'paragraph')).toHaveLength(5);
  });

  it('a part of a page, without html and body', () => {
    expect(found(`<h1>Reservoir at its lowest</h1>${body}`)[0]).toEqual([
      'headline',
      'Reservoir at its lowest',
    ]);
  });

  it('a page whose article can not be told from the rest is kept whole, and said so', () => {
    const reading = readHtml('<html><body><div>One</div><div>Two</div></body></html>', null);
    expect(reading.blocks.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(reading.notes.map(({ code }) => code)).toEqual(['nothing-removed']);
  });
});

describe('figures', () => {
  it('that are raised stay apart from those before them, and the number of a note is one', () => {
    // The way back from a note is none of its words.
    const back = '<a href="#n1">↩\uFE0E</a>';
    const note = (mark: string) => `<sup><a href="#n${mark}">${mark}</a></sup>`;
    const first = `<p>It was built in 1884${note('1')} and takes 10<sup>6</sup> litres on 30 m<sup>2</sup>.<a href="#n2"><sup>2</sup></a> ${sentences[0]}${back}</p>`;
    const texts = found(page(`<article><h1>The tower</h1>${first}${body}</article>`)).map(([, text]) => text);
    expect(texts).toContain(
      `It was built in 1884[1] and takes 10⁶ litres on 30 m².[2] ${sentences[0] ?? ''}`,
    );
  });

  it('with their unit are no times, and sums no counters', () => {
    const facts = '<dl><dt>Height</dt><dd>31 metres</dd><dt>Cost</dt><dd>€ 48,200</dd></dl>';
    const blocks = found(page(`<article><h1>The tower</h1>${body}${facts}${body}</article>`));
    expect(blocks).toContainEqual(['list-item', '31 metres']);
    expect(blocks).toContainEqual(['list-item', '€ 48,200']);
  });
});

describe('hostile pages', () => {
  it.each([
    ['10,000 levels of blocks', `<html><body>${'<div>'.repeat(10_000)}Words to read.`],
    ['10,000 levels of emphasis', `<p>${'<b>'.repeat(10_000)}Words to read.`],
    ['nested lists', '<ul><li>words '.repeat(1000)],
    ['20,000 tables in each other', `<p>Words to read.</p>${'<table><tr><td>'.repeat(20_000)}x`],
    ['entities without end', `<p>Words to read ${'&amp;'.repeat(50_000)}`],
    ['open brackets without end', `<p>Words to read ${'<'.repeat(50_000)}`],
    [
      'spaces in data that say nothing',
      `<p>Words to read.</p><script type="application/ld+json">{"a":1,${' '.repeat(1_000_000)}x</script>`,
    ],
    ['elements that never close', '<div><p><b><a href=x>'.repeat(25_000) + 'Words to read.'],
    ['comments that never close', `<p>Words to read.</p>${'<!--'.repeat(10_000)}`],
  ])('%s give their words', (_, markup) => {
    expect(
      readHtml(markup, null)
        .blocks.map(({ text }) => text)
        .join(' '),
    ).toContain('ords');
  });

  it('keeps the last picture behind the text where its caption is kept, and no other', () => {
    const last = (figure: string) =>
      found(page(`<article><h1>Reservoir at its lowest</h1>${body}${figure}</article>`)).slice(-2);
    expect(
      last('<figure><img src="d.jpg" alt="The dam"><figcaption>The dam on Sunday</figcaption></figure>'),
    ).toEqual([
      ['figure', 'The dam'],
      ['caption', 'The dam on Sunday'],
    ]);
    expect(last('<img src="d.jpg" alt="The dam">').map(([role]) => role)).toEqual(['paragraph', 'paragraph']);
  });

  it('gives a line that it parts from a block without the white space before it', () => {
    const { blocks } = readHtml(
      `<article><h1>The tower</h1><img alt="Photo: Ines Carvalho\n      The tower by night">${'<p>The tower was built in 1884 and is 31 metres high, the harbour board said on Friday.</p>'.repeat(4)}</article>`,
      null,
    );
    expect(blocks.map(({ text }) => text)).toContain('The tower by night');
  });
});
