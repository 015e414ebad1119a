import { strToU8, zipSync } from 'fflate';

export const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="http://example.org/relationships/${type}" Target="${target}" ${more}/>`;
export const relations = (...all: string[]): string => `<Relationships>${all.join('')}</Relationships>`;

/** A Word document with this body, as small as one can be. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('s', 'styles', 'styles.xml'),
      relation('f', 'footnotes', '/word/footnotes.xml'),
      relation('c', 'comments', 'comments.xml'),
      relation('e', 'commentsExtended', 'commentsExtended.xml'),
      relation('l', 'hyperlink', 'https://example.org/', 'TargetMode="External"'),
      relation('bad', 'hyperlink', 'javascript:alert(1)', 'TargetMode="External"'),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const p = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What Ana put in or took out, at a minute of one morning. */
const by = (minute: number): string =>
  `w:author="Ana" w:date="2026-03-02T10:${String(minute).padStart(2, '0')}:00Z"`;
export const ins = (inner: string, minute = 0): string => `<w:ins ${by(minute)}>${inner}</w:ins>`;
export const del = (text: string, minute = 0): string =>
  `<w:del ${by(minute)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
/** The properties of a paragraph whose end was put in or taken out. */
export const end = (change: 'ins' | 'del', minute = 0): string =>
  `<w:rPr><w:${change} ${by(minute)}/></w:rPr>`;

export const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
export const to = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The part with these comments; each paragraph of the one at index `i` is called `P` and `i`. */
export const commentsPart = (...texts: string[]): string =>
  `<w:comments>${texts
    .map(
      (text, id) =>
        `<w:comment w:id="${id}" w:author="Author ${id}" w:date="2026-03-02T11:00:00Z"><w:p w14:paraId="P${id}">${r(text)}</w:p></w:comment>`,
    )
    .join('')}</w:comments>`;
