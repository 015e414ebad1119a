import { useEffect, useId, useRef } from 'react';
import type { Article, ArticleFields } from '@shared/domain/article';
import { t, type TextKey } from '@shared/text';
import { execute, useAnswer } from '../../app/api';
import { Button } from '../../ui/button';
import { Key } from '../../ui/key';
import { useEditable } from '../claims/use-editable';
import controls from '../claims/controls.module.css';
import { dataFields, problemOf, type DataField } from './data-fields';
import styles from './bar.module.css';

interface RowProps {
  article: Article;
  field: DataField;
  label: TextKey;
  hint: TextKey | undefined;
  onDone: (key: 'Enter' | 'Escape') => void;
}

function DataRow({ article, field, label, hint, onDone }: RowProps) {
  const id = useId();
  const editable = useEditable(
    article[field] ?? '',
    (text) => {
      if (problemOf(field, text)) return;
      const change: ArticleFields = { [field]: text === '' ? null : text };
      void execute('article.edit', { article: article.id, fields: change });
    },
    onDone,
  );
  const problem = problemOf(field, editable.value.trim());
  return (
    <>
      <label htmlFor={id}>{t(label)}</label>
      <div className={styles.dataValue}>
        <input
          {...editable}
          id={id}
          className={controls.composerInput}
          dir="auto"
          spellCheck={false}
          placeholder={hint ? t('reading/notFoundForm', { form: t(hint) }) : t('words/notFound')}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        {problem && (
          <span id={`${id}-problem`} className={styles.dataProblem}>
            {t(problem)}
          </span>
        )}
      </div>
    </>
  );
}

/** What is known about the article, each fact corrected where it stands. */
export function ArticleDataPanel({ article, onClose }: { article: Article; onClose: () => void }) {
  const notes = useAnswer('articles.revision', { revision: article.revision }).data?.notes ?? [];
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  return (
    <section
      ref={panel}
      className={styles.data}
      aria-label={t('reading/data')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.dataGrid}>
        {dataFields.map(({ field, label, hint }) => (
          <DataRow
            key={field}
            article={article}
            field={field}
            label={label}
            hint={hint}
            onDone={(key) => {
              if (key === 'Escape') onClose();
            }}
          />
        ))}
      </div>
      {notes.length > 0 && (
        <ul className={styles.dataNotes} aria-label={t('reading/notes')}>
          {notes.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onPress={onClose}>
        <Key chord="escape" />
        {t('claims/close')}
      </Button>
    </section>
  );
}
