import { Asterisk } from 'lucide-react';
import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import type { Span } from '@shared/domain/anchor';
import type { Remark } from '@shared/domain/remark';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useGeometry } from '../reading/geometry';
import { firstLineRect } from '../reading/caret-place';
import { useTinted } from '../reading/find/use-tinted';
import { useReadArticle } from '../reading/read-article';
import { useReading, useReadingStore } from '../reading/reading-store';
import { RemarkPanel } from './remark-panel';
import { remarkRows, type RemarkRow } from './remark-rows';
import { spanOfRemark } from './remark-text';
import styles from './remarks.module.css';

interface LayerProps {
  articleRef: RefObject<HTMLElement | null>;
  /** The element that signs and panel are placed in. */
  stripRef: RefObject<HTMLElement | null>;
}

const none: readonly Remark[] = [];
const noSpans: readonly Span[] = [];
/** From the middle of a line to the panel below it, as a share of the line's height. */
const BELOW = 0.9;

/** From the first to the last of some spans; `null` without any. */
function around(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return null;
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  };
}

/** Remarks beside the text: a quiet sign for each line that has some, and the panel to read or write them. */
export const RemarkLayer = memo(function RemarkLayer({ articleRef, stripRef }: LayerProps) {
  const store = useReadingStore();
  const { article, revision } = useReadArticle();
  const remarks = useAnswer('remarks.list', { article: article.id }).data ?? none;
  const panel = useReading((state) => state.remarks);
  const places = useGeometry((geometry) => geometry.places);
  const height = useGeometry((geometry) => geometry.height);
  const view = useGeometry((geometry) => geometry.view);
  const [rows, setRows] = useState<readonly RemarkRow[]>([]);
  const [top, setTop] = useState(0);
  const spans = useMemo(
    () => new Map(remarks.map((remark) => [remark.id, spanOfRemark(remark, revision)])),
    [remarks, revision],
  );
  const lit = useReading((state) => state.lit);
  useTinted(
    articleRef,
    'lit',
    useMemo(() => (lit ? [lit] : noSpans), [lit]),
  );

  // Signs stand at the first line of their words, what is about the whole article at its beginning.
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    if (!root || !base) return;
    const edge = base.getBoundingClientRect().top;
    const placed = remarks
      .filter(({ revision: of }) => of === null || of === revision.id)
      .flatMap(({ id }) => {
        const line = firstLineRect(root, spans.get(id)?.start ?? revision.blocks[0]?.start ?? 0);
        return line ? [{ id, y: line.top + line.height / 2 - edge }] : [];
      });
    setRows(remarkRows(placed));
  }, [articleRef, stripRef, remarks, spans, revision, places, height, view]);

  const shownSpan = useMemo(() => {
    if (!panel) return null;
    return panel.is === 'new' ? panel.span : around(panel.remarks.map((id) => spans.get(id) ?? null));
  }, [panel, spans]);
  useEffect(() => {
    if (!panel) return;
    store.setState({ lit: shownSpan });
    return () => store.setState({ lit: null });
  }, [panel, shownSpan, store]);
  useLayoutEffect(() => {
    const [root, base] = [articleRef.current, stripRef.current];
    if (!root || !base || !panel) return;
    const last = shownSpan ? Math.max(shownSpan.start, shownSpan.end - 1) : (revision.blocks[0]?.start ?? 0);
    const line = firstLineRect(root, last);
    if (line) setTop(line.top + line.height * (0.5 + BELOW) - base.getBoundingClientRect().top);
  }, [articleRef, stripRef, panel, shownSpan, revision, height]);

  // What had the focus before the panel came gets it back.
  const before = useRef<Element | null>(null);
  useLayoutEffect(
    () =>
      store.subscribe((now, last) => {
        if (now.remarks && !last.remarks) before.current = document.activeElement;
      }),
    [store],
  );
  const close = useCallback(() => {
    store.setState({ remarks: null });
    const focused = before.current instanceof HTMLElement && before.current.isConnected;
    (focused ? (before.current as HTMLElement) : articleRef.current)?.focus({ preventScroll: true });
  }, [articleRef, store]);

  return (
    <>
      <div className={styles.signs}>
        {rows.map((row) => {
          const label = t('remarks/here', { count: row.remarks.length });
          const span = around(row.remarks.map((id) => spans.get(id) ?? null));
          return (
            <button
              key={row.remarks[0]}
              type="button"
              className={styles.sign}
              style={{ top: row.y }}
              title={label}
              aria-label={label}
              aria-expanded={panel?.is === 'read' && panel.remarks[0] === row.remarks[0]}
              onFocus={() => store.setState({ lit: span })}
              onBlur={() => {
                if (!store.getState().remarks) store.setState({ lit: null });
              }}
              onClick={() => store.setState({ remarks: { is: 'read', remarks: row.remarks } })}
            >
              <Asterisk aria-hidden />
              {row.remarks.length > 1 && <span className={styles.several}>{row.remarks.length}</span>}
            </button>
          );
        })}
      </div>
      {panel && <RemarkPanel key={panel.is} panel={panel} remarks={remarks} top={top} onClose={close} />}
    </>
  );
});
