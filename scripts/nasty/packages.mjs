import { deflateRawSync } from 'node:zlib';
import { zip } from './zip.mjs';

/** @typedef {import('./zip.mjs').Entry} Entry */
/** @typedef {import('./files.mjs').NastyFile} NastyFile */

/** @param {string} text @param {string} [properties] */
const p = (text, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** @param {string} id @param {string} type @param {string} target @param {string} [more] */
const relation = (id, type, target, more = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/>`;
/** @param {string[]} all */
const relations = (...all) => `<?xml version="1.0"?><Relationships>${all.join('')}</Relationships>`;
const prose = 'The harbour board switched off the light on Friday, after three hours of debate.';
const megabyte = 1024 * 1024;

/**
 * The parts of a Word document.
 * @param {string} body
 * @param {Record<string, string>} [parts]
 * @returns {Entry[]}
 */
export function wordParts(body, parts = {}) {
  const all = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('s', 'styles', 'styles.xml'),
      relation('f', 'footnotes', 'footnotes.xml'),
      relation('c', 'comments', 'comments.xml'),
    ),
    ...parts,
  };
  return Object.entries(all).map(([name, data]) => ({ name, data }));
}

/** @param {string} content @param {Record<string, string>} [parts] @returns {Entry[]} */
function openParts(content, parts = {}) {
  const all = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    'styles.xml': '<office:document-styles/>',
    ...parts,
  };
  return Object.entries(all).map(([name, data]) => ({ name, data, method: name === 'mimetype' ? 0 : 8 }));
}

/** @param {string} name @param {number} depth @param {string} text */
const nested = (name, depth, text) => `<${name}>`.repeat(depth) + text + `</${name}>`.repeat(depth);

/** Entities that grow tenfold with each level. @param {string} root */
const laughs = (root) =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % dtd SYSTEM "http://127.0.0.1:9/x.dtd">%dtd;]>`;

/** @param {boolean} large @returns {Generator<NastyFile>} */
function* words(large) {
  /** @param {string} kind @param {readonly Entry[]} entries @param {Parameters<typeof zip>[1]} [lies] */
  const docx = (kind, entries, lies) => ({
    kind: `docx-${kind}`,
    name: `${kind}.docx`,
    bytes: zip(entries, lies),
  });
  const plain = wordParts(p(prose));
  /** @param {string} name @param {Partial<Entry>} change */
  const changed = (name, change) =>
    plain.map((entry) => (entry.name === name ? { ...entry, ...change } : entry));
  const main = 'word/document.xml';
  const unpacked = (large ? 200 : 2) * megabyte;
  const zeros = deflateRawSync(Buffer.alloc(unpacked));

  yield docx('sound', plain);
  yield docx('bomb', changed(main, { data: Buffer.alloc(unpacked, ' ') }));
  yield docx('bomb-small-size', changed(main, { packed: zeros, size: 1000 }));
  yield docx('bomb-no-size', changed(main, { packed: zeros, size: 0 }));
  yield docx('bomb-in-many-parts', [
    ...plain,
    ...Array.from({ length: large ? 400 : 4 }, (_, i) => ({
      name: `word/part${i}.xml`,
      packed: zeros,
      size: 300_000,
    })),
  ]);
  yield docx('overlapping', [
    ...plain,
    { name: 'word/first.xml', packed: zeros, size: 200 * megabyte },
    ...Array.from({ length: 2000 }, (_, i) => ({
      name: `word/again${i}.xml`,
      packed: zeros,
      size: 200 * megabyte,
      at: 4,
    })),
  ]);
  yield docx('4-gigabytes-stated', changed(main, { size: 0xfffffffe }));
  yield docx('size-too-large', changed(main, { size: 50 * megabyte }));
  yield docx('size-too-small', changed(main, { size: 60 }));
  yield docx('packed-size-too-large', changed(main, { packedSize: 0x7fffffff }));
  yield docx('zip64', changed(main, { large: true }));
  yield docx('zip64-exabytes', changed(main, { large: true, size: Number.MAX_SAFE_INTEGER }));
  yield docx('checksum-wrong', changed(main, { crc: 1 }));
  yield docx('method-unknown', changed(main, { method: 97 }));
  yield docx('encrypted', changed(main, { flags: 1 }));
  yield docx('local-names-differ', changed(main, { localName: 'word/other.xml' }));
  yield docx('directory-elsewhere', plain, { directory: 0x7ffffff0 });
  yield docx('count-too-large', plain, { count: 60_000 });
  yield docx('count-zero', plain, { count: 0 });
  yield docx('comment', plain, { comment: 'PK\x05\x06'.repeat(10_000) });
  yield docx('parts-twice', [
    ...plain,
    { name: main, data: `<w:document><w:body>${p('Another text.')}</w:body></w:document>` },
  ]);
  yield docx('60000-entries', [
    ...plain,
    ...Array.from({ length: 60_000 }, (_, i) => ({ name: `x/${i}`, data: '', method: 0 })),
  ]);
  yield docx('escaping-names', [
    ...plain,
    { name: '../../../../tmp/escaped', data: 'x' },
    { name: '/etc/x', data: 'x' },
    { name: 'C:\\x', data: 'x' },
    { name: 'a\0b', data: 'x' },
    { name: 'd/'.repeat(5000), data: 'x' },
    { name: '__proto__', data: 'x' },
  ]);
  yield docx(
    'proto-names',
    wordParts(p(prose), { '_rels/.rels': relations(relation('__proto__', 'officeDocument', '__proto__')) }),
  );
  for (const part of ['_rels/.rels', main, 'word/_rels/document.xml.rels'])
    yield docx(
      `without-${part.replaceAll('/', '-')}`,
      plain.filter(({ name }) => name !== part),
    );
  yield docx(
    'relations-in-a-circle',
    wordParts(p(prose), {
      'word/_rels/document.xml.rels': relations(
        relation('s', 'styles', 'document.xml'),
        relation('f', 'footnotes', 'document.xml'),
        relation('c', 'comments', '_rels/document.xml.rels'),
      ),
    }),
  );
  yield docx(
    'relations-100000',
    wordParts(p(prose), {
      'word/_rels/document.xml.rels': relations(
        ...Array.from({ length: 100_000 }, (_, i) =>
          relation(`r${i}`, 'hyperlink', 'https://example.org/', 'TargetMode="External"'),
        ),
      ),
    }),
  );
  yield docx(
    'styles-in-a-circle',
    wordParts(p(prose, '<w:pStyle w:val="A"/>').repeat(1000), {
      'word/styles.xml':
        '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    }),
  );
  yield docx(
    'styles-in-a-chain',
    wordParts(p(prose, '<w:pStyle w:val="S0"/>').repeat(1000), {
      'word/styles.xml': `<w:styles>${Array.from({ length: 20_000 }, (_, i) => `<w:style w:styleId="S${i}"><w:name w:val="n"/><w:basedOn w:val="S${i + 1}"/></w:style>`).join('')}</w:styles>`,
    }),
  );
  yield docx(
    'footnotes-in-a-circle',
    wordParts(p(`${prose}</w:t><w:footnoteReference w:id="1"/><w:t>`), {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p('a</w:t><w:footnoteReference w:id="2"/><w:t>')}</w:footnote><w:footnote w:id="2">${p('b</w:t><w:footnoteReference w:id="1"/><w:t>')}</w:footnote></w:footnotes>`,
    }),
  );
  yield docx(
    'footnote-references-100000',
    wordParts(
      `<w:p><w:r>${'<w:footnoteReference w:id="1"/>'.repeat(100_000)}<w:t>${prose}</w:t></w:r></w:p>`,
    ),
  );
  yield docx(
    'laughs',
    wordParts('', {
      [main]: `${laughs('document')}<w:document><w:body>${p('&a12;&file;')}</w:body></w:document>`,
    }),
  );
  yield docx(
    '10000-tables-deep',
    wordParts(
      nested('w:tbl><w:tr><w:tc', 10_000, p(prose)).replaceAll(
        '</w:tbl><w:tr><w:tc>',
        '</w:tc></w:tr></w:tbl>',
      ),
    ),
  );
  yield docx(
    '300-tables-deep',
    wordParts(
      nested('w:tbl><w:tr><w:tc', 300, p(prose)).replaceAll('</w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
    ),
  );
  yield docx('900-wrappers-deep', wordParts(nested('w:sdtContent', 900, p(prose))));
  yield docx(
    '300-boxes-deep',
    wordParts(
      `<w:p><w:r>${'<w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t>'.repeat(200)}${'</w:r></w:p></w:txbxContent></w:drawing>'.repeat(200)}</w:r></w:p>`,
    ),
  );
  yield docx('unclosed-elements', wordParts('<w:p><w:r><w:t>a'.repeat(100_000)));
  yield docx(
    '100000-attributes',
    wordParts(
      `<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}><w:r><w:t>${prose}</w:t></w:r></w:p>`,
    ),
  );
  yield docx('megabyte-attribute', wordParts(p(prose, `<w:pStyle w:val="${'x'.repeat(megabyte)}"/>`)));
  yield docx(
    '200000-runs',
    wordParts(
      `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:t>b\u0301</w:t></w:r>'.repeat(100_000)}</w:p>`,
    ),
  );
  yield docx('100000-paragraphs', wordParts(p('a').repeat(100_000)));
  yield docx(
    'open-fields',
    wordParts(
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.org/"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>a</w:t></w:r>'.repeat(20_000)}</w:p>`,
    ),
  );
  yield docx(
    'wide-grid',
    wordParts(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${p(prose)}</w:tc></w:tr></w:tbl>`,
    ),
  );
  yield docx('wide-row', wordParts(`<w:tbl><w:tr>${`<w:tc>${p('a')}</w:tc>`.repeat(50_000)}</w:tr></w:tbl>`));
  yield docx('nul-and-surrogates', wordParts(p('a\0b&#0;&#xD800;&#x110000;&#xFFFF;c')));
  yield docx('not-xml', wordParts('', { [main]: '\x00\x01\x02<<<>>>&&&' }));
  yield docx(
    'utf-16',
    wordParts('').map((entry) =>
      entry.name === main
        ? {
            name: main,
            data: Buffer.from(`\uFEFF<w:document><w:body>${p(prose)}</w:body></w:document>`, 'utf16le'),
          }
        : entry,
    ),
  );
  yield docx(
    'page-in-it',
    wordParts('', { [main]: `<html><body>${'<div>'.repeat(5000)}${prose}</body></html>` }),
  );
}

/** @param {boolean} large @returns {Generator<NastyFile>} */
function* opens(large) {
  /** @param {string} kind @param {readonly Entry[]} entries */
  const odt = (kind, entries) => ({ kind: `odt-${kind}`, name: `${kind}.odt`, bytes: zip(entries) });
  const text = `<text:p>${prose}</text:p>`;
  yield odt('sound', openParts(text));
  yield odt(
    'bomb',
    openParts('').map((entry) =>
      entry.name === 'content.xml'
        ? { name: entry.name, data: Buffer.alloc((large ? 200 : 2) * megabyte, ' ') }
        : entry,
    ),
  );
  yield odt(
    'laughs',
    openParts('', {
      'content.xml': `${laughs('x')}<office:document-content><office:body><office:text><text:p>&a12;&file;</text:p></office:text></office:body></office:document-content>`,
    }),
  );
  yield odt(
    '10000-lists-deep',
    openParts(
      nested('text:list><text:list-item', 10_000, text).replaceAll(
        '</text:list><text:list-item>',
        '</text:list-item></text:list>',
      ),
    ),
  );
  yield odt(
    '400-lists-deep',
    openParts(
      nested('text:list><text:list-item', 400, text).replaceAll(
        '</text:list><text:list-item>',
        '</text:list-item></text:list>',
      ),
    ),
  );
  yield odt('900-spans-deep', openParts(`<text:p>${nested('text:span', 900, prose)}</text:p>`));
  yield odt(
    'many-columns',
    openParts(
      `<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" table:number-columns-spanned="1000000000">${text}</table:table-cell></table:table-row></table:table>`,
    ),
  );
  yield odt('many-spaces', openParts(`<text:p>a<text:s text:c="1000000000"/>b</text:p>`));
  yield odt(
    'styles-in-a-circle',
    openParts(`<text:p text:style-name="A">${prose}</text:p>`.repeat(1000), {
      'styles.xml':
        '<office:document-styles><office:styles><style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/></office:styles></office:document-styles>',
    }),
  );
  yield odt(
    'notes-in-notes',
    openParts(
      `<text:p>${'<text:note><text:note-body><text:p>n'.repeat(150)}${'</text:p></text:note-body></text:note>'.repeat(150)}${prose}</text:p>`,
    ),
  );
  yield odt(
    '150-frames-deep',
    openParts(
      `<text:p>${'<draw:frame><draw:text-box><text:p>f'.repeat(150)}${'</text:p></draw:text-box></draw:frame>'.repeat(150)}${prose}</text:p>`,
    ),
  );
  yield odt(
    'without-content',
    openParts(text).filter(({ name }) => name !== 'content.xml'),
  );
  yield odt(
    'without-type',
    openParts(text).filter(({ name }) => name !== 'mimetype'),
  );
  yield odt(
    'style-names',
    openParts(`<text:p text:style-name="${'_20_'.repeat(100_000)}">${prose}</text:p>`),
  );
  yield odt('200000-spans', openParts(`<text:p>${'<text:span>a </text:span>'.repeat(200_000)}</text:p>`));
}

/**
 * Word and OpenDocument texts, and ZIP files that are neither.
 * @param {boolean} large
 * @returns {Generator<NastyFile>}
 */
export function* packages(large) {
  yield* words(large);
  yield* opens(large);
  /** @param {string} kind @param {string} name @param {Entry[]} entries */
  const other = (kind, name, entries) => ({ kind, name, bytes: zip(entries) });
  yield other('zip-as-text', 'notes.txt', [{ name: 'a.txt', data: prose }]);
  yield other('zip-in-zip', 'a.docx', [{ name: 'a.zip', data: zip([{ name: 'b.zip', data: zip([]) }]) }]);
  yield { kind: 'zip-empty', name: 'empty.docx', bytes: zip([]) };
  yield other('sheet', 'a.docx', [
    { name: '[Content_Types].xml', data: '' },
    { name: 'xl/workbook.xml', data: '' },
  ]);
  yield other('slides', 'a.odt', [
    { name: '[Content_Types].xml', data: '' },
    { name: 'ppt/presentation.xml', data: '' },
  ]);
  yield other('ebook', 'a.pdf', [{ name: 'mimetype', data: 'application/epub+zip', method: 0 }]);
  yield other('pages', 'a.docx', [
    { name: 'Index/Document.iwa', data: 'x' },
    { name: 'Metadata/Properties.plist', data: 'x' },
  ]);
  yield other('open-sheet', 'a.odt', [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
  ]);
}
