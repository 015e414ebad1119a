import { useEffect, useRef } from 'react';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { PageView } from '../sources/pdf/page-view';
import { useDocument } from '../sources/pdf/use-document';
import { usePdfView } from '../sources/pdf/use-pdf-view';
import styles from './intake.module.css';

interface PdfOriginalProps {
  intake: string;
  /** The page to show, counted from 1. */
  page: number | null;
}

/** A PDF that was read, page below page as it is printed. */
export function PdfOriginal({ intake, page }: PdfOriginalProps) {
  const { data, error } = useAnswer('intake.bytes', { intake }, { gcTime: 0, staleTime: Infinity });
  if (error) return <p className={styles.note}>{t('intakeScreen/originalFailed')}</p>;
  if (!data) return <p className={styles.note}>{t('sourcePane/reading')}</p>;
  return <Pages bytes={data.bytes} page={page} />;
}

function Pages({ bytes, page }: { bytes: Uint8Array; page: number | null }) {
  const state = useDocument(bytes, 0);
  if (state.is === 'failed') return <p className={styles.note}>{t('intakeScreen/originalFailed')}</p>;
  if (state.is === 'opening') return <p className={styles.note}>{t('sourcePane/reading')}</p>;
  return <OpenPages {...state} page={page} />;
}

const nothing = () => undefined;
const none: readonly never[] = [];

type Open = Extract<ReturnType<typeof useDocument>, { is: 'open' }>;

function OpenPages({ document, size, page }: Open & { page: number | null }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { near, fit, pageElement } = usePdfView(scroller, 1, nothing);
  useEffect(() => {
    if (page !== null && fit > 0) pageElement(page)?.scrollIntoView({ block: 'start' });
  }, [page, fit, pageElement]);
  return (
    <div
      ref={scroller}
      className={styles.pdf}
      tabIndex={0}
      role="document"
      aria-label={t('intakeScreen/original')}
    >
      <div className={styles.pdfPages}>
        {Array.from({ length: document.numPages }, (_, i) => i + 1).map((number) => (
          <PageView
            key={number}
            document={document}
            number={number}
            width={fit}
            usual={size}
            near={near.has(number)}
            text=""
            blocks={none}
            marks={none}
            from={0}
            to={0}
            caret={null}
            onGeometry={nothing}
            onOpen={nothing}
          />
        ))}
      </div>
    </div>
  );
}
