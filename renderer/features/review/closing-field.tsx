import { X } from 'lucide-react';
import { useState } from 'react';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useExecute } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { closingText, fromLocalField, toLocalField } from './closing';
import { focusArticles } from './focus';
import styles from './closing-field.module.css';

/** When the page closes, in this computer's time; pressed, or by its key, a field. Enter, or leaving it, sets it. */
export function ClosingField({ article }: { article: ArticleRow }) {
  const execute = useExecute();
  const { closesAt } = article;
  const saved = toLocalField(closesAt);
  const [value, setValue] = useState<string | null>(null);
  const edit = () => setValue(saved);
  useAction('review.closing', edit);

  const set = (to: string | null) =>
    void execute('article.edit', { article: article.id, fields: { closesAt: to } });
  const commit = (field: HTMLInputElement) => {
    // A field that is filled in only half says that it is empty, and that is no wish to clear it.
    if (!field.validity.badInput && value !== saved && value !== null) set(fromLocalField(value));
    setValue(null);
  };
  if (value === null)
    return (
      <span className={styles.field}>
        <Button kind="quiet" action="review.closing" className={styles.set} onPress={edit}>
          {closesAt ? t('review/closing/closes', { when: closingText(closesAt) }) : t('review/closing/none')}
        </Button>
        {closesAt && (
          <Button
            kind="quiet"
            iconLabel={t('review/closing/clear')}
            className={styles.clear}
            onPress={() => set(null)}
          >
            <X aria-hidden size="0.75rem" />
          </Button>
        )}
      </span>
    );
  return (
    <input
      // The field was asked for: what one types next is the time.
      ref={(field) => field?.focus()}
      type="datetime-local"
      aria-label={t('review/closing/label')}
      className={styles.input}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onBlur={(event) => commit(event.target)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        event.preventDefault();
        if (event.key === 'Enter') commit(event.currentTarget);
        else setValue(null);
        focusArticles();
      }}
    />
  );
}
