import type { MouseEvent } from 'react';
import { t } from '@shared/text';
import { useMe } from '../../../app/app-state';
import type { ActionId } from '../../../app/keys/actions';
import { run } from '../../../app/keys/handlers';
import { useAriaKeys } from '../../../app/keys/use-title';
import { formatCount } from '../../../ui/count';
import { Key } from '../../../ui/key';
import { focusArticles } from '../article-list';
import { useSelectedCounts } from './found-ids';
import { selectNone } from './use-selecting';
import styles from './selected-bar.module.css';

const acts = [
  ['library.tag', 'library/select/tag'],
  ['library.assign', 'library/select/assign'],
  ['library.stand', 'library/select/standing'],
  ['library.export', 'library/select/export'],
  ['library.remove', 'library/select/remove'],
] as const satisfies readonly (readonly [ActionId, string])[];

function Act({ action, label }: { action: ActionId; label: string }) {
  return (
    <button
      type="button"
      className={styles.act}
      aria-keyshortcuts={useAriaKeys(action)}
      onClick={() => run(action)}
    >
      <Key action={action} />
      {label}
    </button>
  );
}

/** At the foot while articles are selected: how many, and what can be done with all of them. */
export function SelectedBar({ count }: { count: number }) {
  const { shown, hidden } = useSelectedCounts();
  const me = useMe();
  if (shown + hidden === 0) return null;
  // The focus stays in the list, from which keys act.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  return (
    <div className={styles.bar} role="group" aria-label={t('library/select/label')} onMouseDown={keepFocus}>
      <span className={styles.counts} role="status">
        <strong className={styles.count}>
          {t('library/select/selected', {
            count: shown,
            number: formatCount(shown),
            all: formatCount(count),
          })}
        </strong>
        {hidden > 0 && (
          <span className={styles.hidden}>
            {t('library/select/hidden', { count: hidden, number: formatCount(hidden) })}
          </span>
        )}
      </span>
      <span className={styles.acts}>
        {me &&
          shown > 0 &&
          acts.map(([action, label]) => <Act key={action} action={action} label={t(label)} />)}
      </span>
      <button
        type="button"
        className={styles.act}
        onClick={() => {
          selectNone();
          focusArticles();
        }}
      >
        <Key action="library.selectNone" />
        {t('library/select/clear')}
      </button>
    </div>
  );
}
