import { Asterisk, MessageCircleQuestionMark, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { standingOf } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { VerdictIcon } from '../../ui/verdict-icon';
import { isOverdue } from '../claims/overdue';
import { shortName, usePeople } from '../claims/people';
import { when } from '../claims/when';
import type { Entry } from './entries';
import controls from '../claims/controls.module.css';
import styles from './notes-list.module.css';

const signs = {
  remark: <Asterisk aria-hidden />,
  note: <StickyNote aria-hidden />,
  query: <MessageCircleQuestionMark aria-hidden />,
};

/** What an entry is: `Note for desk`, `Query to the writer, settled`. */
export function entryTitle(entry: Entry): string {
  if (entry.is === 'remark') return t('remarks/remarkOf', { kind: t(`words/remark/${entry.remark.kind}`) });
  if (entry.is === 'note')
    return t('claims/noteFor', { audience: t(`words/audience/${entry.note.audience}`) });
  return t(entry.query.state === 'open' ? 'claims/queryToWriter' : 'claims/querySettled');
}

function Told({ entry }: { entry: Entry }): ReactNode {
  const { byId } = usePeople();
  if (entry.is === 'query' && entry.query.state === 'open' && entry.query.due) {
    const { due } = entry.query;
    return isOverdue(due) ? (
      <strong className={controls.late}>{t('claims/overdue', { when: when(due) })}</strong>
    ) : (
      t('claims/dueBy', { when: when(due) })
    );
  }
  const { by } = entry.is === 'remark' ? entry.remark : entry.is === 'note' ? entry.note : entry.query;
  const at = (entry.is === 'note' ? entry.note.editedAt : null) ?? entry.at;
  return t('claims/by', { who: shortName(byId.get(by)), when: when(at) });
}

/** The line above an entry: what it is, whose, where it belongs to. */
export function EntryHead({ entry, place }: { entry: Entry; place: string }) {
  return (
    <>
      <div
        className={controls.rowHead}
        data-open={(entry.is === 'query' && entry.query.state === 'open') || undefined}
      >
        {signs[entry.is]}
        <strong className={styles.what}>{entryTitle(entry)}</strong>
        <span className={styles.by}>
          <Told entry={entry} />
        </span>
      </div>
      <div className={styles.place}>
        {entry.is !== 'remark' && (
          <>
            <span className={styles.number}>{entry.claim.number}</span>
            {entry.claim.verdicts.map((verdict) => (
              <VerdictIcon key={verdict.question} standing={standingOf(verdict)} />
            ))}
          </>
        )}
        <span className={styles.placeName}>{place}</span>
      </div>
    </>
  );
}
