import { ChevronDown, EyeOff, FileText, Globe, Image, type LucideIcon } from 'lucide-react';
import type { CopyForm, CopySummary } from '@shared/domain/kept-copy';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { run } from '../../app/keys/handlers';
import { Button } from '../../ui/button';
import { day } from '../../ui/dates';
import { Key } from '../../ui/key';
import { Menu } from '../../ui/menu';
import controls from '../claims/controls.module.css';
import styles from './pane.module.css';

const icons: Record<CopyForm, LucideIcon> = { text: FileText, page: Globe, pdf: FileText, image: Image };

interface BarProps {
  source: Source;
  copies: readonly CopySummary[];
  /** The one that is shown. */
  copy: CopySummary | null;
  /** The page that is seen, in a copy with pages. */
  page: number | null;
  onCopy: (copy: string) => void;
  onChoose: () => void;
}

/** What is known of the source and of the copy that is shown, in a few words: `Independent, PDF, p. 36 of 62`. */
function facts(source: Source, copy: CopySummary | null, page: number | null): string {
  return [
    source.stake && t(`words/stake/${source.stake}`),
    source.level === 'on-record' ? null : t(`words/level/${source.level}`).toLowerCase(),
    copy && t(`sourcePane/form/${copy.form}`),
    copy?.pages && page !== null ? t('sourcePane/pageOf', { page, pages: copy.pages }) : null,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The source at hand: its name, which opens the choice of another, its facts, its copies, and what can be done. */
export function SourceBar({ source, copies, copy, page, onCopy, onChoose }: BarProps) {
  const Icon = source.confidential ? EyeOff : icons[copy?.form ?? 'text'];
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.name} title={source.name} onClick={onChoose}>
        <Icon aria-hidden />
        <strong>{source.purged ? t('evidence/purged', { label: source.name }) : source.name}</strong>
        <ChevronDown aria-hidden />
        <Key action="source.choose" />
      </button>
      <span className={styles.facts}>{facts(source, copy, page)}</span>
      <span className={styles.tools}>
        {copies.length > 1 && copy && (
          <Menu
            label={t('sourcePane/which')}
            items={copies.map((one) => ({
              id: one.id,
              label: t('sourcePane/keptAs', {
                date: day(one.retrievedAt),
                form: t(`sourcePane/form/${one.form}`),
                name: one.name,
              }),
              onAction: () => onCopy(one.id),
            }))}
          >
            <Button kind="quiet" className={styles.copies}>
              {t('sourcePane/keptOf', { date: day(copy.retrievedAt), count: copies.length })}
              <ChevronDown aria-hidden size="0.75rem" />
            </Button>
          </Menu>
        )}
        {copies.length === 1 && copy && (
          <span className={styles.kept}>{t('sourcePane/keptOn', { date: day(copy.retrievedAt) })}</span>
        )}
        <button type="button" className={controls.quietButton} onClick={() => run('source.toggle')}>
          <Key action="source.toggle" />
          {t('sourcePane/margin')}
        </button>
      </span>
    </div>
  );
}
