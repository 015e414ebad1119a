import type { BlockRole } from '@shared/domain/block';
import { canonicalText } from '@shared/domain/text';
import type { Point } from './inline-text';
import { plainBlock, type ReadBlock } from './reading';

/** A block with the places in it to which comments and notes refer. */
export interface PointedBlock extends ReadBlock {
  points: Point[];
}

export interface PointedText {
  text: string;
  points: Point[];
}

/** Points of a text that has become a part of another. */
const shifted = (points: readonly Point[], by: number, end: number): Point[] =>
  points.map((point) => ({ ...point, offset: Math.min(Math.max(point.offset + by, 0), end) }));

/** Texts put together, with what stands between them. */
export function joinedText(parts: readonly PointedText[], between: string): PointedText {
  const text = parts.map((part) => part.text).join(between);
  let start = 0;
  const points = parts.flatMap((part) => {
    const moved = shifted(part.points, start, text.length);
    start += part.text.length + between.length;
    return moved;
  });
  return { text, points };
}

/** The text of a cell, on one line, of the blocks in it. */
export const cellText = (blocks: readonly PointedBlock[]): PointedText =>
  joinedText(
    blocks.map(({ text, points }) => ({ text: text.replaceAll('\n', ' '), points })),
    ' ',
  );

/** A row of a table; `null` where no cell says anything. */
export function rowBlock(role: BlockRole, cells: readonly PointedText[]): PointedBlock | null {
  if (cells.every(({ text }) => text === '')) return null;
  const row = joinedText(cells, ' | ');
  const text = canonicalText(row.text);
  const trimmed = row.text.length - row.text.trimStart().length;
  return { ...plainBlock(role, text), points: shifted(row.points, -trimmed, text.length) };
}

/** Puts points at the end of a block. */
export function pointAtEnd(block: PointedBlock, points: readonly Point[]): void {
  block.points.push(...points.map((point) => ({ ...point, offset: block.text.length })));
}

/** The words of blocks, a line each, with the addresses of links that don't say them. */
export const wordsOf = (blocks: readonly ReadBlock[]): string => blocks.map(withAddresses).join('\n');

const bare = (address: string): string => address.toLowerCase().replace(/^https?:\/\/|\/$/g, '');

function withAddresses({ text, runs }: ReadBlock): string {
  const links = runs
    .flatMap(({ end, href }) => (href !== undefined && /^https?:/i.test(href) ? [{ end, href }] : []))
    .filter(({ href }) => !text.toLowerCase().includes(bare(href)))
    .sort((a, b) => b.end - a.end);
  return links.reduce((words, { end, href }) => `${words.slice(0, end)} <${href}>${words.slice(end)}`, text);
}
