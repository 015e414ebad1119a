import { FilePen } from 'lucide-react';
import type { Claim } from '@shared/domain/claim';
import { undecidedOf } from '@shared/domain/to-decide';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { Act } from '../claims/act';
import type { DraftEvents } from './use-draft-events';
import type { FreshSentences } from './use-fresh-sentences';
import styles from './drafts.module.css';

interface LineProps {
  claims: readonly Claim[];
  fresh: FreshSentences;
  events: DraftEvents;
}

/**
 * At the foot: what the drafts of an article have left to decide and to read; nothing where that is nothing. Not above
 * the text, which would move when the new sentences are known.
 */
export function DraftLine({ claims, fresh, events }: LineProps) {
  useAction('draft.decideNext', events.decideNext);
  useAction('draft.nextNew', events.nextFresh);
  useAction('draft.read', events.markRead);
  const decided = claims.filter((claim) => undecidedOf(claim) !== null).length;
  const count = fresh.sentences.length;
  if (decided + count === 0) return null;
  return (
    <div className={styles.line} role="group" aria-label={t('draft/left')}>
      <FilePen aria-hidden />
      {decided > 0 && (
        <Act
          action="draft.decideNext"
          className={styles.toDecide}
          label={t('draft/toDecide', { count: decided })}
          onClick={events.decideNext}
        />
      )}
      {count > 0 && (
        <>
          <Act
            action="draft.nextNew"
            label={t('draft/fresh', { count, number: fresh.since ?? 1 })}
            onClick={events.nextFresh}
          />
          <Act action="draft.read" label={t('draft/allRead')} onClick={events.markRead} />
        </>
      )}
    </div>
  );
}
