import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shallow } from '../../../../../../main/library/intake/html/shallow';

const nested = (depth: number) => `${'<div>'.repeat(depth)}words${'</div>'.repeat(depth)}`;

describe('shallow', () => {
  it('takes out the elements that lie too deep, and keeps what is in them', () => {
    const kept = shallow(nested(5000));
    expect(kept.match(/<div>/g)).toHaveLength(1000);
    expect(kept).toContain('words');
  });

  it('takes away the attributes of a tag that is longer than any page needs', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `a${i}="x>y"`).join(' ');
    expect(shallow(`<p ${many}>words</p><p class="b">more</p>`)).toBe('<p>words</p><p class="b">more</p>');
  });

  it('leaves markup as it is: thousands of paragraphs and cells without an end, quotes, comments', () => {
    const page = `<p>one<li>two<td a=">"><!-- <div> -->`.repeat(900);
    expect(shallow(page)).toBe(page);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>/="\' pdiv!-'.split(/(?:)/u)) }),
        (text) => shallow(text) === text,
      ),
    );
  });

  it('takes time that grows with the length of what never ends', () => {
    for (const piece of ['<', '<a ', '<a "', "<a b='", '<div', '<div>'])
      expect(shallow(piece.repeat(300_000)).length).toBeLessThanOrEqual(piece.length * 300_000);
  });
});
