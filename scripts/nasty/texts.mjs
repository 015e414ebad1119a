/** @typedef {import('./files.mjs').NastyFile} NastyFile */

const megabyte = 1024 * 1024;
const prose = 'The harbour board switched off the light on Friday, after three hours of debate.';

/** Texts on which patterns could try every way. @returns {Record<string, string>} */
function rows() {
  /** @param {string} piece */
  const row = (piece) => piece.repeat(Math.ceil(megabyte / piece.length));
  return {
    spaces: `a${row(' ')}b`,
    'no-break-spaces': `a${row('\u00A0')}b`,
    'spaces-in-lines': row(`a${' '.repeat(800)}b\n`),
    tabs: `${row('\t')}a`,
    digits: row('1'),
    'digits-spaced': row('1 '),
    'digits-dotted': row('1.1.'),
    quotes: row('"'),
    'curly-quotes': row('“”‘’'),
    dashes: row('-'),
    'dashes-spaced': row('– '),
    dots: row('.'),
    brackets: row('('),
    'a-a-a': row('a '),
    'A-a-A': row('Aa '),
    sentences: row('A. '),
    capitals: row('A'),
    names: row('Jane Roe '),
    'names-joined': row('Jane Roe and '),
    'names-in-lines': row('By Jane Roe, Ann Poe and John Doe, \n'),
    'by-by': row('by '),
    'by-lines': row('By Aa Aa Aa Aa Aa Aa, Aa Aa Aa Aa Aa and Aa Aa aa!\n'),
    'dates-unfinished': row('3 April '),
    'dates-in-lines': row('Published 3 April 2024, 3 April 2024 | 3 April 2024 at 12:30 p.m. x\n'),
    'dates-invalid': row('31 February 2024\n2024-13-45\n99/99/9999\n'),
    months: row('January February '),
    'days-of': row('1 of 1 de '),
    times: row('12:30 '),
    iso: row('2024-01-01T00:00:00'),
    credits: row('Photo: '),
    'credits-in-lines': row(`${'Photo by '.repeat(90)}\n`),
    agencies: row('AFP / '),
    'agencies-in-lines': row(`${'Getty Images / Reuters | '.repeat(30)}!\n`),
    bars: row('| '),
    'bars-in-lines': row(`${'a | '.repeat(200)}\n`),
    paths: row('News > '),
    'paths-in-lines': row(`${'News > Europe › '.repeat(11)}\n`),
    'share-rows': row('Facebook Twitter WhatsApp '),
    'share-lines': row('Share this article on Facebook Twitter Email Print Link WhatsApp!\n'),
    'at-signs': row('@'),
    addresses: row('a@b '),
    'addresses-in-lines': row('By Jane Roe a@b.c@d.e@f.g@h.i@j.k@l.m@n\n'),
    hyphens: row('a-'),
    apostrophes: row("a'"),
    commas: row(','),
    bullets: row('• '),
    'bullet-lines': row('•\n*\n-\n1.\n'),
    'short-lines': row('a\n'),
    'blank-lines': row('\n'),
    'lines-of-three': row('a\n\n\n'),
    returns: row('\r'),
    separators: row('\u2028\u2029'),
    marks: `a${row('\u0301')}`,
    'marks-mixed': row('a\u0323\u0301\u0300\u0327'),
    'emoji-joined': row('👩‍👩‍👧‍👦'),
    joiners: row('\u200D'),
    flags: row('🇩🇪'),
    overrides: row('\u202Ea\u202Db\u2066c'),
    han: row('漢'),
    thai: row('ก'),
    arabic: row('ﷺ '),
    'hangul-parts': row('\u1100\u1161\u11A8'),
    private: row('\uE000'),
    astral: row('𝒜'),
    word: row('a'),
    sentence: row('word '),
    'less-than': row('<'),
    tags: row('<p'),
    captions: `1\n00:00:01,000 --> 00:00:02,000\n${row('<v ')}`,
    urls: row('https://'),
    hashes: row('#'),
    copyright: row('©'),
    'see-also': row('Read more: '),
    'numbers-in-words': row('1,000,000.00 per cent '),
    abbreviations: row('Dr. U.S. No. '),
    'vowels-lines': row(`${'Á'.repeat(150)}\n`),
    'colon-lines': row('a: b: c: d\n'),
  };
}

