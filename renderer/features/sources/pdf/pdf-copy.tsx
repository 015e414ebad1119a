import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react';
import type { CopyBlock } from '@shared/domain/kept-copy';
import type { BlockSpan } from '@shared/domain/text';
import { t } from '@shared/text';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { caretStep } from '../../reading/caret-keys';
import { snapSpan } from '../../reading/caret-moves';
import { tellStep } from '../../reading/caret-tell';
import { marksAt } from '../../reading/marks';
import type { TextSelection } from '../../reading/reading-store';
import { useLatest } from '../../reading/use-latest';
import { placeInCopy, rememberInCopy } from '../copy-memory';
import type { ExcerptMark } from '../excerpt-marks';
import type { ReaderProps } from '../reader';
import { zoomByKey, ZoomBar } from '../zoom-bar';
import { caretBox, type PageGeometry } from './page-geometry';
import { selectNatively } from './native-selection';
import { PageView } from './page-view';
import { blocksByPage, marksByPage, pageAt } from './pages';
import { takeStep } from './pdf-caret';
import { showBox, showPage, type Way } from './show-box';
import { textAround } from './text-around';
import { useDocument } from './use-document';
import { usePdfPointer } from './use-pdf-pointer';
import { usePdfView } from './use-pdf-view';
import styles from './pdf.module.css';

export interface PdfCopyProps extends ReaderProps {
  bytes: Uint8Array;
}

const noMarks: readonly ExcerptMark[] = [];
const noBlocks: readonly CopyBlock[] = [];

const holds = ({ start, end }: BlockSpan, offset: number) => start <= offset && offset <= end;

/** A kept PDF, page below page as it is printed. Its words are selected by mouse, or by keys as the article's are. */
export function PdfCopy(props: PdfCopyProps) {
  const [attempt, setAttempt] = useState(0);
  const state = useDocument(props.bytes, attempt);
  if (state.is === 'opening')
    return (
      <p className={styles.opening} role="status">
        {t('sourcePane/reading')}
      </p>
    );
  if (state.is === 'failed')
    return (
      <div role="alert">
        <EmptyState
          title={t('sourcePane/pdfFailed')}
          actions={<Button onPress={() => setAttempt(attempt + 1)}>{t('app/failed/again')}</Button>}
        >
          {t('sourcePane/pdfFailedText')}
        </EmptyState>
      </div>
    );
  return <PdfPages {...props} {...state} />;
}

type Opened = Extract<ReturnType<typeof useDocument>, { is: 'open' }>;

