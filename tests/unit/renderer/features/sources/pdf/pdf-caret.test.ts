import { describe, expect, it } from 'vitest';
import type { CaretStep } from '../../../../../../renderer/features/reading/caret-keys';
import { blocksByPage, pageAt } from '../../../../../../renderer/features/sources/pdf/pages';
import { takeStep } from '../../../../../../renderer/features/sources/pdf/pdf-caret';
import { shownLines } from '../../../../../helpers/pdf-page';
import { aPdf } from './a-pdf';

const pages = aPdf([
  shownLines(['The first page begins. It goes on', 'to a second line of words here.'], { y: 100 }),
  [],
  shownLines(['The third page is short.'], { y: 100 }),
]);
const text = pages.copy.text ?? '';
const step = (
  from: string | number,
  unit: CaretStep['unit'],
  direction: CaretStep['direction'],
  fields: { extend?: boolean; anchor?: number; column?: number; known?: typeof pages } = {},
) => {
  const focus = typeof from === 'number' ? from : text.indexOf(from);
  const selection = { anchor: fields.anchor ?? focus, focus, upstream: false };
  const asked = { unit, direction, extend: fields.extend ?? false };
  return takeStep(fields.known ?? pages, selection, asked, fields.column ?? null);
};

describe('takeStep', () => {
  it('goes by words and sentences through the text, over pages', () => {
    expect(step('first', 'word', 'forward').focus).toBe(text.indexOf(' page'));
    expect(step('page begins', 'sentence', 'forward').focus).toBe(text.indexOf('It goes'));
    expect(step('words here', 'sentence', 'forward').focus).toBe(text.indexOf('The third'));
    expect(step('The third', 'block', 'backward').focus).toBe(0);
    expect(step(0, 'text', 'forward').focus).toBe(text.length);
  });

  it('leaves a selection at the end that the key points to', () => {
    expect(step('It', 'character', 'backward', { anchor: 4 }).focus).toBe(4);
    expect(step('It', 'character', 'forward', { anchor: 4, extend: true }).focus).toBe(
      text.indexOf('It') + 1,
    );
  });

  it('goes by the lines of the print, keeps the column, and passes pages without text', () => {
    const down = step('page begins', 'line', 'forward');
    expect(down).toEqual({ focus: text.indexOf('to a second') + 10, column: 100 });
    const over = step(down.focus, 'line', 'forward', { column: 100 });
    expect(over.focus).toBe(text.indexOf('The third') + 10);
    expect(step(over.focus, 'line', 'backward', { column: 100 }).focus).toBe(down.focus);
    expect(step('goes', 'line-edge', 'backward').focus).toBe(0);
    expect(step('a second', 'line-edge', 'forward').focus).toBe(text.indexOf('\n\n'));
  });

  it('takes paragraphs for lines where a page is not read yet', () => {
    const known = { copy: pages.copy, geometryOf: () => null };
    expect(step('first', 'line', 'forward', { known }).focus).toBe(text.indexOf('The third'));
    expect(step('third', 'line-edge', 'backward', { known }).focus).toBe(text.indexOf('The third'));
  });
});

it('knows the page of an offset, and the blocks of a page', () => {
  expect(pageAt(pages.copy, 0)).toBe(1);
  expect(pageAt(pages.copy, text.indexOf('third'))).toBe(3);
  expect(pageAt({ ...pages.copy, text: null, blocks: [] }, 0)).toBe(1);
  expect([...blocksByPage(pages.copy.blocks).keys()]).toEqual([1, 3]);
});
