import { EyeOff } from 'lucide-react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { cx } from '../../ui/cx';
import styles from './evidence.module.css';

/** What a source is called: its title, or the label of one whose name stays unsaid. */
export function SourceName({ source }: { source: Source }) {
  if (!source.confidential) return <span className={styles.sourceName}>{source.name}</span>;
  return (
    <span className={cx(styles.sourceName, styles.isConfidential)}>
      <EyeOff aria-hidden />
      <VisuallyHidden>{t('evidence/confidential')} </VisuallyHidden>
      {source.purged ? t('evidence/purged', { label: source.name }) : source.name}
    </span>
  );
}

/** What else is known of it, in a few words: `Document, Department of Commerce, 1937-07-21`. */
export function sourceDetails(source: Source): string {
  const level = source.level === 'on-record' ? null : t(`words/level/${source.level}`);
  return [t(`words/sourceType/${source.type}`), source.creator, source.publisher, source.publishedAt, level]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