function PdfPages({
  copy,
  name,
  marks,
  onSelect,
  onOpen,
  onPage,
  onLeave,
  ref,
  document,
  size,
}: PdfCopyProps & Opened) {
  const text = copy.text ?? '';
  const scrollerRef = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(() => placeInCopy(copy.id).zoom);
  const { near, fit, pageElement } = usePdfView(scrollerRef, zoom, onPage);
  const width = Math.floor(fit * zoom);
  const [selection, setSelection] = useState<TextSelection>(() => placeInCopy(copy.id).selection);
  const [said, setSaid] = useState('');
  const column = useRef<number | null>(null);
  const geometries = useRef(new Map<number, PageGeometry>());
  /** Where to scroll once the page is read that it lies on. */
  const wanted = useRef<{ offset: number; way: Way } | null>(null);
  const pages = useMemo(() => blocksByPage(copy.blocks), [copy.blocks]);
  const marked = useMemo(() => marksByPage(pages, marks), [pages, marks]);
  const numbers = useMemo(() => Array.from({ length: document.numPages }, (_, i) => i + 1), [document]);

  const show = useCallback(
    (offset: number, way: Way) => {
      const [scroller, page] = [scrollerRef.current, pageAt(copy, offset)];
      const element = pageElement(page);
      wanted.current = { offset, way };
      if (!scroller || !element) return;
      const geometry = geometries.current.get(page);
      const box = geometry ? caretBox(geometry, offset) : null;
      if (!geometry || !box) {
        showPage(scroller, element);
        return;
      }
      wanted.current = null;
      showBox(scroller, element, box, element.clientWidth / geometry.width, way);
    },
    [copy, pageElement],
  );

  const onGeometry = useCallback(
    (page: number, geometry: PageGeometry | null) => {
      if (geometry) geometries.current.set(page, geometry);
      else geometries.current.delete(page);
      const waiting = wanted.current;
      if (geometry && waiting && pageAt(copy, waiting.offset) === page) show(waiting.offset, waiting.way);
    },
    [copy, show],
  );

  const select = useCallback((anchor: number, focus: number) => {
    column.current = null;
    setSelection({ anchor, focus, upstream: false });
  }, []);
  const focusText = useCallback(() => scrollerRef.current?.focus({ preventScroll: true }), []);
  useImperativeHandle(
    ref,
    () => ({
      focus: focusText,
      goTo: (span, selects = false) => {
        if (span) select(span.start, selects ? span.end : span.start);
        focusText();
        if (span) show(span.start, 'jump');
      },
      collapse: () => setSelection(({ focus: at }) => ({ anchor: at, focus: at, upstream: false })),
    }),
    [focusText, select, show],
  );

  // Coming back leads to where one was; a target leads elsewhere.
  const ready = width > 0;
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !ready) return;
    scroller.scrollTop = placeInCopy(copy.id).scrollTop;
    if (wanted.current) show(wanted.current.offset, wanted.current.way);
    return () => rememberInCopy(copy.id, { scrollTop: scroller.scrollTop });
  }, [copy.id, ready, show]);
  useEffect(() => rememberInCopy(copy.id, { selection, zoom }), [copy.id, selection, zoom]);
  const found = marks.find(({ look }) => look.tone === 'found')?.start ?? null;
  const taken = marks.find(({ look }) => look.tone === 'taken')?.start ?? null;
  useEffect(() => {
    if (ready && found !== null) show(found, 'jump');
  }, [ready, found, show]);
  // The form that takes them leaves the pages less room.
  useEffect(() => {
    if (ready && taken !== null) show(taken, 'step');
  }, [ready, taken, show]);

  const { anchor, focus } = selection;
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  const tellSelection = useLatest(onSelect);
  useEffect(() => {
    tellSelection(start < end ? snapSpan(text, start, end) : null);
  }, [start, end, tellSelection, text]);

  const takeSelection = useLatest(() => {
    const scroller = scrollerRef.current;
    if (scroller && scroller === window.document.activeElement) selectNatively(scroller, start, end);
  });
  // Pages that come near bring their words with them.
  useEffect(() => takeSelection(), [start, end, near, takeSelection]);

  const pointer = usePdfPointer({
    ...{ copy, scrollerRef, geometries, selection, marks },
    onSelect: select,
    onOpen,
  });

  const onCaretKey = (event: KeyboardEvent): boolean => {
    const here = geometries.current.get(pageAt(copy, focus));
    const step = caretStep(event, (here && caretBox(here, focus)?.rtl) ?? false);
    const scroller = scrollerRef.current;
    if (!step || !scroller || text === '') return false;
    const around = { copy, geometryOf: (page: number) => geometries.current.get(page) ?? null };
    let moved = { focus, column: column.current };
    if (step.unit === 'page') {
      // A whole window of lines: as far as the caret comes down the print.
      const lines = Math.max(1, Math.floor(scroller.clientHeight / 24) - 2);
      for (let i = 0; i < lines; i++)
        moved = takeStep(around, { ...selection, focus: moved.focus }, step, moved.column);
    } else moved = takeStep(around, selection, step, column.current);
    column.current = moved.column;
    const next = { anchor: step.extend ? anchor : moved.focus, focus: moved.focus, upstream: false };
    setSelection(next);
    show(moved.focus, step.unit === 'text' ? 'jump' : 'step');
    const before = marksAt(marks, focus);
    const entered = marksAt(marks, moved.focus).filter((mark) => !before.includes(mark));
    const reached = textAround(text, copy.blocks, copy.language, moved.focus);
    setSaid(
      tellStep(
        reached,
        step,
        selection,
        moved.focus,
        entered.map(({ look }) => look.label),
      ),
    );
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (onCaretKey(event)) {
      event.preventDefault();
    } else if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') {
      event.preventDefault();
      select(0, text.length);
    } else if (!ctrlKey && !metaKey && !altKey && !shiftKey) {
      const larger = zoomByKey(zoom, key);
      const at = key === 'Enter' ? marksAt(marks, focus) : [];
      const mark = at.find(({ look }) => look.excerpt !== null);
      if (mark) onOpen(mark);
      else if (larger !== null) setZoom(larger);
      else if (key !== 'Escape') return;
      else if (anchor === focus) onLeave();
      else select(focus, focus);
      event.preventDefault();
    }
  };
  /** What is copied is the copy's text, not the print's line breaks and hyphens. */
  const onCopy = (event: ClipboardEvent) => {
    if (start === end) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(start, end));
  };

  return (
    <>
      <div
        ref={scrollerRef}
        className={styles.scroller}
        role="document"
        lang={copy.language ?? undefined}
        tabIndex={0}
        data-keys
        data-copy
        aria-label={t('sourcePane/copy', { name })}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onFocus={takeSelection}
        {...pointer}
      >
        <div className={styles.pages}>
          {ready &&
            numbers.map((number) => {
              const blocks = pages.get(number) ?? noBlocks;
              const [first, last] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0];
              return (
                <PageView
                  key={number}
                  document={document}
                  number={number}
                  width={width}
                  text={text}
                  blocks={blocks}
                  onGeometry={onGeometry}
                  onOpen={onOpen}
                  usual={size}
                  near={near.has(number)}
                  marks={marked.get(number) ?? noMarks}
                  from={start < last && end > first ? Math.max(start, first) : 0}
                  to={start < last && end > first ? Math.min(end, last) : 0}
                  caret={blocks.length > 0 && holds({ start: first, end: last }, focus) ? focus : null}
                />
              );
            })}
        </div>
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom} />
      <span className={styles.said} role="status">
        {said}
      </span>
    </>
  );
}
