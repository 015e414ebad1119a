import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { extract } from '../../../../../../main/library/intake/extract';
import { readCopy } from '../../../../../../main/library/intake/read-copy';
import { root } from '../../../../../../scripts/lib/places.mjs';
import { docx, p, r, relation, relations } from './write-docx';

const lighthouse = readFileSync(join(root, 'tests/baselines/intake/lighthouse.docx'));

const read = (body: string, parts?: Record<string, string>) =>
  extract({ name: 'a.docx', bytes: docx(body, parts) });
const blocksOf = async (body: string, parts?: Record<string, string>) =>
  (await read(body, parts)).blocks.map(({ role, text }) => [role, text]);

async function errorOf(bytes: Uint8Array): Promise<string | null> {
  try {
    await extract({ name: 'a.docx', bytes });
    return null;
  } catch (error) {
    if (error instanceof GalleyError) return error.code;
    throw error;
  }
}

describe('a document that LibreOffice wrote', async () => {
  const extraction = await extract({ name: 'lighthouse.docx', bytes: lighthouse });

  it('has its title, its author and its language', () => {
    expect(extraction).toMatchObject({
      format: 'docx',
      title: 'Old Mole Lighthouse Goes Dark After 140 Years',
      byline: 'Ines Carvalho',
      language: 'en-US',
    });
  });

  it('has its blocks in order, the changes accepted and the footnote at the end', () => {
    expect(extraction.blocks.map(({ role, level, text }) => [role, level, text])).toEqual([
      ['headline', null, 'Old Mole Lighthouse Goes Dark After 140 Years'],
      ['standfirst', null, 'The harbour board says repairs would cost more than the tower is worth.'],
      ['byline', null, 'By Ines Carvalho'],
      [
        'paragraph',
        null,
        'The harbour board switched off the light on Friday, as the Mole Gazette first reported.',
      ],
      [
        'paragraph',
        null,
        'The tower was built in 1884 and is 31 metres high, which makes it the tallest on this coast.',
      ],
      ['heading', 2, 'What it cost'],
      ['list-item', 1, '4,000 litres of oil a month until 1931'],
      ['list-item', 2, 'brought by ship'],
      ['list-item', 1, 'three keepers and a cook'],
      ['table-row', null, 'Year | Repairs'],
      ['table-row', null, '2023 | € 48,200'],
      ['paragraph', null, 'Harbour master Tomas Brandt said the decision was “not taken lightly”.'],
      ['footnote', null, 'Harbour register, volume 4, page 12.'],
    ]);
  });

  it('has its emphasis and its link', () => {
    expect(extraction.blocks[3]?.runs).toEqual([
      { type: 'strong', start: 44, end: 50 },
      { type: 'emphasis', start: 59, end: 71 },
      { type: 'link', start: 78, end: 86, href: 'https://example.org/gazette' },
    ]);
  });

  it('says how many changes were accepted and how many comments were left out', () => {
    expect(extraction.notes.map(({ code }) => code)).toEqual(['changes-accepted', 'comments-left-out']);
    expect(extraction.notes[0]?.message).toContain('2 tracked changes');
  });

  it('can be kept as the copy of a source', async () => {
    const copy = await readCopy({ name: 'lighthouse.docx', bytes: lighthouse });
    expect(copy).toMatchObject({ form: 'text', format: 'docx', creator: 'Ines Carvalho' });
    expect(copy.text).toBe(extraction.text);
  });
});

