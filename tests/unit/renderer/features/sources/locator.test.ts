import { describe, expect, it } from 'vitest';
import { locatorOf } from '../../../../../renderer/features/sources/locator';
import { aCopy } from './a-copy';

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

describe('locatorOf', () => {
  const plain = aCopy([
    ['Report', null, 'headline'],
    ['First one.'],
    ['Second one.'],
    ['Cause', null, 'heading'],
    ['Third one.'],
  ]);
  const paged = aCopy([
    ['Ends here.', 35],
    ['Witnesses agree.', 36],
    ['Cause', 36, 'heading'],
    ['The panel heard.', 36],
    ['It went on.', 37],
  ]);
  const at = (copy: typeof plain, quote: string) => locatorOf(copy.blocks, spanOf(copy.text ?? '', quote));

  it('numbers paragraphs through a copy without pages', () => {
    expect(at(plain, 'Second')).toBe('¶ 2');
    expect(at(plain, 'Third one.')).toBe('¶ 3');
  });

  it('counts paragraphs anew on each page', () => {
    expect(at(paged, 'panel')).toBe('p. 36, ¶ 2');
    expect(at(paged, 'went')).toBe('p. 37, ¶ 1');
  });

  it('names the first and the last of several', () => {
    expect(at(plain, 'one.\n\nSecond')).toBe('¶ 1–2');
    expect(at(paged, 'agree.\n\nCause\n\nThe')).toBe('p. 36, ¶ 1–2');
    expect(at(paged, 'heard.\n\nIt')).toBe('pp. 36–37');
  });

  it('says only what is so outside paragraphs', () => {
    expect(at(plain, 'Report')).toBe('');
    expect(at(paged, 'Cause')).toBe('p. 36');
    expect(locatorOf(plain.blocks, { start: 5000, end: 5001 })).toBe('');
  });

  it('does not count what a span only touches', () => {
    const { end } = spanOf(plain.text ?? '', 'First one.');
    expect(locatorOf(plain.blocks, { start: end - 4, end })).toBe('¶ 1');
  });
});
