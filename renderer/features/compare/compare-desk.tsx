import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '@shared/domain/ids';
import type { Comparison } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { Layout } from './compare-store';
import { drawnRows, foldRows, rowsOfClaims } from './fold-rows';
import { Overview } from './overview';
import { drawnSide, RowView } from './row-view';
import { step, stopsOf, type Stop } from './stops';
import type { AtHand } from './stretch-view';
import { tellClaim, tellStop } from './tell';
import styles from './compare.module.css';

interface DeskProps {
  comparison: Comparison;
  /** The claim that is looked for. */
  claim: Id | undefined;
  layout: Layout;
}

/** What is at hand: a change, or a claim. */
type Current = { change: number } | { claim: number } | null;

const none: AtHand = { hunk: null, claim: null };

/** The rows of two revisions, and the keys that walk them. */
export function CompareDesk({ comparison, claim: wanted, layout }: DeskProps) {
  const { rows, claims } = comparison;
  const [current, setCurrent] = useState<Current>(() => {
    const at = claims.findIndex((compared) => compared.claim === wanted);
    return at >= 0 ? { claim: at } : null;
  });
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(false);
  const textRef = useRef<HTMLDivElement>(null);
  const before = useMemo(() => drawnSide(comparison, 'before'), [comparison]);
  const after = useMemo(() => drawnSide(comparison, 'after'), [comparison]);
  const stops = useMemo(() => stopsOf(rows), [rows]);
  const claimRows = useMemo(() => rowsOfClaims(comparison), [comparison]);
  const change = current && 'change' in current ? current.change : null;
  const claim = current && 'claim' in current ? current.claim : null;
  const currentRow = change !== null ? stops[change]?.row : claim !== null ? claimRows[claim] : undefined;

  const items = useMemo(() => {
    if (all) return drawnRows(rows);
    const kept = new Set(claimRows.filter((_, at) => claims[at]?.state !== 'exact'));
    return foldRows(rows, (row) => kept.has(row) || row === currentRow, opened);
  }, [all, rows, claims, claimRows, currentRow, opened]);

  useEffect(() => textRef.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (currentRow === undefined) return;
    const row = textRef.current?.querySelector(`[data-row="${currentRow}"]`);
    const inRow = row?.querySelector('[data-current]');
    (inRow ?? row)?.scrollIntoView({ block: 'center' });
  }, [current, currentRow, layout]);

  const walk = (by: 1 | -1) => {
    const next = step(stops.length, change ?? nearest(stops, currentRow, by), by);
    if (next !== null) setCurrent({ change: next });
  };
  const walkClaims = (by: 1 | -1) => {
    const next = step(claims.length, claim, by);
    if (next !== null) setCurrent({ claim: next });
  };
  const openClaim = () => {
    const chosen = claim === null ? undefined : claims[claim];
    if (!chosen) return false;
    go({ place: 'article', article: comparison.after.article, claim: chosen.claim });
    return true;
  };
  /** What was pressed may be gone with it, and the next key is for the text. */
  const toText = () => textRef.current?.focus({ preventScroll: true });
  const chooseClaim = useCallback((at: number) => {
    setCurrent({ claim: at });
    textRef.current?.focus({ preventScroll: true });
  }, []);
  const unfold = (from: number) => {
    setOpened(new Set([...opened, from]));
    toText();
  };
  const toRow = (row: number) => {
    const at = stops.findIndex((stop) => stop.row === row);
    if (at >= 0) setCurrent({ change: at });
  };
  useAction('compare.nextChange', () => walk(1));
  useAction('compare.previousChange', () => walk(-1));
  useAction('compare.nextClaim', () => walkClaims(1));
  useAction('compare.previousClaim', () => walkClaims(-1));
  useAction('compare.open', openClaim);
  useAction('compare.all', () => setAll(!all));

  const atHand = useMemo((): AtHand => {
    const stop = change === null ? undefined : stops[change];
    return stop ? { hunk: stop.hunk ?? -1, claim: null } : { hunk: null, claim };
  }, [change, claim, stops]);
  const said =
    change !== null ? tellStop(comparison, stops, change) : claim !== null ? tellClaim(claims[claim]) : '';
  return (
    <div className={styles.desk}>
      <div className={styles.scroller}>
        <div
          ref={textRef}
          className={styles.rows}
          data-layout={layout}
          data-keys
          tabIndex={0}
          role="region"
          aria-label={t('compare/text')}
        >
          {items.map((item) =>
            'row' in item ? (
              <RowView
                key={item.row}
                row={item.drawn}
                at={item.row}
                layout={layout}
                before={before}
                after={after}
                atHand={
                  item.row === currentRow || (claim !== null && stands(comparison, claim, item.row))
                    ? atHand
                    : none
                }
                onClaim={chooseClaim}
              />
            ) : (
              <button
                key={`fold ${item.from}`}
                type="button"
                className={styles.fold}
                onClick={() => unfold(item.from)}
              >
                {t('compare/fold', { count: item.to - item.from })}
              </button>
            ),
          )}
        </div>
      </div>
      <Overview comparison={comparison} claimRows={claimRows} onRow={toRow} />
      <p className={styles.where} aria-hidden>
        {change === null
          ? t('compare/changes', { count: stops.length })
          : t('compare/change', { at: change + 1, of: stops.length })}
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

/** The change to go on from, where a claim's row is at hand: the last one above it, or the first below. */
function nearest(stops: readonly Stop[], row: number | undefined, by: 1 | -1): number | null {
  if (row === undefined) return null;
  const above = stops.findLastIndex((stop) => stop.row < row);
  const below = stops.findIndex((stop) => stop.row > row);
  if (by > 0) return above < 0 ? null : above;
  return below < 0 ? null : below;
}

/** Whether either place of a claim stands in a row. */
function stands({ claims, rows, before, after }: Comparison, claim: number, row: number): boolean {
  const [one, at] = [claims[claim], rows[row]];
  const isIn = (side: 'before' | 'after') => {
    const number = at?.[side];
    const block =
      number === null || number === undefined ? undefined : { before, after }[side].blocks[number];
    const place = one?.[side];
    return Boolean(block && place && place.start < block.end && place.end > block.start);
  };
  return isIn('before') || isIn('after');
}
