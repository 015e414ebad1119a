import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blockElements, offsetOf, pointOf } from '../../../../../renderer/features/reading/offsets';

function page(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document.body;
}

/** Text of a tree node: a string, or children inside an element; `null` is a number drawn without text. */
type Tree = string | null | Tree[];
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: fc.constantFrom('a', ' ', 'é', '👍', '\n'), maxLength: 4 }),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
})).tree;

const textOf = (node: Tree): string =>
  node === null ? '' : typeof node === 'string' ? node : node.map(textOf).join('');
const htmlOf = (node: Tree): string =>
  node === null
    ? '<sup data-number="7"><svg></svg></sup>'
    : typeof node === 'string'
      ? node
      : `<span>${node.map(htmlOf).join('')}</span>`;

/** Blocks joined by a blank line, each in an element of its own, as the article is drawn. */
function article(blocks: Tree[]): { root: HTMLElement; text: string; spans: [number, number][] } {
  let at = 0;
  const spans: [number, number][] = [];
  const html = blocks.map((block) => {
    const span: [number, number] = [at, at + textOf(block).length];
    spans.push(span);
    at = span[1] + 2;
    return `<div><p data-start="${span[0]}" data-end="${span[1]}">${htmlOf(block)}</p></div>`;
  });
  return { root: page(`<article>${html.join('')}</article>`), text: blocks.map(textOf).join('\n\n'), spans };
}

describe('offsetOf and pointOf', () => {
  const simple = () =>
    page(
      '<h1 data-start="0" data-end="5">Title</h1><figure><img><p data-start="7" data-end="16">One <em>two</em><sup></sup> x</p></figure>',
    );

  it('count text from the start of the block, past elements that hold no text', () => {
    const root = simple();
    const em = root.querySelector('em')!.firstChild!;
    expect(offsetOf(root, { node: em, offset: 1 })).toBe(12);
    const p = root.querySelector('p')!;
    expect(offsetOf(root, { node: p, offset: 3 })).toBe(14);
    expect(offsetOf(root, { node: p, offset: 99 })).toBe(16);
  });

  it('take a point between blocks as the start of the next, and behind all as the end of the last', () => {
    const root = simple();
    expect(offsetOf(root, { node: root, offset: 1 })).toBe(7);
    expect(offsetOf(root, { node: root.querySelector('figure')!, offset: 0 })).toBe(7);
    expect(offsetOf(root, { node: root, offset: 2 })).toBe(16);
  });

  it('know nothing of what lies outside', () => {
    const root = simple();
    expect(
      offsetOf(root.querySelector('figure')!, { node: root.querySelector('h1')!, offset: 0 }),
    ).toBeNull();
    expect(pointOf(page('<p>no blocks</p>'), 0)).toBeNull();
  });

  it('stand on the asked side where two text nodes meet', () => {
    const root = simple();
    expect(pointOf(root, 11, 'before')!.node.textContent).toBe('One ');
    expect(pointOf(root, 11, 'after')!.node.textContent).toBe('two');
    expect(pointOf(root, 6)!.node.textContent).toBe('Title');
  });

  it('give every offset of every block back', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (blocks) => {
        const { root, spans } = article(blocks);
        for (const [start, end] of spans) {
          for (let offset = start; offset <= end; offset++) {
            for (const side of ['before', 'after'] as const) {
              expect(offsetOf(root, pointOf(root, offset, side)!)).toBe(offset);
            }
          }
        }
      }),
    );
  });

  it('name the same text as the canonical text does', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (blocks) => {
        const { root, text, spans } = article(blocks);
        const drawn = blockElements(root).map((block) => block.textContent);
        expect(drawn).toEqual(spans.map(([start, end]) => text.slice(start, end)));
        for (const [start, end] of spans) {
          for (let offset = start; offset < end; offset++) {
            const point = pointOf(root, offset, 'after')!;
            expect((point.node as Text).data[point.offset]).toBe(text[offset]);
          }
        }
      }),
    );
  });
});
