import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { CopyBlock } from '@shared/domain/kept-copy';
import type { ItemBox } from '@shared/domain/pdf-page';
import { t } from '@shared/text';
import type { ExcerptMark } from '../excerpt-marks';
import { measure } from './measure';
import { boxesOf, caretBox, type PageGeometry } from './page-geometry';
import { placesOf } from './page-places';
import { PageSigns } from './page-signs';
import { useDrawing } from './use-drawing';
import styles from './pdf.module.css';

interface PageViewProps {
  document: PDFDocumentProxy;
  number: number;
  /** How wide it is shown, in CSS pixels. */
  width: number;
  /** The size of a page of which nothing is known yet. */
  usual: { width: number; height: number };
  /** Whether it is near the window; other pages are as large, and empty. */
  near: boolean;
  text: string;
  /** Those of this page. */
  blocks: readonly CopyBlock[];
  marks: readonly ExcerptMark[];
  /** What is selected: offsets of the text. */
  from: number;
  to: number;
  /** The caret, where it stands on this page. */
  caret: number | null;
  onGeometry: (page: number, geometry: PageGeometry | null) => void;
  onOpen: (mark: ExcerptMark) => void;
}

/** What was read of a page. */
interface LoadedPage {
  proxy: PDFPageProxy;
  geometry: PageGeometry;
  size: { width: number; height: number };
}

/** Reads a page while it is near. */
function useLoadedPage({ document, number, near, text, blocks }: PageViewProps): LoadedPage | null {
  const [page, setPage] = useState<LoadedPage | null>(null);
  useEffect(() => {
    if (!near) return;
    let gone = false;
    const load = async () => {
      const proxy = await document.getPage(number);
      const { width, height, transform } = proxy.getViewport({ scale: 1 });
      const content = await proxy.getTextContent();
      if (gone) return;
      const items = content.items.filter((item) => 'str' in item);
      const fonts = items.map(({ fontName }) => content.styles[fontName]?.fontFamily ?? 'serif');
      const words = placesOf({ width, height, transform, items, fonts }, { text, blocks });
      setPage({ proxy, geometry: { width, words, text, measure }, size: { width, height } });
    };
    // A page that can't be read stays blank; the others are shown.
    load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [document, number, near, text, blocks]);
  return near ? page : null;
}

/** A box on the page as styles. */
function boxStyle(box: ItemBox, scale: number) {
  return {
    left: box.left * scale,
    top: box.top * scale,
    width: box.width * scale,
    height: box.height * scale,
    transform: Math.abs(box.angle) < 0.01 ? undefined : `rotate(${box.angle}rad)`,
  };
}

function Boxes({ boxes, scale, kind }: { boxes: readonly ItemBox[]; scale: number; kind: string }) {
  return boxes.map((box, i) => (
    <span key={i} className={styles.box} data-kind={kind} style={boxStyle(box, scale)} />
  ));
}

/** One page as it is printed, its words for those who don't see it, and what is marked on it. */
export const PageView = memo(function PageView(props: PageViewProps) {
  const { number, width, usual, near, text, marks, from, to, caret, onGeometry, onOpen } = props;
  const page = useLoadedPage(props);
  const geometry = page?.geometry ?? null;
  const [known, setKnown] = useState(usual);
  if (page && page.size.width !== known.width) setKnown(page.size);
  if (page && page.size.height !== known.height) setKnown(page.size);
  const scale = width / known.width;
  const height = Math.round(known.height * scale);
  const holder = useRef<HTMLDivElement>(null);
  useDrawing(page?.proxy ?? null, holder, width);

  useEffect(() => {
    onGeometry(number, geometry);
    return () => onGeometry(number, null);
  }, [number, geometry, onGeometry]);

  const drawn = useMemo(
    () => (geometry ? marks.map((mark) => ({ mark, boxes: boxesOf(geometry, mark) })) : []),
    [geometry, marks],
  );
  const selection = useMemo(
    () => (geometry && from < to ? boxesOf(geometry, { start: from, end: to }) : []),
    [geometry, from, to],
  );
  const at = geometry && caret !== null ? caretBox(geometry, caret) : null;

  return (
    <section
      className={styles.page}
      data-page={number}
      aria-label={t('sourcePane/pageNumber', { page: number })}
      style={{ width, height }}
    >
      <div ref={holder} className={styles.drawing} aria-hidden />
      {near && geometry && (
        <>
          <div className={styles.boxes} aria-hidden>
            {drawn.map(({ mark, boxes }) => (
              <Boxes key={mark.anchor} boxes={boxes} scale={scale} kind={mark.look.tone} />
            ))}
            <Boxes boxes={selection} scale={scale} kind="selection" />
          </div>
          <div className={styles.words}>
            {geometry.words.map((words) => (
              <span
                key={`${words.start}-${words.end}-${words.box.top}`}
                data-from={words.start}
                data-to={words.end}
                dir={words.rtl ? 'rtl' : undefined}
                style={{ ...boxStyle(words.box, scale), fontSize: words.box.height * scale }}
              >
                {text.slice(words.start, words.end)}{' '}
              </span>
            ))}
          </div>
          {at && <span className={styles.caret} aria-hidden style={{ ...boxStyle(at, scale), width: 2 }} />}
          <PageSigns drawn={drawn} scale={scale} onOpen={onOpen} />
        </>
      )}
    </section>
  );
});
