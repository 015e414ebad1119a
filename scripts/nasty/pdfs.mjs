import { deflateSync } from 'node:zlib';

/** @typedef {import('./files.mjs').NastyFile} NastyFile */

const megabyte = 1024 * 1024;
const words = 'BT /F1 10 Tf 1 0 0 1 72 720 Tm (The harbour board switched off the light on Friday.) Tj ET';

/** @param {string} dictionary @param {string | Buffer} data */
const stream = (dictionary, data) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    Buffer.from(data),
    Buffer.from('\nendstream'),
  ]);

/**
 * A PDF of these objects, numbered from 1; the first is its catalogue.
 * @param {readonly (string | Buffer)[]} objects
 * @param {string} [trailer]
 */
export function pdf(objects, trailer = '') {
  const pieces = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = pieces[0]?.length ?? 0;
  const places = objects.map((object, i) => {
    const at = length;
    const piece = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    pieces.push(piece);
    length += piece.length;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  pieces.push(
    Buffer.from(
      `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const resources = '/Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >>';

/**
 * A PDF of one page.
 * @param {string | Buffer} content the stream of the page
 * @param {{ catalog?: string, page?: string, more?: readonly (string | Buffer)[], trailer?: string }} [with_]
 */
const onePage = (content, { catalog = '', page = '', more = [], trailer } = {}) =>
  pdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents 5 0 R ${page} >>`,
      font,
      typeof content === 'string' ? stream('', content) : content,
      ...more,
    ],
    trailer,
  );

/**
 * @param {number} times how often it is packed
 * @param {Buffer} data
 */
function packed(times, data) {
  let bytes = data;
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes, { level: 9 });
  return stream(`/Filter [${'/FlateDecode '.repeat(times)}]`, bytes);
}

/**
 * PDFs.
 * @param {boolean} large
 * @returns {Generator<NastyFile>}
 */
export function* pdfs(large) {
  /** @param {string} kind @param {Buffer} bytes */
  const file = (kind, bytes) => ({ kind: `pdf-${kind}`, name: `${kind}.pdf`, bytes });
  yield file('sound', onePage(words));
  yield file(
    'javascript',
    onePage(words, {
      catalog:
        '/OpenAction << /S /JavaScript /JS (while\\(true\\){} app.alert\\(1\\)) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.exportDataObject\\(\\)) >>] >> >> /AA << /WC << /S /Launch /F (/bin/sh) >> >>',
      page: '/AA << /O << /S /URI /URI (http://127.0.0.1:9/) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /JS (1) >> >>]',
    }),
  );
  yield file(
    'pages-in-a-circle',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 5 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 2 0 R >>',
    ]),
  );
  yield file(
    'pages-hold-themselves',
    pdf(['<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R 1 0 R] /Count 9 >>']),
  );
  yield file(
    'parent-in-a-circle',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>',
      '<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>',
    ]),
  );
  yield file(
    'two-billion-pages',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>',
      `<< /Type /Page /Parent 2 0 R >>`,
    ]),
  );
  yield file(
    '1900-pages-stated',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1900 >>',
      `<< /Type /Page /Parent 2 0 R >>`,
    ]),
  );
  yield file(
    'pages-minus',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count -5 >>',
      `<< /Type /Page /Parent 2 0 R >>`,
    ]),
  );
  yield file(
    'one-page-2000-times',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(2000)}] /Count 2000 >>`,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>`,
      font,
      stream('', words),
    ]),
  );
  yield file('bomb', onePage(packed(1, Buffer.alloc((large ? 400 : 4) * megabyte, ' '))));
  yield file('bomb-of-bombs', onePage(packed(3, Buffer.alloc((large ? 1000 : 4) * megabyte, ' '))));
  yield file('bomb-of-words', onePage(packed(2, Buffer.from(`${words}\n`.repeat(large ? 400_000 : 400)))));
  yield file(
    'form-in-itself',
    onePage(`${words} /X Do`, {
      more: [
        stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          '/X Do /X Do',
        ),
      ],
    }),
  );
  yield file(
    'forms-that-double',
    onePage('/X Do', {
      more: Array.from({ length: large ? 40 : 8 }, (_, i) =>
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> /XObject << /X ${i + 7} 0 R >> >>`,
          i === (large ? 39 : 7) ? words : '/X Do /X Do',
        ),
      ),
    }),
  );
  yield file('arrays-deep', onePage(words, { page: `/Nested ${'['.repeat(200_000)}${']'.repeat(200_000)}` }));
  yield file('content-deep', onePage(`${'['.repeat(500_000)} TJ ${words}`));
  yield file('content-saved', onePage(`${'q '.repeat(500_000)} ${words}`));
  yield file('reference-to-itself', pdf(['<< /Type /Catalog /Pages 2 0 R >>', '2 0 R']));
  yield file(
    'length-in-a-circle',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
      '<< /Length 4 0 R >>\nstream\nx\nendstream',
    ]),
  );
  yield file(
    'previous-in-a-circle',
    Buffer.from(
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF',
    ),
  );
  yield file(
    'table-too-long',
    Buffer.from(
      '%PDF-1.4\nxref\n0 999999999\n0000000000 65535 f \ntrailer\n<< /Size 999999999 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
    ),
  );
  yield file('objects-in-a-bomb', onePage(words, { more: [], trailer: '/XRefStm 17' }));
  yield file(
    'object-stream-bomb',
    pdf(
      [
        stream(
          '/Type /ObjStm /N 1000000000 /First 10 /Filter /FlateDecode',
          deflateSync(Buffer.alloc((large ? 300 : 3) * megabyte, '1 0 ')),
        ),
      ],
      '/Root 1 0 R',
    ),
  );
  yield file(
    'locked',
    onePage(words, {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`,
    }),
  );
  yield file('locked-by-nothing', onePage(words, { trailer: '/Encrypt << /Filter /Nobody /V 99 >>' }));
  yield file(
    'locked-slowly',
    onePage(words, {
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -44 /O <${'00'.repeat(48)}> /U <${'11'.repeat(48)}> /OE <${'00'.repeat(32)}> /UE <${'11'.repeat(32)}> >>`,
    }),
  );
  yield file(
    'million-words',
    onePage(
      packed(
        1,
        Buffer.from(
          `BT /F1 10 Tf ${Array.from({ length: large ? 60_000 : 600 }, (_, i) => `1 0 0 1 ${(i * 37) % 600} ${(i * 91) % 790} Tm (w${i}) Tj`).join('\n')} ET`,
        ),
      ),
    ),
  );
  yield file(
    'far-off',
    onePage(
      'BT /F1 1e30 Tf 1e30 0 0 -1e-30 1e38 -1e38 Tm (far) Tj ET BT /F1 0 Tf 0 0 0 0 0 0 Tm (nothing) Tj ET',
    ),
  );
  yield file(
    'no-room',
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] /UserUnit 1e99 /Rotate 45 ${resources} /Contents 5 0 R >>`,
      font,
      stream('', words),
    ]),
  );
  yield file(
    'dates',
    onePage(words, {
      more: [
        '<< /CreationDate (D:99999999999999) /ModDate (D:20240231256161Z) /Title (\\000\\000) /Author (' +
          'a'.repeat(500_000) +
          ') >>',
      ],
      trailer: '/Info 6 0 R',
    }),
  );
  yield file(
    'maps-that-grow',
    onePage('BT /F2 10 Tf 1 0 0 1 72 720 Tm <00010002> Tj ET', {
      page: '/Resources << /Font << /F2 6 0 R >> >>',
      more: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 8 0 R /DescendantFonts [7 0 R] >>',
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
        stream(
          '',
          `begincmap 1 begincodespacerange <0000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <7fffffff> <0041> endbfrange 1 begincidrange <0000> <7fffffff> 0 endcidrange endcmap`,
        ),
      ],
    }),
  );
  yield file(
    'widths',
    onePage('BT /F2 10 Tf (ab) Tj ET', {
      page: '/Resources << /Font << /F2 6 0 R >> >>',
      more: [
        '<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 2147483647 /Widths [1] /Encoding << /Differences [0 /a 2147483647 /b] >> >>',
      ],
    }),
  );
  yield file(
    'image-of-gigapixels',
    onePage(`${words} /X Do`, {
      more: [
        stream(
          '/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 16 /ColorSpace /DeviceRGB /Filter /FlateDecode',
          deflateSync(Buffer.alloc(megabyte)),
        ),
      ],
    }),
  );
  yield file('signature-only', Buffer.from('%PDF-1.7'));
  yield file(
    'behind-rubbish',
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.alloc(megabyte, 'obj 1 0 endobj stream '),
      Buffer.from('%%EOF'),
    ]),
  );
  yield file(
    'objects-only',
    Buffer.from(`%PDF-1.7\n${Array.from({ length: 200_000 }, (_, i) => `${i} 0 obj<<>>`).join('\n')}`),
  );
  yield file('stream-without-end', Buffer.from(`%PDF-1.7\n${'1 0 obj<</Length 9>>stream\n'.repeat(20_000)}`));
  yield {
    kind: 'pdf-that-is-text',
    name: 'a.pdf',
    bytes: Buffer.from(`The harbour board switched off the light on Friday.\n`.repeat(20)),
  };
  yield { kind: 'pdf-as-text', name: 'a.txt', bytes: onePage(words) };
}
