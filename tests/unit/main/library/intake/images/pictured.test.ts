import { describe, expect, it } from 'vitest';
import type { Extraction } from '@shared/domain/article';
import { joinBlocks } from '@shared/domain/text';
import { extract } from '../../../../../../main/library/intake/extract';
import { baseline, extracted, survivesDamage } from '../baseline';

/** The figures and captions of an article, and which picture each shows. */
const figures = ({ blocks, images }: Extraction) =>
  blocks
    .filter(({ role }) => role === 'figure' || role === 'caption')
    .map(({ role, text, image }) => [
      role,
      text.slice(0, 15),
      image === undefined ? null : images[image]?.name,
    ]);

const isWhole = ({ text, blocks }: Extraction) => text === joinBlocks(blocks.map((block) => block.text)).text;

describe('pictures come in', () => {
  it.each(['docx', 'odt'])('of a .%s from its package, in their places', async (ending) => {
    const reading = await extracted(`pictured.${ending}`);
    const [tower, harbour] = reading.images;
    expect(reading.images).toHaveLength(2);
    expect(tower).toMatchObject({ mediaType: 'image/png', width: 640, height: 400 });
    expect(Buffer.from(tower?.bytes ?? []).equals(baseline('tower.png'))).toBe(true);
    expect(harbour).toMatchObject({ mediaType: 'image/jpeg', width: 480, height: 320 });
    expect(reading.blocks.map(({ role, image }) => [role, image])).toEqual([
      ['headline', undefined],
      ['figure', 0],
      ['caption', undefined],
      ['paragraph', undefined],
      ['figure', 1],
      ['paragraph', undefined],
    ]);
    expect(reading.blocks[4]?.text).toBe('');
    expect(isWhole(reading)).toBe(true);
    expect(reading.notes.map(({ code }) => code)).not.toContain('images-left-out');
  });

  it('of a page in one file, without icons and what leads to other stories', async () => {
    const reading = await extracted('pictured.mhtml');
    expect(figures(reading)).toEqual([
      ['figure', 'The white tower', 'tower.png'],
      ['caption', 'Old Mole on Fri', null],
      ['figure', '', 'harbour.jpg'],
      ['figure', 'chart', 'chart.webp'],
      ['caption', 'What the repair', null],
    ]);
    expect(reading.images.map(({ mediaType }) => mediaType)).toEqual([
      'image/png',
      'image/jpeg',
      'image/webp',
    ]);
    expect(isWhole(reading)).toBe(true);
    expect(reading.url).toBe('https://example.org/news/tower');
  });

  it('of a message that shows them, and what is attached only stays there', async () => {
    const reading = await extracted('pictured.eml');
    expect(figures(reading)).toEqual([['figure', 'The white tower', 'tower.png']]);
    expect(reading.notes.map(({ code }) => code)).toEqual(['attachments-left-out']);
    expect(reading.notes[0]?.message).toContain('1 attached file');
  });

  const page = baseline('pictured.html').toString();
  it('of a page that has them in its addresses', async () => {
    const inside = page.replaceAll(
      'src="tower.png"',
      `src="data:image/png;base64,${baseline('tower.png').toString('base64')}"`,
    );
    const reading = await extract({ name: 'a.html', bytes: Buffer.from(inside) });
    expect(figures(reading)[0]).toEqual(['figure', 'The white tower', 'image-1.png']);
    expect(reading.images).toHaveLength(1);
    expect(Buffer.from(reading.images[0]?.bytes ?? []).equals(baseline('tower.png'))).toBe(true);
  });

  it('of a page by what was saved beside it', async () => {
    const saved = page.replaceAll(/"(tower\.png|harbour\.jpg|icon\.gif)"/g, '"./The%20pier_files/$1?w=640"');
    const companions = ['tower.png', 'harbour.jpg', 'icon.gif'].map((name) => ({
      name: `The pier_files/${name}`,
      bytes: new Uint8Array(baseline(name)),
    }));
    const reading = await extract({ name: 'The pier.html', bytes: Buffer.from(saved), companions });
    expect(reading.images.map(({ name }) => name)).toEqual([
      'The pier_files/tower.png',
      'The pier_files/harbour.jpg',
    ]);
    expect(reading.notes.find(({ code }) => code === 'images-left-out')?.message).toMatch(/^1 picture/);
  });

  it('of a page that only names them not at all, and a note says how to have them', async () => {
    const reading = await extract({ name: 'a.html', bytes: Buffer.from(page) });
    expect(reading.images).toEqual([]);
    expect(figures(reading)).toEqual([
      ['figure', 'The white tower', null],
      ['caption', 'Old Mole on Fri', null],
      ['caption', 'What the repair', null],
    ]);
    const note = reading.notes.find(({ code }) => code === 'images-left-out');
    // One of them is an icon, which nobody can know.
    expect(note?.message).toMatch(/^4 pictures .*MHTML/);
  });

  it('and a damaged one is left out, and no more', async () => {
    const file = baseline('pictured.odt');
    const picture = baseline('tower.png');
    const at = file.indexOf(picture.subarray(0, 64));
    expect(at).toBeGreaterThan(0);
    file.fill(0, at, at + 32);
    const reading = await extract({ name: 'a.odt', bytes: file });
    expect(figures(reading)[0]).toEqual(['figure', 'The white tower', null]);
    expect(reading.images.map(({ width }) => width)).toEqual([480]);
    expect(reading.notes.map(({ code }) => code)).toContain('images-left-out');
  });

  it.each(['docx', 'mhtml', 'eml'])('or not, whatever became of a real .%s', async (ending) => {
    await survivesDamage(baseline(`pictured.${ending}`), 60);
  });
});
