/** @typedef {import('./files.mjs').NastyFile} NastyFile */

const megabyte = 1024 * 1024;
const prose = 'The harbour board switched off the light on Friday, after three hours of debate.';

/** @param {string} body @param {string} [head] */
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>Light goes out</title>${head}</head><body><h1>Light goes out</h1><p>${prose}</p>${body}<p>${prose} Again.</p></body></html>`;

/** @param {string} start @param {string} end @param {number} times */
const nested = (start, end, times, inner = prose) => start.repeat(times) + inner + end.repeat(times);

/** @param {number} depth */
const deepJson = (depth) => `${'{"@graph":['.repeat(depth)}1${']}'.repeat(depth)}`;
/** @param {string} json */
const data = (json) => `<script type="application/ld+json">${json}</script>`;

/** What stands in the body or the head of a page. @returns {Record<string, [body: string, head?: string]>} */
function parts() {
  const times = (/** @type {number} */ count, /** @type {(i: number) => string} */ of) =>
    Array.from({ length: count }, (_, i) => of(i)).join('');
  return {
    sound: [''],
    '10000-deep': [nested('<div>', '</div>', 10_000)],
    '100000-deep': [nested('<div><b>', '</b></div>', 50_000)],
    'unclosed-100000': ['<div><p><b><a href=x>'.repeat(25_000)],
    'closed-too-often': ['</div></p></b>'.repeat(100_000)],
    'crossed-tags': ['<b><i><u></b></i></u><p><a><p></a>'.repeat(20_000)],
    'formatting-reopened': [`${'<b>'.repeat(500)}${'<p>x'.repeat(500)}`],
    'tables-deep': [nested('<table><tr><td>', '</td></tr></table>', 2_000)],
    'table-wide': [
      '<table><tr><td colspan="1000000000" rowspan="1000000000">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    ],
    'table-cells-100000': [`<table>${times(1000, () => `<tr>${'<td>a</td>'.repeat(100)}</tr>`)}</table>`],
    'lists-deep': [nested('<ul><li>', '</li></ul>', 3_000)],
    'attributes-100000': [`<p ${times(100_000, (i) => `a${i}=1 `)}>${prose}</p>`],
    'attributes-300000': [`<p ${times(300_000, (i) => `a${i}=1 `)}>${prose}</p>`],
    'attribute-megabyte': [
      `<p class="${'byline '.repeat(megabyte / 7)}" id="${'ad-'.repeat(300_000)}">${prose}</p>`,
    ],
    'style-megabyte': [`<p style="${'display : '.repeat(100_000)}">${prose}</p>`],
    'elements-100000': ['<p>a</p>'.repeat(100_000)],
    'inline-100000': [`<p>${'<b>a</b> '.repeat(100_000)}</p>`],
    'inline-100000-accents': [`<p>${'<b>a\u0301</b>  <i>e</i>\u0301 '.repeat(50_000)}</p>`],
    'entities-300000': [`<p>${'&amp;&#x41;&eacute;&nope;&#xFFFFFFFF;&#0;'.repeat(50_000)}</p>`],
    'comment-unclosed': [`<!-- ${prose.repeat(10_000)}`],
    'comments-unclosed': ['<!--'.repeat(200_000)],
    'comments-conditional': ['<!--[if lt IE 9]><p>x<![endif]--><![if !IE]><p>y<![endif]>'.repeat(20_000)],
    declarations: ['<!doctype html [<!ENTITY a "b">]><?xml version="1.0"?><![CDATA['.repeat(20_000)],
    'script-unclosed': [`<script>${'</scrip'.repeat(100_000)}`],
    'scripts-deep': ['<script><!--<script>'.repeat(50_000)],
    'angle-brackets': ['<'.repeat(megabyte)],
    'angle-brackets-spaced': ['< '.repeat(megabyte / 2)],
    'tag-megabyte': [`<${'a'.repeat(megabyte)}>`],
    'tag-unclosed': [`<p ${'a="b" '.repeat(150_000)}`],
    'quote-unclosed': [`<p class="${prose.repeat(10_000)}`],
    'breaks-100000': ['a<br>'.repeat(100_000)],
    'breaks-only': ['<br>'.repeat(200_000)],
    'empty-elements': ['<div> <span></span></div>'.repeat(100_000)],
    'line-megabyte': [`<p>${'a '.repeat(megabyte / 2)}</p>`],
    'word-megabyte': [`<p>${'a'.repeat(megabyte)}</p>`],
    'spaces-megabyte': [`<p>a${' '.repeat(megabyte)}b${'\u00A0'.repeat(megabyte)}</p>`],
    nuls: [`<p>a\0b${'\0'.repeat(100)}</p><d\0iv>`],
    'marks-million': [`<p>a${'\u0301'.repeat(megabyte)}</p>`],
    'pre-100000-lines': [`<pre>${'a\n\n b\n'.repeat(50_000)}</pre>`],
    'data-uri': [`<img alt="A light" src="data:image/png;base64,${'A'.repeat(5 * megabyte)}">`],
    'data-uris': [
      times(
        2000,
        (i) => `<img alt="Light number ${i} of all" src="data:image/png;base64,${'A'.repeat(1000)}">`,
      ),
    ],
    'data-words': ['data:'.repeat(200_000)],
    'data-unclosed': [`<a href="data:text/html,${'x'.repeat(2 * megabyte)}`],
    'links-100000': ['<a href="https://example.org/">x</a> '.repeat(100_000)],
    'link-schemes': [
      `<a href="javascript:alert(1)">a</a><a href="vbscript:x">b</a><a href="https://[">c</a><a href="//${'x'.repeat(100_000)}">d</a><base href="https://[::"><base href="data:,">`,
    ],
    'images-100000': ['<img alt="A light in the fog" src="x">'.repeat(50_000)],
    'figures-deep': [nested('<figure><figcaption>', '</figcaption></figure>', 1_000)],
    'quotes-deep': [nested('<blockquote>', '</blockquote>', 5_000)],
    'custom-elements': [nested('<x-y>', '</x-y>', 5_000)],
    'svg-and-math': [
      '<svg><foreignObject><p>x</p></foreignObject></svg><math><mi><table><tr><td>'.repeat(5_000),
    ],
    templates: [nested('<template>', '</template>', 5_000)],
    framesets: ['<frameset><frame src="x"><noframes>'.repeat(1000)],
    'second-page': [page('x').repeat(500)],
    bodies: ['<body><html><head>'.repeat(10_000)],
    'class-names': [times(20_000, (i) => `<div class="share-${i} related ad">x</div>`)],
    'breadcrumbs-20000': [`<div class="breadcrumb">`.repeat(2000) + '<a>News</a>'.repeat(2000)],
    'bylines-20000': [times(20_000, (i) => `<span class="byline">By Jane Roe ${i}</span>`)],
    'headings-20000': [times(20_000, (i) => `<h2>Light goes out ${i}</h2>`)],
    'json-deep': ['', data(deepJson(100_000))],
    'json-deep-900': ['', data(deepJson(900))],
    'json-wide': ['', data(`[${'{"@type":"NewsArticle","author":[{"@id":"#a"}]},'.repeat(50_000)}1]`)],
    'json-circle': [
      '',
      data(
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"},"publisher":{"@id":"#b"}}]}',
      ),
    ],
    'json-many-ids': [
      '',
      data(
        `{"@graph":[${times(2000, (i) => `{"@id":"#${i}"},`)}{"@type":"NewsArticle","author":[${times(20_000, (i) => `{"@id":"#x${i}"},`)}1]}]}`,
      ),
    ],
    'json-odd-types': [
      '',
      data(
        '{"@type":["NewsArticle",null,{}],"headline":[[[1]]],"author":{"name":{"name":1}},"datePublished":{"@value":1},"publisher":[],"articleSection":{"a":1},"inLanguage":[[]],"url":{"@id":{}},"breadcrumb":{"@type":"BreadcrumbList","itemListElement":[{"position":"NaN","name":1e999}]}}',
      ),
    ],
    'json-proto': [
      '',
      data(
        '{"__proto__":{"@type":"NewsArticle"},"constructor":1,"@type":"NewsArticle","headline":"__proto__","author":"constructor"}',
      ),
    ],
    'json-megabyte-text': [
      '',
      data(
        `{"@type":"NewsArticle","headline":"${'< '.repeat(megabyte / 2)}","author":"${'A. '.repeat(100_000)}","datePublished":"${'1'.repeat(megabyte)}"}`,
      ),
    ],
    'json-broken': ['', data(`{"@type":"NewsArticle",${',\u0001}'.repeat(200_000)}`)],
    'json-spaces': ['', data(`{"a":1,${' '.repeat(megabyte)}x`)],
    'json-scripts': ['', data('{"@type":"NewsArticle"}').repeat(20_000)],
    dates: [
      '',
      [
        '2024-02-31',
        '0000-00-00',
        '9999-99-99T99:99:99+99:99',
        '-1',
        'Infinity',
        '1e309',
        '31/31/2024',
        'Feb 30 2024',
        '2024-02-29T24:00:60Z',
        '٢٠٢٤-٠١-٠١',
        '\u202E2024',
        '2024-01-01'.repeat(100),
      ]
        .map(
          (date) =>
            `<meta property="article:published_time" content="${date}"><meta name="date" content="${date}"><time datetime="${date}">${date}</time>`,
        )
        .join(''),
    ],
    'metas-50000': ['', times(50_000, (i) => `<meta name="author" content="Jane Roe ${i}">`)],
    'meta-megabyte': [
      '',
      `<meta name="author" content="${'By '.repeat(megabyte / 3)}"><meta property="og:title" content="${'a - '.repeat(megabyte / 4)}">`,
    ],
    'title-megabyte': ['', `<title>${'a - b | '.repeat(megabyte / 8)}</title>`],
    'title-of-spaces': ['', `<title>x${' '.repeat(500_000)}y</title>`],
    languages: [
      '',
      '<meta http-equiv="content-language" content="' +
        'x-'.repeat(100_000) +
        '"><html lang="en-' +
        'abcdefgh-'.repeat(5000) +
        '">',
    ],
    'charset-lies': ['', '<meta charset="utf-7"><meta charset="utf-32"><meta charset="nonsense">'],
    'headline-megabyte': [`<h1 class="headline">${'Light goes out. '.repeat(megabyte / 16)}</h1>`],
  };
}

/**
 * Saved pages.
 * @returns {Generator<NastyFile>}
 */
export function* pages() {
  for (const [kind, [body, head]] of Object.entries(parts()))
    yield { kind: `html-${kind}`, name: `${kind}.html`, bytes: Buffer.from(page(body, head)) };
  yield { kind: 'html-nothing', name: 'a.html', bytes: Buffer.from('<html>') };
  yield {
    kind: 'html-soup',
    name: 'a.html',
    bytes: Buffer.from(`<html>${'<<p>>&<!>%</ >'.repeat(20_000)}${prose}`),
  };
  yield { kind: 'html-in-utf-16', name: 'a.html', bytes: Buffer.from(page(''), 'utf16le') };
  yield { kind: 'html-as-word', name: 'a.docx', bytes: Buffer.from(page('')) };
}