describe('readDocx', () => {
  it('joins what Word cuts into runs, and links that are fields', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const link = `${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r>${field('separate')}${r('a link', '<w:b/>')}${field('end')}`;
    const { blocks } = await read(
      p(r('so ') + r('very ', '<w:b/>') + r('bold', '<w:b/>') + r(' and ') + link),
    );
    const [block] = blocks;
    expect(block?.text).toBe('so very bold and a link');
    expect(block?.runs).toEqual([
      { type: 'strong', start: 3, end: 12 },
      { type: 'strong', start: 17, end: 23 },
      { type: 'link', start: 17, end: 23, href: 'https://example.org/a' },
    ]);
  });

  it('follows links to pages and letters only', async () => {
    const link = (id: string) => `<w:hyperlink r:id="${id}">${r('here')}</w:hyperlink>`;
    const hrefs = (await read(p(link('l')) + p(link('bad')))).blocks.map(({ runs }) =>
      runs.map(({ href }) => href),
    );
    expect(hrefs).toEqual([['https://example.org/'], []]);
  });

  it('leaves out what was deleted or moved away, and counts each change once', async () => {
    const gone = '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>';
    const away = `<w:moveFrom>${r('moved')}</w:moveFrom>`;
    const here = `<w:moveTo>${r(' moved')}</w:moveTo>`;
    const { text, notes } = await read(p(r('stays') + gone + away + here + `<w:ins>${r(' new')}</w:ins>`));
    expect(text).toBe('stays moved new');
    expect(notes[0]?.message).toContain('3 tracked changes');
  });

  it('goes on in the next paragraph where the end of one was deleted', async () => {
    expect(await blocksOf(p(r('one, '), '<w:rPr><w:del/></w:rPr>') + p(r('and two.')))).toEqual([
      ['paragraph', 'one, and two.'],
    ]);
  });

  it('leaves hidden text and the table of contents out, and says so', async () => {
    const styles = '<w:styles><w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>';
    const { text, notes } = await read(
      p(r('Contents 3'), '<w:pStyle w:val="T1"/>') + p(r('seen') + r('unseen', '<w:vanish/>')),
      { 'word/styles.xml': styles },
    );
    expect(text).toBe('seen');
    expect(notes.map(({ code }) => code)).toEqual(['text-removed']);
  });

  it('knows headings by their style, whatever that is based on, and by their outline level', async () => {
    const styles =
      '<w:styles><w:style w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:styleId="Own"><w:name w:val="Ressort"/><w:basedOn w:val="Berschrift1"/></w:style>' +
      '<w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style></w:styles>';
    const body =
      p(r('A title')) +
      p(r('The first paragraph is long enough to be prose, and it ends with a full stop.')) +
      p(r('Own'), '<w:pStyle w:val="Own"/>') +
      p(r('Outline'), '<w:outlineLvl w:val="2"/>') +
      p(r('Round'), '<w:pStyle w:val="Loop"/>');
    expect(
      (await read(body, { 'word/styles.xml': styles })).blocks.map(({ role, level }) => [role, level]),
    ).toEqual([
      ['headline', null],
      ['paragraph', null],
      ['heading', 1],
      ['heading', 3],
      ['paragraph', null],
    ]);
  });

  it('gives boxes and described pictures after the paragraph beside which they stand', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(r('boxed.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('boxed.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const picture = '<w:r><w:drawing><wp:docPr descr="The pier"/></w:drawing></w:r>';
    const plain = '<w:r><w:drawing><wp:docPr/></w:drawing></w:r>';
    const { blocks, notes } = await read(p(r('Text.') + box + picture + plain));
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['paragraph', 'Text.'],
      ['paragraph', 'boxed.'],
      ['figure', 'The pier'],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['images-left-out']);
  });

  it('reads a footnote once, even one that refers to itself', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = `<w:footnotes><w:footnote w:id="2">${p(r('a note') + reference)}</w:footnote></w:footnotes>`;
    expect(await blocksOf(p(r('Text.') + reference), { 'word/footnotes.xml': notes })).toEqual([
      ['paragraph', 'Text.'],
      ['footnote', 'a note'],
    ]);
  });

  it('takes only a date that stands by itself before the text for the article’s', async () => {
    const long = 'The board met in the harbour office and decided, after three hours, to switch it off.';
    const { publishedAt, text } = await read(p(r('A light goes out')) + p(r('3 April 2024')) + p(r(long)));
    expect(publishedAt).toBe('2024-04-03');
    expect(text).toBe(`A light goes out\n\n${long}`);
  });

  it('keeps a raised figure apart from the one before it', async () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    expect(
      await blocksOf(p(r('It takes 10') + r('6', up) + r(' litres on the 3') + r('rd', up) + r('.'))),
    ).toEqual([['paragraph', 'It takes 10⁶ litres on the 3rd.']]);
  });
});

describe('a hostile document', () => {
  it('that unpacks to more than Galley reads is refused before it is unpacked', async () => {
    const bomb = zipSync({
      '_rels/.rels': strToU8(relations(relation('r1', 'officeDocument', 'word/document.xml'))),
      'word/document.xml': new Uint8Array(129 * 1024 ** 2),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await errorOf(bomb)).toBe('input-too-large');
  });

  it('that is nested, cut off, empty or no document is an error with a code', async () => {
    expect(await errorOf(docx('<w:sdt>'.repeat(10_000)))).toBe('input-unreadable');
    expect(await errorOf(lighthouse.subarray(0, 3000))).toBe('input-unreadable');
    expect(await errorOf(docx(''))).toBe('input-no-text');
    expect(await errorOf(docx('', { '_rels/.rels': '' }))).toBe('input-unreadable');
    expect(await errorOf(strToU8('PK\u0003\u0004 word/ and no document at all'))).toBe('input-unreadable');
  });

  it('made of any damage to a real one never does worse than that', async () => {
    const damage = fc.array(fc.tuple(fc.nat(lighthouse.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 40,
    });
    const codes = new Set([null, 'input-unreadable', 'input-no-text', 'input-too-large', 'input-binary']);
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(lighthouse);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(codes).toContain(await errorOf(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('of any elements in any order is read or refused', async () => {
    const piece = fc.constantFrom(
      ...[
        '<w:p>',
        '</w:p>',
        '<w:r>',
        '</w:r>',
        '<w:t>a</w:t>',
        '<w:ins>',
        '</w:ins>',
        '<w:del>',
        '</w:del>',
        '<w:tbl>',
      ],
      ...[
        '</w:tbl>',
        '<w:tr>',
        '</w:tr>',
        '<w:tc>',
        '</w:tc>',
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:hyperlink r:id="l">',
      ],
      ...[
        '</w:hyperlink>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        '<w:br/>',
        '\ud800',
        '\0',
      ],
      '<w:instrText>HYPERLINK "https://example.org"</w:instrText>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect([null, 'input-no-text', 'input-unreadable']).toContain(await errorOf(docx(pieces.join(''))));
      }),
      { numRuns: 500 },
    );
  });
});
