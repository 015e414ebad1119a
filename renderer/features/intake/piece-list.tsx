import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { Hint, Key } from '../../ui/key';
import { choosePiece } from './intake-store';
import { GroupRow, PieceRow } from './piece-row';
import { rowsOf, type Row, type ShownPiece } from './rows';
import styles from './intake.module.css';

/** So many rows are drawn at first, and so many more each time their end comes near. */
const STEP = 300;

interface PieceListProps {
  pieces: readonly ShownPiece[];
  /** Whether the keys are with it when the screen opens. */
  hasKeys: boolean;
  /** Says which piece is at hand, by its number. */
  onAt: (piece: number | null) => void;
}

/** Toggles whether a piece is stored. */
const toggle = ({ number, kept, role }: ShownPiece): void => choosePiece(number, { kept: !kept, role });

/** Rows to move by a key; `null` for any other key. */
function moveOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'j') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** All pieces of the original: what is stored, what was left out, and what each of them is. */
export function PieceList({ pieces, hasKeys, onAt }: PieceListProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set());
  const [at, setAt] = useState(0);
  const [drawn, setDrawn] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => rowsOf(pieces, open), [pieces, open]);
  const [menuAt, setMenuAt] = useState<number | null>(null);

  const openGroup = useCallback((first: number) => {
    setOpen((before) => {
      const now = new Set(before);
      if (!now.delete(first)) now.add(first);
      return now;
    });
  }, []);

  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setDrawn((before) => before + STEP);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn, rows.length]);

  // Its keys act from the start; the fields above are for what is wrong. A question above it comes first.
  useEffect(() => {
    if (hasKeys) list.current?.querySelector<HTMLElement>('[data-row="0"]')?.focus();
  }, [hasKeys]);

  const moveTo = (row: number) => {
    setAt(row);
    if (row >= drawn) setDrawn(row + STEP);
    // The row may only be drawn now.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
  };

  const act = (row: Row) => {
    if (row.is === 'group') openGroup(row.first);
    else toggle(row.piece);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || menuAt !== null) return;
    const row = rows[at];
    const move = moveOf(event.key, at, rows.length);
    if (move !== null) moveTo(move);
    else if (row && (event.key === 'x' || event.key === ' ')) act(row);
    else if (row && event.key === 'Enter' && row.is === 'group') act(row);
    else if (row?.is === 'piece' && event.key === 'r') setMenuAt(row.piece.number);
    else return;
    event.preventDefault();
  };

  const focusRow = (row: Row, index: number) => {
    setAt(index);
    onAt(row.is === 'piece' ? row.piece.number : row.first);
  };

  return (
    <section aria-label={t('intakeScreen/pieces')}>
      <div className={styles.listHead}>
        <h3 className={styles.heading}>{t('intakeScreen/pieces')}</h3>
        <p className={styles.hints}>
          <span className={styles.hint}>
            <Key chord="j" />
            <Key chord="k" />
            {t('intakeScreen/keys/move')}
          </span>
          <Hint chord="x">{t('intakeScreen/keys/toggle')}</Hint>
          <Hint chord="r">{t('intakeScreen/keys/role')}</Hint>
        </p>
      </div>
      <ul
        ref={list}
        className={styles.pieces}
        onKeyDown={onKeyDown}
        data-long={rows.length > STEP || undefined}
      >
        {rows.slice(0, drawn).map((row, index) =>
          row.is === 'group' ? (
            <GroupRow
              key={row.key}
              index={index}
              row={row}
              isAt={index === at}
              onFocus={() => focusRow(row, index)}
              onOpen={() => openGroup(row.first)}
            />
          ) : (
            <PieceRow
              key={row.key}
              index={index}
              piece={row.piece}
              isAt={index === at}
              isMenuOpen={menuAt === row.piece.number}
              onFocus={() => focusRow(row, index)}
              onMenu={(isOpen) => {
                setMenuAt(isOpen ? row.piece.number : null);
                if (!isOpen) moveTo(index);
              }}
              onToggle={() => toggle(row.piece)}
            />
          ),
        )}
        {drawn < rows.length && <li ref={end} aria-hidden className={styles.more} />}
      </ul>
    </section>
  );
}
