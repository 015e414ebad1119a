import { describe, expect, it } from 'vitest';
import { baseline, extracted, survivesDamage } from '../baseline';

describe('a PDF that LibreOffice wrote, as an article', async () => {
  const extraction = await extracted('lighthouse.pdf');

  it('has its title and its author, from its first lines', () => {
    expect(extraction).toMatchObject({
      format: 'pdf',
      title: 'Old Mole Lighthouse Goes Dark After 140 Years',
      byline: 'Ines Carvalho',
    });
  });

  it('joins the lines of a centred headline, and tells the items of a list', () => {
    expect(extraction.blocks[0]).toMatchObject({ role: 'headline', text: extraction.title });
    const items = extraction.blocks.filter(({ role }) => role === 'list-item');
    expect(items.map(({ text }) => text)).toContain('4,000 litres of oil a month until 1931');
  });

  it('keeps the page of every block', () => {
    expect(extraction.blocks.length).toBeGreaterThan(5);
    expect(extraction.blocks.every(({ page }) => page === 1)).toBe(true);
    expect(extraction.text).toContain('high, which makes it the tallest on this coast.');
  });

  it(
    'is read or refused whatever becomes of it',
    () => survivesDamage(baseline('lighthouse.pdf'), 60),
    120_000,
  );
});
