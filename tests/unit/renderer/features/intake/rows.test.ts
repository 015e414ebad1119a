import { describe, expect, it } from 'vitest';
import type { Piece } from '@shared/domain/intake';
import { rowsOf, shownPieces } from '../../../../../renderer/features/intake/rows';

const piece = (text: string, kept: boolean): Piece => ({
  role: 'paragraph',
  text,
  level: null,
  runs: [],
  kept,
});
const pieces = [piece('Home', false), piece('Tides', false), piece('The mole', true), piece('Share', false)];
const names = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.is === 'group' ? `group of ${row.pieces.length}` : row.piece.text));

describe('the rows of an intake', () => {
  it('hold what was left out one after the other in one row, until it is opened', () => {
    const shown = shownPieces(pieces, new Map());
    expect(names(rowsOf(shown, new Set()))).toEqual(['group of 2', 'The mole', 'Share']);
    expect(names(rowsOf(shown, new Set([0])))).toEqual(['group of 2', 'Home', 'Tides', 'The mole', 'Share']);
  });

  it('show a piece that a person decided about by itself', () => {
    const back = new Map([[1, { kept: true, role: 'heading' as const }]]);
    const shown = shownPieces(pieces, back);
    expect(shown[1]).toMatchObject({ kept: true, role: 'heading', chosen: true });
    expect(names(rowsOf(shown, new Set()))).toEqual(['Home', 'Tides', 'The mole', 'Share']);
    const out = shownPieces(pieces, new Map([[2, { kept: false, role: 'paragraph' as const }]]));
    expect(names(rowsOf(out, new Set()))).toEqual(['group of 2', 'The mole', 'Share']);
  });
});
