import { ChevronDown, Ellipsis, EyeOff, FileText, Globe, Image, type LucideIcon } from 'lucide-react';
import type { CopyForm, CopySummary } from '@shared/domain/kept-copy';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import type { ActionId } from '../../app/keys/actions';
import { run } from '../../app/keys/handlers';
import { Button } from '../../ui/button';
import { day } from '../../ui/dates';
import { Key } from '../../ui/key';
import { Menu } from '../../ui/menu';
import { urlIn } from '../evidence/draft';
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

/** What is known of the source and of the copy that is shown, in a few words: `Independent, background, PDF`. */
function facts(source: Source, copy: CopySummary | null): string {
  return [
    source.stake && t(`words/stake/${source.stake}`),
    source.level === 'on-record' ? null : t(`words/level/${source.level}`).toLowerCase(),
    copy && t('sourcePane/keptOn', { form: t(`sourcePane/form/${copy.form}`), date: day(copy.retrievedAt) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The source at hand: its name, which opens the choice of another, its facts, its copies, and what can be done. */
export function SourceBar({ source, copies, copy, page, onCopy, onChoose }: BarProps) {
  const Icon = source.confidential ? EyeOff : icons[copy?.form ?? 'text'];
  const item = (action: ActionId, label: string) => ({
    id: action,
    label,
    action,
    onAction: () => void run(action),
  });
  const items = [
    item('source.details', t('sourcePane/details')),
    ...(source.purged ? [] : [item('source.file', t('sourcePane/keepFile'))]),
    ...(source.purged || source.url === null || urlIn(source.url) === null
      ? []
      : [item('source.fetch', t(copy ? 'sourcePane/fetchAgain' : 'sourcePane/fetchPage'))]),
    item('source.choose', t('sourcePane/another')),
  ];
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.name}
        title={[source.name, facts(source, copy)].filter(Boolean).join('\n')}
        onClick={onChoose}
      >
        <Icon aria-hidden />
        <strong>{source.purged ? t('evidence/purged', { label: source.name }) : source.name}</strong>
        <ChevronDown aria-hidden />
        <Key action="source.choose" />
      </button>
      <span className={styles.facts} title={facts(source, copy)}>
        {facts(source, copy)}
      </span>
      <span className={styles.tools}>
        {copy?.pages && page !== null ? (
          <span className={styles.kept}>{t('sourcePane/pageOf', { page, pages: copy.pages })}</span>
        ) : null}
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
              {t('sourcePane/keptOf', { at: copies.indexOf(copy) + 1, count: copies.length })}
              <ChevronDown aria-hidden size="0.75rem" />
            </Button>
          </Menu>
        )}
        {copy?.hasText && (
          <button type="button" className={controls.quietButton} onClick={() => run('find.open')}>
            <Key action="find.open" />
            {t('sourcePane/find')}
          </button>
        )}
        <button type="button" className={controls.quietButton} onClick={() => run('source.toggle')}>
          <Key action="source.toggle" />
          {t('sourcePane/margin')}
        </button>
        <Menu label={t('sourcePane/acts')} items={items}>
          <Button kind="quiet" iconLabel={t('sourcePane/acts')}>
            <Ellipsis aria-hidden size="1rem" />
          </Button>
        </Menu>
      </span>
    </div>
  );
}
