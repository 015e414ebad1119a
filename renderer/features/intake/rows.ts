import type { BlockRole } from '@shared/domain/block';
import type { Piece } from '@shared/domain/intake';

/** A piece of the original as it stands on the screen: as it was read, or as it was chosen. */
export interface ShownPiece extends Piece {
  number: number;
  /** Whether a person decided about it. */
  chosen: boolean;
}

/** A row of the screen: a piece, or several that were left out one after the other. */
export type Row =
  | { is: 'piece'; key: string; piece: ShownPiece }
  | { is: 'group'; key: string; first: number; pieces: readonly ShownPiece[]; open: boolean };

/** The pieces with what was chosen about them. */
export function shownPieces(
  pieces: readonly Piece[],
  choices: ReadonlyMap<number, { kept: boolean; role: BlockRole }>,
): ShownPiece[] {
  return pieces.map((piece, number) => {
    const choice = choices.get(number);
    return { ...piece, ...choice, number, chosen: choice !== undefined };
  });
}

/** Fewer than this stand as they are. */
const SMALLEST_GROUP = 2;

/**
 * The rows in the order of the original. Pieces that the reader left out one after the other are one row, with their
 * own rows below it where it is open; one that a person decided about stands by itself.
 */
export function rowsOf(pieces: readonly ShownPiece[], open: ReadonlySet<number>): Row[] {
  const rows: Row[] = [];
  let run: ShownPiece[] = [];
  const single = (piece: ShownPiece): Row => ({ is: 'piece', key: `piece ${piece.number}`, piece });
  const close = () => {
    const [first] = run;
    if (first && run.length >= SMALLEST_GROUP) {
      const isOpen = open.has(first.number);
      rows.push({
        is: 'group',
        key: `group ${first.number}`,
        first: first.number,
        pieces: run,
        open: isOpen,
      });
      if (isOpen) rows.push(...run.map(single));
    } else rows.push(...run.map(single));
    run = [];
  };
  for (const piece of pieces) {
    if (!piece.kept && !piece.chosen) {
      run.push(piece);
      continue;
    }
    close();
    rows.push(single(piece));
  }
  close();
  return rows;
}
