import type { Excerpt, KeptCopy } from '../../../../../shared/domain/kept-copy';
import type { BlockRole } from '../../../../../shared/domain/block';

type Line = readonly [text: string, page?: number | null, role?: BlockRole];

/** A kept copy of the given blocks, joined as canonical text is. */
export function aCopy(lines: readonly Line[], fields: Partial<KeptCopy> = {}): KeptCopy {
  let at = 0;
  const blocks = lines.map(([text, page = null, role = 'paragraph']) => {
    const start = at;
    at += text.length + 2;
    return { role, level: null, start, end: start + text.length, runs: [], page };
  });
  return {
    ...{ id: 'copy', source: 'source', form: 'text', name: 'report.txt', mediaType: 'text/plain', bytes: 9 },
    ...{
      pages: null,
      hasText: true,
      retrievedAt: '2026-07-21T09:00:00.000Z',
      format: 'text',
      language: 'en',
    },
    text: lines.map(([text]) => text).join('\n\n'),
    blocks,
    ...fields,
  };
}

/** An excerpt of claim 9 of this article. */
export function anExcerpt(fields: Partial<Excerpt> = {}): Excerpt {
  return {
    ...{
      evidence: 'evidence',
      copy: 'copy',
      span: { start: 0, end: 5 },
      stance: 'disputes',
      question: 'fact',
    },
    ...{ claim: 'claim-9', number: '9', statement: 'It burned.', article: 'here', articleTitle: 'Lakehurst' },
    ...fields,
  };
}
