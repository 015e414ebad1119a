import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';
import { baseline, extracted, refusal, survivesDamage } from '../baseline';

/** An OpenDocument text with this body, as small as one can be. */
function odt(body: string, { automatic = '', styles = '' } = {}): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(
      `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`,
    ),
  });
}
const read = (body: string, more?: Parameters<typeof odt>[1]) =>
  extract({ name: 'a.odt', bytes: odt(body, more) });
const blocksOf = async (body: string, more?: Parameters<typeof odt>[1]) =>
  (await read(body, more)).blocks.map(({ role, level, text }) => [role, level, text]);

describe('a text that LibreOffice wrote', async () => {
  const extraction = await extracted('lighthouse.odt');
  const asWord = await extracted('lighthouse.docx');

  it('says the same as the same text in Word’s format', () => {
    expect(extraction.format).toBe('odt');
    const { format: _, ...odtReading } = extraction;
    const { format: __, ...docxReading } = asWord;
    expect(odtReading).toEqual(docxReading);
  });
});

describe('readOdt', () => {
  it('knows headings by their element and by their style, and paragraphs by the style that theirs is based on', async () => {
    const styles =
      '<style:style style:name="Heading_20_3" style:family="paragraph" style:default-outline-level="3"/>' +
      '<style:style style:name="Quotations" style:family="paragraph"/>';
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>' +
      '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>';
    const body =
      '<text:p>The first paragraph is long enough to be prose, and it ends with a full stop.</text:p>' +
      '<text:h text:outline-level="2">Two</text:h>' +
      '<text:p text:style-name="Heading_20_3">Three</text:p>' +
      '<text:p text:style-name="P1">Said.</text:p><text:p text:style-name="P2">Round.</text:p>';
    expect((await blocksOf(body, { automatic, styles })).slice(1)).toEqual([
      ['heading', 2, 'Two'],
      ['heading', 3, 'Three'],
      ['quotation', null, 'Said.'],
      ['paragraph', null, 'Round.'],
    ]);
  });

  it('keeps the depth of lists, and puts a box after the paragraph beside which it stands', async () => {
    const list =
      '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>';
    const box = '<draw:frame><draw:text-box><text:p>boxed.</text:p></draw:text-box></draw:frame>';
    const picture = '<draw:frame><draw:image/><svg:desc>The pier</svg:desc></draw:frame>';
    expect(await blocksOf(`${list}<text:p>Text${box}${picture} goes on.</text:p>`)).toEqual([
      ['list-item', 1, 'one'],
      ['list-item', 2, 'two'],
      ['paragraph', null, 'Text goes on.'],
      ['paragraph', null, 'boxed.'],
      ['figure', null, 'The pier'],
    ]);
  });

  it('reads spaces, tabs and line breaks, and leaves hidden words and made lists out', async () => {
    const automatic =
      '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      '<text:table-of-content><text:index-body><text:p>Contents 3</text:p></text:index-body></text:table-of-content>' +
      '<text:p>a<text:s text:c="4"/>b<text:tab/>c<text:line-break/>d <text:span text:style-name="T9">unseen</text:span></text:p>';
    const { text, notes } = await read(body, { automatic });
    expect(text).toBe('a b c\nd');
    expect(notes).toEqual([expect.objectContaining({ code: 'text-removed' })]);
  });

  it('follows links to pages and letters only', async () => {
    const { blocks } = await read(
      '<text:p><text:a xlink:href="javascript:alert(1)">bad</text:a> <text:a xlink:href="https://example.org/">good</text:a></text:p>',
    );
    expect(blocks[0]?.runs).toEqual([{ type: 'link', start: 4, end: 8, href: 'https://example.org/' }]);
  });

  it('keeps a raised figure apart from the one before it', async () => {
    const style = (name: string, position: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
    const body =
      '<text:p>It takes 10<text:span text:style-name="U">6</text:span> litres of H<text:span text:style-name="D">2</text:span>O.</text:p>';
    const automatic = style('U', 'super 58%') + style('D', 'sub 58%');
    expect(await blocksOf(body, { automatic })).toEqual([['paragraph', null, 'It takes 10⁶ litres of H2O.']]);
  });

  it('refuses a spreadsheet, and what is nested without end', async () => {
    const sheet = zipSync(
      { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') },
      { level: 0 },
    );
    expect(await refusal(sheet)).toBe('input-binary');
    expect(await refusal(odt('<text:section>'.repeat(10_000)))).toBe('input-unreadable');
    expect(await refusal(odt(''))).toBe('input-no-text');
  });

  it(
    'reads or refuses whatever became of a real one',
    () => survivesDamage(baseline('lighthouse.odt')),
    60_000,
  );
});
