import { EyeOff, FileText } from 'lucide-react';
import type { SourceRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { formatCount } from '../../../ui/count';
import { cx } from '../../../ui/cx';
import { day, shortDate } from '../../../ui/dates';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './source-row.module.css';

/** What it is called, and what tells it from others of the same name. */
function Name({ source }: { source: SourceRow }) {
  const by = [source.creator, source.publisher, source.publishedAt && shortDate(source.publishedAt)];
  return (
    <span className={styles.main}>
      <span className={styles.name} title={source.name}>
        {source.confidential && (
          <>
            <EyeOff aria-hidden />
            <VisuallyHidden>{t('evidence/confidential')} </VisuallyHidden>
          </>
        )}
        <span className={styles.words} dir="auto">
          {source.purged ? t('evidence/purged', { label: source.name }) : source.name}
        </span>
        {source.copies > 0 && (
          <span className={styles.copies} title={t('sourceLibrary/copies', { count: source.copies })}>
            <FileText role="img" aria-label={t('sourceLibrary/copies', { count: source.copies })} />
          </span>
        )}
      </span>
      <span className={styles.under} dir="auto">
        {by.filter(Boolean).join(', ')}
      </span>
    </span>
  );
}

/** How far it may be named and whether it takes part, where that is worth a word. */
export function standingOf({ level, stake }: Pick<SourceRow, 'level' | 'stake'>): string {
  const parts = [
    level === 'on-record' ? null : t(`words/level/${level}`),
    stake && t(`words/stake/${stake}`),
  ];
  return parts.filter(Boolean).join(', ').toLowerCase();
}

interface SourceRowProps {
  id: string;
  /** Not there while its page is on the way. */
  source: SourceRow | undefined;
  /** Its place in the whole list, from 1, and how many there are. */
  place: number;
  of: number;
  top: number;
  height: number;
  isCurrent: boolean;
  isSelected: boolean;
  onClick: (held: { toggle: boolean; reach: boolean }) => void;
  onOpen: () => void;
}

/** One source in the list. A click chooses it, with Ctrl, Cmd or Shift it selects, a double click opens it. */
export function SourceRowView({
  id,
  source,
  place,
  of,
  top,
  height,
  isCurrent,
  isSelected,
  onClick,
  onOpen,
}: SourceRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={of}
      aria-posinset={place}
      data-current={isCurrent || undefined}
      className={cx(styles.columns, styles.row)}
      style={{ top, height }}
      onClick={(event) => onClick({ toggle: event.ctrlKey || event.metaKey, reach: event.shiftKey })}
      onDoubleClick={onOpen}
    >
      {source && (
        <>
          <Name source={source} />
          <span className={cx(styles.cell, styles.kind)}>
            <span className={styles.line}>{t(`words/sourceType/${source.type}`)}</span>
            <span className={styles.under}>{standingOf(source)}</span>
          </span>
          <span className={cx(styles.cell, styles.number)}>
            {source.uses > 0 ? (
              <>
                <span className={styles.line}>{t('sourceLibrary/uses', { count: source.uses })}</span>
                <span className={styles.under}>
                  {t('sourceLibrary/inArticles', {
                    count: source.articles,
                    number: formatCount(source.articles),
                  })}
                </span>
              </>
            ) : (
              <span className={cx(styles.line, styles.quiet)}>{t('sourceLibrary/unused')}</span>
            )}
          </span>
          <span className={cx(styles.cell, styles.number, styles.dates)}>
            <span className={cx(styles.line, !source.lastUsed && styles.quiet)}>
              {source.lastUsed ? day(source.lastUsed) : '–'}
            </span>
            <span className={styles.under}>{day(source.createdAt)}</span>
          </span>
        </>
      )}
    </div>
  );
}
