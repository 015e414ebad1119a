import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../../main/library/intake/extract';

const head = '<office:change-info><dc:creator>Ana</dc:creator></office:change-info>';
const region = (id: string, inner: string) =>
  `<text:changed-region text:id="${id}">${inner}</text:changed-region>`;
const inserted = (id: string) => region(id, `<text:insertion>${head}</text:insertion>`);
const deleted = (id: string, inner: string) => region(id, `<text:deletion>${head}${inner}</text:deletion>`);
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const change = (id: string) => `<text:change text:change-id="${id}"/>`;
const p = (inner: string) => `<text:p>${inner}</text:p>`;
const note = (inner: string) =>
  `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(inner)}</text:note-body></text:note>`;
const annotation = (name: string, text: string, more = '') =>
  `<office:annotation office:name="${name}" ${more}><dc:creator>Ana</dc:creator><dc:date>2026-03-02T11:00:00.5</dc:date>${p(text)}</office:annotation>`;
const annotationEnd = (name: string) => `<office:annotation-end office:name="${name}"/>`;

/** An OpenDocument text with this body and these changes, as small as one can be. */
function read(body: string, regions = '', changes: 'accepted' | 'original' = 'accepted') {
  const text = `<text:tracked-changes>${regions}</text:tracked-changes>${body}`;
  const content = `<office:document-content><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
  return extract({ name: 'a.odt', bytes, changes });
}

async function bothWays(body: string, regions: string) {
  const wordsOf = async (changes: 'accepted' | 'original') =>
    (await read(body, regions, changes)).blocks.map(({ role, text }) =>
      role === 'paragraph' ? text : `${role}: ${text}`,
    );
  return { accepted: await wordsOf('accepted'), original: await wordsOf('original') };
}

describe('the tracked changes of an OpenDocument text', () => {
  it('are words put in and taken out, counted with what was only set differently left aside', async () => {
    const regions = inserted('i') + deleted('d', p('40')) + region('f', '<text:format-change/>');
    const body = p(`It cost ${change('d')}${start('i')}41${end('i')} pounds.`);
    expect(await bothWays(body, regions)).toEqual({
      accepted: ['It cost 41 pounds.'],
      original: ['It cost 40 pounds.'],
    });
    expect((await read(body, regions, 'original')).changes).toEqual({ count: 2, as: 'original' });
    expect((await read(p('Text.'))).changes).toBeNull();
  });

  it('put paragraphs in', async () => {
    const body = p(`One.${start('i')} Two.`) + p('Three.') + p(`Four.${end('i')} Five.`) + p('Six.');
    expect(await bothWays(body, inserted('i'))).toEqual({
      accepted: ['One. Two.', 'Three.', 'Four. Five.', 'Six.'],
      original: ['One. Five.', 'Six.'],
    });
  });

  it('take paragraphs out, headings and lists too', async () => {
    const list = '<text:list><text:list-item><text:p>a point</text:p></text:list-item></text:list>';
    const heading = '<text:h text:outline-level="2">Heading</text:h>';
    const first = p(`The first paragraph is long enough to be prose, and it ends here.${change('d')}`);
    expect(
      await bothWays(first + p('Last.'), deleted('d', p(' More.') + heading + list + p('End.'))),
    ).toEqual({
      accepted: ['The first paragraph is long enough to be prose, and it ends here.', 'Last.'],
      original: [
        'The first paragraph is long enough to be prose, and it ends here. More.',
        'heading: Heading',
        'list-item: a point',
        'End.',
        'Last.',
      ],
    });
  });

  it('leave out what was put in and taken out again', async () => {
    const both = region('d', `<text:deletion>${head}${p('gone')}</text:deletion><text:insertion/>`);
    expect((await bothWays(p(`Stays.${change('d')}`), both)).original).toEqual(['Stays.']);
  });

  it('take their notes with them, and leave their comments', async () => {
    const body = p(`Text.${start('i')} More${note('A note.')}.${annotation('c', 'Sure?')}${end('i')}`);
    const original = await read(body, inserted('i'), 'original');
    expect(original.text).toBe('Text.');
    expect(original.comments).toMatchObject([{ kind: 'comment', text: 'Sure?', start: 0, end: 5 }]);
    const out = deleted('d', p(`gone ${annotation('c', 'Why?')}`));
    expect((await read(p(`Text.${change('d')}`), out)).comments).toMatchObject([{ text: 'Why?', end: 5 }]);
  });

  it('that are damaged take nothing with them and come to an end', async () => {
    expect((await bothWays(p(`One.${start('i')} Two.`), inserted('i'))).original).toEqual(['One. Two.']);
    const itself = deleted('d', p(`again. ${change('d')}`));
    expect((await bothWays(p(`One. ${change('d')}${change('d')}`), itself)).original).toEqual([
      'One. again.',
    ]);
  });

  it('of any kind in any order are read or refused', async () => {
    const piece = fc.constantFrom(
      ...['<text:p>', '</text:p>', '<text:list>', '</text:list>', '<text:list-item>', '</text:list-item>'],
      ...[start('i'), end('i'), change('d'), change('e'), annotation('c', 'x'), annotationEnd('c')],
      ...[
        'words',
        ' ',
        note('n'),
        '<table:table>',
        '</table:table>',
        '<table:table-row>',
        '<table:table-cell>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.array(piece, { maxLength: 12 }),
        async (body, taken) => {
          const regions = inserted('i') + deleted('d', taken.join('')) + deleted('e', p(change('d')));
          for (const changes of ['accepted', 'original'] as const)
            await read(body.join(''), regions, changes).catch((error: unknown) =>
              expect(error).toMatchObject({ code: expect.stringMatching(/^input-/) }),
            );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a comment in an OpenDocument text', () => {
  const commentsOf = async (body: string) => {
    const { blocks, comments } = await read(body);
    return comments.map(({ block, start, end, ...comment }) => ({
      ...comment,
      words: blocks[block]?.text.slice(start, end),
    }));
  };

  it('has its author, its day, whether it is done, and its words', async () => {
    const body = p(
      `It cost ${annotation('c', 'Sure?', 'loext:resolved="true"')}41 <text:span>pounds</text:span>${annotationEnd('c')}.`,
    );
    expect(await commentsOf(body)).toEqual([
      {
        kind: 'comment',
        author: 'Ana',
        at: '2026-03-02T11:00:00',
        text: 'Sure?',
        resolved: true,
        words: '41 pounds',
      },
    ]);
  });

  it('stands on the sentence up to its sign where it marks no words, as a note does', async () => {
    const signs = `${annotation('c', 'Sure?')}${note('See page 4.')}`;
    expect(await commentsOf(p(`One is here. Two is there${signs}, and so on.`))).toMatchObject([
      { kind: 'comment', words: 'Two is there' },
      { kind: 'footnote', text: 'See page 4.', author: null, words: 'Two is there' },
    ]);
  });

  it('has its answers below it', async () => {
    const answer = annotation('b', 'Yes.', 'loext:parent-name="a"');
    expect(await commentsOf(p(`A word${annotation('a', 'Sure?')}${answer}.`))).toMatchObject([
      { text: 'Sure?\nAna: Yes.' },
    ]);
  });
});
