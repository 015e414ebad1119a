import { Globe } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Evidence } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { useAriaKeys } from '../../app/keys/use-title';
import { Key } from '../../ui/key';
import { VerdictIcon } from '../../ui/verdict-icon';
import controls from '../claims/controls.module.css';
import { difference } from './difference';
import { EntrySources } from './entry-sources';
import { EntryStances } from './entry-stances';
import { dateWords, placeWords, verdictWords } from './entry-words';
import type { Earlier } from './use-earlier';
import styles from './checked-before.module.css';

/** Where arrows, Home and End go from an entry. */
export type Step = 1 | -1 | 'first' | 'last';

const steps: Record<string, Step> = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' };

interface EntryProps {
  claim: Claim;
  entry: SimilarClaim;
  /** What links to the claim now. */
  links: readonly Evidence[];
  /** The link to this fact-check, where the claim cites it. */
  citation: Evidence | null;
  isChosen: boolean;
  earlier: Earlier;
  onChosen: () => void;
  onWalk: (step: Step) => void;
}

/** What can be done with the chosen entry, each with its key. */
function Acts({ entry, citation, earlier }: Pick<EntryProps, 'entry' | 'citation' | 'earlier'>) {
  const keys = useAriaKeys('evidence.reuse');
  const isElsewhere = entry.from === 'elsewhere';
  const hasUse = isElsewhere ? citation === null : entry.evidence.length > 0;
  return (
    <div className={styles.acts}>
      {hasUse && (
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts={keys}
          onClick={() => earlier.use(entry)}
        >
          <Key action="evidence.reuse" />
          {isElsewhere ? t('checkedBefore/cite') : t('checkedBefore/use', { count: entry.evidence.length })}
        </button>
      )}
      {isElsewhere && (
        <EntryStances now={citation?.stance ?? null} onStance={(stance) => earlier.cite(entry, stance)} />
      )}
      {(entry.article !== null || entry.url !== null) && (
        <button
          type="button"
          className={controls.quietButton}
          aria-keyshortcuts="Enter"
          onClick={() => earlier.open(entry)}
        >
          <Key chord="enter" />
          {t(isElsewhere ? 'checkedBefore/openPage' : 'checkedBefore/openArticle')}
        </button>
      )}
    </div>
  );
}

/** An earlier claim or a fact-check made elsewhere: its verdict, what it says, where and when, and what it rests on. */
export function BeforeEntry(props: EntryProps) {
  const { claim, entry, links, citation, isChosen, earlier, onChosen, onWalk } = props;
  const element = useRef<HTMLDivElement>(null);
  const parts = difference(claim.statement, entry.statement);
  const verdict = verdictWords(entry);
  const where = [placeWords(entry), dateWords(entry)].filter((words) => words !== '').join(', ');

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, target, currentTarget, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (target !== currentTarget || ctrlKey || metaKey || altKey || shiftKey) return;
    const step = steps[key];
    if (step) onWalk(step);
    else if (key === 'Enter') earlier.open(entry);
    else return;
    event.preventDefault();
  };

  return (
    <li>
      <div
        ref={element}
        className={styles.entry}
        role="group"
        aria-label={t('checkedBefore/entry', { verdict, statement: entry.statement, where })}
        data-entry
        data-chosen={isChosen || undefined}
        tabIndex={isChosen ? 0 : -1}
        onFocus={() => {
          onChosen();
          element.current?.scrollIntoView({ block: 'nearest' });
        }}
        onKeyDown={onKeyDown}
      >
        <span className={styles.sign}>
          {entry.standing ? <VerdictIcon standing={entry.standing} /> : <Globe aria-hidden />}
        </span>
        <div className={styles.what}>
          <p className={styles.statement} dir="auto">
            {parts.map(({ text, isOther }, at) => (
              <span key={at} className={isOther ? styles.other : undefined}>
                {text}
              </span>
            ))}
          </p>
          <p className={styles.where}>
            <span className={styles.verdict}>{verdict}</span>
            {where !== '' && <span title={entry.title ?? undefined}>{where}</span>}
          </p>
          {entry.from === 'library' && (
            <EntrySources
              entry={entry}
              links={links}
              isChosen={isChosen}
              onUse={(only) => earlier.use(entry, only)}
            />
          )}
          {isChosen && <Acts entry={entry} citation={citation} earlier={earlier} />}
        </div>
      </div>
    </li>
  );
}
