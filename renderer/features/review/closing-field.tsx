import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useExecute } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { Key } from '../../ui/key';
import { fromLocalField, toLocalField } from './closing';
import { focusArticles } from './focus';
import styles from './closing-field.module.css';

/** When the page closes, in this computer's time. Enter, or leaving the field, sets it. */
export function ClosingField({ article }: { article: ArticleRow }) {
  const execute = useExecute();
  const field = useRef<HTMLInputElement>(null);
  const saved = toLocalField(article.closesAt);
  const [value, setValue] = useState(saved);
  useAction('review.closing', () => field.current?.focus());

  const set = (closesAt: string | null) =>
    void execute('article.edit', { article: article.id, fields: { closesAt } });
  const commit = () => {
    // A field that is filled in only half says that it is empty, and that is no wish to clear it.
    if (field.current?.validity.badInput) return;
    if (value !== saved) set(fromLocalField(value));
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{t('review/closing/label')}</span>
      <input
        ref={field}
        type="datetime-local"
        className={styles.input}
        data-empty={value === '' || undefined}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setValue(saved);
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault();
            focusArticles();
          }
        }}
      />
      {saved !== '' ? (
        <Button
          kind="quiet"
          iconLabel={t('review/closing/clear')}
          className={styles.clear}
          onPress={() => set(null)}
        >
          <X aria-hidden size="0.75rem" />
        </Button>
      ) : (
        <Key action="review.closing" />
      )}
    </label>
  );
}