/** @returns {Record<string, string>} */
function marked() {
  const front = (/** @type {string} */ lines) => `---\n${lines}\n---\n\n# A light\n\n${prose}`;
  return {
    sound: `# A light\n\n${prose}`,
    'quotes-100000': `${'>'.repeat(100_000)} ${prose}`,
    'quotes-100000-spaced': `${'> '.repeat(100_000)}${prose}`,
    'quotes-growing': Array.from({ length: 1000 }, (_, i) => `${'>'.repeat(i)} a`).join('\n'),
    'quotes-lazy': `${'>'.repeat(50)} a\n`.repeat(3000),
    'lists-deep': Array.from({ length: 2000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    'lists-in-a-line': `${'- '.repeat(50_000)}a`,
    'list-100000': '- a\n'.repeat(100_000),
    'list-loose': '- a\n\n'.repeat(50_000),
    'brackets-100000': '['.repeat(100_000),
    'brackets-closed': `${'['.repeat(50_000)}a${']'.repeat(50_000)}`,
    'links-open': '[a]('.repeat(50_000),
    'links-nested': `${'[a'.repeat(5000)}${'](b)'.repeat(5000)}`,
    'images-open': '![a]('.repeat(50_000),
    'emphasis-100000': '*a '.repeat(50_000),
    'emphasis-mixed': '*a _b **c __d ~~e '.repeat(10_000),
    'emphasis-stars': '*'.repeat(100_000),
    'emphasis-in-lines': `${'*a _b '.repeat(200)}\n\n`.repeat(300),
    'strong-open': '**a'.repeat(30_000),
    backticks: Array.from({ length: 2000 }, (_, i) => `${'`'.repeat(i)} `).join(''),
    'backticks-short': '`a '.repeat(3000),
    'fences-open': '```\n'.repeat(50_001),
    'fences-mixed': '```\n~~~\n'.repeat(20_000),
    'tables-wide': `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}`,
    'tables-tall': `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(50_000)}`,
    'tables-ragged': `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|x\n'.repeat(2000)}`,
    definitions: `${Array.from({ length: 20_000 }, (_, i) => `[a${i}]: https://example.org/`).join('\n')}\n\n[a1][a2]`,
    references: `[a]: /b\n\n${'[a] '.repeat(50_000)}`,
    'footnotes-in-a-circle': 'A[^1]\n\n[^1]: B[^2]\n\n[^2]: C[^1]\n',
    'footnotes-20000': Array.from({ length: 20_000 }, (_, i) => `[^${i}]: a[^${i + 1}]`).join('\n'),
    'headings-setext': 'a\n=\n'.repeat(50_000),
    underlines: `${'a\n'.repeat(20_000)}---`,
    'html-open': '<div>'.repeat(20_000),
    'html-in-lines': '<div\n\n'.repeat(20_000),
    'html-comments': '<!--'.repeat(50_000),
    'html-instructions': '<?a'.repeat(50_000),
    'html-cdata': '<![CDATA['.repeat(50_000),
    entities: '&a;&#0;&#x110000;'.repeat(20_000),
    autolinks: 'www.a.b/('.repeat(20_000),
    'autolink-mails': 'a@b.c_'.repeat(20_000),
    'autolink-mails-in-lines': `${'a.b-c_d@e.'.repeat(900)}\n\n`.repeat(50),
    strikes: '~a ~~b '.repeat(20_000),
    tasks: '- [ ] a\n'.repeat(30_000),
    'hard-breaks': 'a  \n'.repeat(50_000),
    backslashes: '\\'.repeat(500_000),
    nuls: `# a\0b\n\n${'\0'.repeat(50)}${prose}`,
    tabs: '\t'.repeat(500_000),
    'front-open': `---\n${'a: b\n'.repeat(50_000)}`,
    'front-megabyte': front(`title: ${'a '.repeat(30_000)}`),
    'front-lists': front(`author: [${'a, '.repeat(8_000)}b]`),
    'front-dates': front('date: 2024-02-31\npublished: Infinity\nmodified: 99999-99-99\nlang: ../../x'),
    'front-yaml': front(
      'a: &a [*a, *a]\nb: !!js/function "x"\n__proto__: x\nconstructor: y\ntitle: "\\u0000"',
    ),
    'front-spaces': front(`title:${' '.repeat(30_000)}x`),
  };
}

/** @returns {Record<string, string>} */
function captions() {
  const cue = (/** @type {string} */ times, text = prose) => `1\n${times}\n${text}\n\n`;
  return {
    'srt-sound': cue('00:00:01,000 --> 00:00:04,000'),
    'srt-negative':
      cue('00:00:01,000 --> 00:00:02,000') +
      cue('-00:00:09,000 --> -00:00:01,000') +
      cue('00:00:09,000 --> 00:00:01,000'),
    'srt-overflow':
      cue('00:00:01,000 --> 00:00:02,000') +
      cue('999:99:99,999 --> 99999999999999:99:99,999') +
      cue(`${'9'.repeat(400)}:00:00,000 --> ${'9'.repeat(400)}:00:01,000`),
    'srt-100000': Array.from({ length: 100_000 }, (_, i) => `${i}\n00:00:01,000 --> 00:00:01,000\na\n`).join(
      '\n',
    ),
    'srt-rolling': Array.from(
      { length: 3000 },
      (_, i) => `${i}\n00:00:01,000 --> 00:00:02,000\n${Array.from({ length: 50 }, () => 'a').join('\n')}\n`,
    ).join('\n'),
    'srt-line': cue('00:00:01,000 --> 00:00:02,000', 'a '.repeat(500_000)),
    'srt-lines': cue('00:00:01,000 --> 00:00:02,000', 'a\n'.repeat(100_000)),
    'srt-tags': cue('00:00:01,000 --> 00:00:02,000', `${'<b>'.repeat(20_000)}${prose}`),
    'srt-numbers': `1\n00:00:01,000 --> 00:00:02,000\n${'1\n'.repeat(200_000)}`,
    'vtt-sound': `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>${prose}`,
    'vtt-tags-deep': `WEBVTT\n\n00:01.000 --> 00:04.000\n${'<b><v Ana>'.repeat(20_000)}${prose}`,
    'vtt-styles': `WEBVTT\n\nSTYLE\n${'::cue{}\n'.repeat(20_000)}\nNOTE\n${'a\n'.repeat(20_000)}\n\nREGION\nid:x\n\n00:01.000 --> 00:04.000 line:-99999999% region:x position:NaN%\n${prose}`,
    'vtt-entities': `WEBVTT\n\n00:01.000 --> 00:04.000\n${'&lt;&nope;&#0;'.repeat(20_000)}`,
    'vtt-voices': `WEBVTT\n\n00:01.000 --> 00:04.000\n<v ${'a'.repeat(500_000)}>${prose}`,
    'vtt-times': `WEBVTT\n\n${'99:99.999 --> 00:00.000\na\n\n'.repeat(1000)}NaN --> Infinity\n${prose}`,
    'vtt-no-cues': 'WEBVTT\n\n-->\n-->',
  };
}

/** @returns {Record<string, Buffer>} */
function encodings() {
  const text = `A light goes out\n\n${prose} Café “déjà vu” €.\n`;
  const utf16 = Buffer.from(text, 'utf16le');
  const utf32 = Buffer.from(
    Array.from(text).flatMap((char) => {
      const point = char.codePointAt(0) ?? 0;
      return [point & 255, (point >> 8) & 255, point >> 16, 0];
    }),
  );
  return {
    'utf-7': Buffer.from('A light +AOk- goes out\n\n+ADw-script+AD4- The harbour board.'),
    'utf-16le': utf16,
    'utf-16be': Buffer.from(utf16).swap16(),
    'utf-16-odd': utf16.subarray(0, -1),
    'utf-16-marked-odd': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16.subarray(0, -1)]),
    'utf-16-surrogates': Buffer.from('\uFEFF\uD800a\uDC00\uD800\uD800 The harbour board.', 'utf16le'),
    'utf-32le': Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32]),
    'utf-32-unmarked': utf32,
    'mark-only': Buffer.from([0xef, 0xbb, 0xbf]),
    'mark-only-16': Buffer.from([0xff, 0xfe]),
    'marks-in-the-middle': Buffer.from(`\uFEFF${text}\uFEFF\uFEFF${text}`),
    mixed: Buffer.concat([Buffer.from(text), Buffer.from(text, 'latin1'), utf16]),
    'surrogates-in-utf-8': Buffer.concat([
      Buffer.from(prose),
      Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]),
    ]),
    overlong: Buffer.concat([
      Buffer.from(prose),
      Buffer.from([0xc0, 0x80, 0xc1, 0xbf, 0xe0, 0x80, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80]),
    ]),
    continuations: Buffer.alloc(megabyte, 0x80),
    'high-bytes': Buffer.alloc(megabyte, 0xff),
    'nuls-only': Buffer.alloc(megabyte),
    'nul-in-text': Buffer.from(`${prose}\0${prose}`.repeat(50)),
    'nul-at-the-end': Buffer.from(`${prose}\n`.repeat(100) + '\0'.repeat(40)),
    controls: Buffer.from(`${prose}\x01\x02\x1b[31m\x7f\x85\x9f`.repeat(20), 'latin1'),
    'iso-2022': Buffer.from('\x1b$B$3$l\x1b(B \x1b$B'.repeat(2000), 'latin1'),
    'escape-only': Buffer.from(`\x1b$${prose}`),
    'cut-in-a-letter': Buffer.from(`${prose} 漢`).subarray(0, -1),
    blank: Buffer.from(' \t\r\n\u00A0\u2003\u200B'.repeat(1000)),
    'one-byte': Buffer.from('a'),
    empty: Buffer.alloc(0),
    'xml-encoding': Buffer.from(`<?xml version="1.0" encoding="${'x'.repeat(3000)}"?><p>${prose}</p>`),
  };
}

/**
 * Plain text in all encodings, Markdown, transcripts.
 * @returns {Generator<NastyFile>}
 */
export function* texts() {
  for (const [kind, text] of Object.entries(rows()))
    yield {
      kind: `text-${kind}`,
      name: `${kind}.txt`,
      bytes: Buffer.from(`${prose}\n\n${text}\n\n${prose}`),
    };
  for (const [kind, text] of Object.entries(marked()))
    yield { kind: `markdown-${kind}`, name: `${kind}.md`, bytes: Buffer.from(text) };
  for (const [kind, text] of Object.entries(captions()))
    yield { kind, name: `${kind}.${kind.slice(0, 3)}`, bytes: Buffer.from(text) };
  for (const [kind, bytes] of Object.entries(encodings()))
    yield { kind: `encoding-${kind}`, name: `${kind}.txt`, bytes };
}
