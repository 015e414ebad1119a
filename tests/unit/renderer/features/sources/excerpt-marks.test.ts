import { describe, expect, it } from 'vitest';
import { excerptMarks, sameExcerpts, toneOf } from '../../../../../renderer/features/sources/excerpt-marks';
import { anExcerpt } from './a-copy';

const drawn = { article: 'here', claim: 'claim-9', found: null, taken: null };

describe('excerptMarks', () => {
  it('tells the claim at hand from other claims, and this article from others', () => {
    const marks = excerptMarks({
      ...drawn,
      excerpts: [
        anExcerpt({ evidence: 'a' }),
        anExcerpt({ evidence: 'b', claim: 'claim-4', number: '4', span: { start: 8, end: 9 } }),
        anExcerpt({
          evidence: 'c',
          article: 'there',
          articleTitle: null,
          claim: 'x',
          span: { start: 20, end: 22 },
        }),
      ],
    });
    expect(marks.map(({ anchor, look }) => [anchor, look.tone, look.label])).toEqual([
      ['a', 'hand', 'Claim 9, disputes'],
      ['b', 'here', 'Claim 4, disputes'],
      ['c', 'elsewhere', 'Claim 9 of “Title not found”, disputes'],
    ]);
  });

  it('draws what was found and what is being taken over everything', () => {
    const marks = excerptMarks({
      ...drawn,
      excerpts: [anExcerpt()],
      found: { start: 0, end: 5 },
      taken: { start: 2, end: 3 },
    });
    expect(marks).toHaveLength(3);
    expect(toneOf(marks)).toBe('taken');
    expect(toneOf(marks.filter(({ anchor }) => anchor !== 'taken'))).toBe('found');
    expect(toneOf([])).toBeNull();
  });

  it('knows when nothing has to be drawn anew', () => {
    const once = excerptMarks({ ...drawn, excerpts: [anExcerpt()] });
    expect(sameExcerpts(once, excerptMarks({ ...drawn, excerpts: [anExcerpt()] }))).toBe(true);
    expect(sameExcerpts(once, excerptMarks({ ...drawn, claim: null, excerpts: [anExcerpt()] }))).toBe(false);
    expect(sameExcerpts(once, [])).toBe(false);
  });
});
