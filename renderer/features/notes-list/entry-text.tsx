import { t } from '@shared/text';
import { sentenceOf } from '../claims/sentence-of';
import { WordingView } from '../claims/wording-view';
import type { Entry } from './entries';
import controls from '../claims/controls.module.css';
import styles from './notes-list.module.css';

/** What was written, in full: a query with its proposed wording and the answer. */
export function EntryText({ entry }: { entry: Entry }) {
  if (entry.is === 'remark') return <Words text={entry.remark.text} />;
  if (entry.is === 'note') return <Words text={entry.note.text} />;
  const { query, claim } = entry;
  return (
    <>
      <Words text={query.text} />
      {query.proposed && <WordingView old={sentenceOf(claim, query.proposed)} proposed={query.proposed} />}
      {query.answer && (
        <p className={styles.words} dir="auto">
          <span className={controls.quiet}>{t('claims/answered')}</span> {query.answer}
        </p>
      )}
    </>
  );
}

function Words({ text }: { text: string }) {
  return (
    <p className={styles.words} dir="auto">
      {text}
    </p>
  );
}
