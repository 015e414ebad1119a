import { ChevronDown, ChevronRight, Minus, Plus } from 'lucide-react';
import { t } from '@shared/text';
import { choosePiece } from './intake-store';
import { PieceImage } from './piece-image';
import { RoleMenu } from './role-menu';
import type { Row, ShownPiece } from './rows';
import styles from './intake.module.css';

interface PieceRowProps {
  index: number;
  piece: ShownPiece;
  isAt: boolean;
  isMenuOpen: boolean;
  onFocus: () => void;
  onMenu: (isOpen: boolean) => void;
  onToggle: () => void;
}

/** A piece with its role. What is left out is dim. */
export function PieceRow({ index, piece, isAt, isMenuOpen, onFocus, onMenu, onToggle }: PieceRowProps) {
  const role = t(`intakeScreen/roles/${piece.role}`);
  const label = t(piece.kept ? 'intakeScreen/takeOut' : 'intakeScreen/putBack');
  return (
    <li
      className={styles.piece}
      data-row={index}
      data-role={piece.role}
      data-level={piece.level ?? undefined}
      data-kept={piece.kept || undefined}
      data-chosen={piece.chosen || undefined}
      tabIndex={isAt ? 0 : -1}
      onFocus={onFocus}
    >
      <RoleMenu
        role={piece.role}
        isOpen={isMenuOpen}
        onOpen={onMenu}
        onChoose={(chosen) => choosePiece(piece.number, { kept: piece.kept, role: chosen })}
      >
        {role}
      </RoleMenu>
      <p className={styles.pieceText} dir="auto">
        {piece.image !== undefined && <PieceImage image={piece.image} words={piece.text} />}
        {piece.kept ? piece.text : <span>{piece.text}</span>}
      </p>
      <button
        type="button"
        tabIndex={-1}
        className={styles.toggle}
        aria-label={label}
        title={label}
        onClick={onToggle}
      >
        {piece.kept ? <Minus aria-hidden size="0.875rem" /> : <Plus aria-hidden size="0.875rem" />}
      </button>
    </li>
  );
}

/** How much of what was left out is told in the row. */
const GLIMPSE = 90;

interface GroupRowProps {
  index: number;
  row: Extract<Row, { is: 'group' }>;
  isAt: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** Several pieces that were left out. */
export function GroupRow({ index, row, isAt, onFocus, onOpen }: GroupRowProps) {
  const glimpse = row.pieces
    .map(({ text }) => text)
    .join(' · ')
    .slice(0, GLIMPSE);
  return (
    <li className={styles.group} data-row={index} tabIndex={isAt ? 0 : -1} onFocus={onFocus}>
      <button
        type="button"
        tabIndex={-1}
        aria-expanded={row.open}
        className={styles.groupButton}
        onClick={onOpen}
      >
        {row.open ? (
          <ChevronDown aria-hidden size="0.875rem" />
        ) : (
          <ChevronRight aria-hidden size="0.875rem" />
        )}
        {t('intakeScreen/leftGroup', { count: row.pieces.length })}
      </button>
      {!row.open && <span className={styles.glimpse}>{glimpse}</span>}
    </li>
  );
}
