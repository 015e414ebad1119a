import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { isNothingTouched, isSameDraft, type RevisionSummary } from '@shared/domain/revision-summary';
import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Key } from '../../ui/key';
import { dataFields } from '../reading/data-fields';
import { rowsOfSummary, stretchesOf, summaryCounts } from './summary-rows';
import { SummaryStretch } from './summary-stretch';
import styles from './draft-summary.module.css';

/** Which line a key goes to; `null` for any other key. */
function lineAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'j') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

const fieldLabel = (name: string) => dataFields.find(({ field }) => field === name)?.label ?? 'reading/title';

interface DraftSummaryProps {
  summary: RevisionSummary;
  onBack: () => void;
  /** Stores the draft; answers whether it is stored. */
  onAccept: () => Promise<boolean>;
}

/** What a draft does to the article's claims, before it is accepted. Nothing is stored by looking. */
export function DraftSummary({ summary, onBack, onAccept }: DraftSummaryProps) {
  const [isBusy, setBusy] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOfSummary(summary), [summary]);
  const stretches = useMemo(() => stretchesOf(rows), [rows]);
  const count = rows.filter(({ is }) => is !== 'heading').length;
  const accept = async () => {
    if (isBusy) return;
    setBusy(true);
    if (!(await onAccept())) setBusy(false);
  };
  const lineAt = (line: number) => list.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  // Its keys act from the start.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-line="0"]')?.focus(), []);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      // A button that has the focus acts by itself.
      if (event.key !== 'Enter' || event.repeat || (event.target as Element).closest('button')) return;
      event.preventDefault();
      void accept();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = lineAfter(event.key, at, count);
    if (next === null) return;
    event.preventDefault();
    // It may be far from what is drawn.
    flushSync(() => setAt(next));
    lineAt(next)?.focus();
  };

  return (
    <Dialog
      title={t('draft/title', { number: summary.revision })}
      onClose={onBack}
      keep
      size="wide"
      footer={
        <>
          <Button onPress={onBack}>
            {t('draft/back')}
            <Key chord="escape" />
          </Button>
          <Button kind="primary" isDisabled={isBusy} onPress={() => void accept()}>
            {t(isBusy ? 'draft/accepting' : 'draft/accept')}
            <Key chord="enter" />
          </Button>
        </>
      }
    >
      <ul className={styles.counts} aria-label={t('draft/counts')}>
        {summaryCounts.map((name) => (
          <li key={name} data-outcome={name} data-none={summary.counts[name] === 0 || undefined}>
            <strong>{summary.counts[name]}</strong>{' '}
            {name === 'new' ? t('draft/count/new', { count: summary.counts.new }) : t(`draft/count/${name}`)}
          </li>
        ))}
      </ul>
      {isNothingTouched(summary) && (
        <p className={styles.untouched}>{t(isSameDraft(summary) ? 'draft/same' : 'draft/untouched')}</p>
      )}
      {summary.changed.whole && <p className={styles.whole}>{t('draft/whole')}</p>}
      {summary.data.length > 0 && (
        <section aria-label={t('draft/known')}>
          <h3 className={styles.heading}>{t('draft/known')}</h3>
          {summary.data.map(({ field, before, after }) => (
            <p key={field} dir="auto">
              {t('draft/data', {
                field: t(fieldLabel(field)),
                before: before ?? t('draft/nothing'),
                after: after ?? t('draft/nothing'),
              })}
            </p>
          ))}
        </section>
      )}
      <div ref={list} role="list" className={styles.rows} onKeyDown={onKeyDown}>
        {stretches.map((stretch, index) => (
          <SummaryStretch
            key={stretch[0]?.key}
            rows={stretch}
            at={stretch.some((row) => row.is !== 'heading' && row.line === at) ? at : null}
            before={stretches.slice(0, index).reduce((sum, { length }) => sum + length, 0)}
            all={rows.length}
            onAt={setAt}
          />
        ))}
      </div>
    </Dialog>
  );
}
