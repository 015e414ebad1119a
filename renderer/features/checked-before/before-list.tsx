import { useEffect, useRef, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { SimilarClaim } from '@shared/domain/earlier-check';
import { stances } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { FailedAnswer } from '../../app/failed-answer';
import { QuietWait } from '../../app/quiet-wait';
import { useActions } from '../reading/actions';
import { BeforeEntry } from './before-entry';
import { citationOf } from './links';
import { useEarlier } from './use-earlier';
import styles from './checked-before.module.css';

/** Shown of those that say the same. */
const LIMIT = 20;

const focusEntry = (list: HTMLElement | null, at: number) =>
  list?.querySelectorAll<HTMLElement>('[data-entry]')[at]?.focus({ preventScroll: true });

interface EntriesProps {
  claim: Claim;
  entries: readonly SimilarClaim[];
}

/** The earlier claims, best first: arrows walk, and keys use what the one with the focus rests on. */
function Entries({ claim, entries }: EntriesProps) {
  const { focusCard } = useActions();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState(entries[0]?.id);
  const { data: links = [] } = useAnswer('claims.evidence', { claim: claim.id });
  const earlier = useEarlier(claim, links);
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );

  useEffect(() => focusEntry(list.current, 0), []);

  const walk = (to: number) => {
    if (to < 0) focusCard();
    else focusEntry(list.current, Math.min(to, entries.length - 1));
  };
  /** The entry that has the focus. Keys that are pressed elsewhere on the card go on. */
  const focused = (): SimilarClaim | null =>
    list.current?.contains(document.activeElement) ? (entries[at] ?? null) : null;

  useAction('evidence.reuse', () => {
    const entry = focused();
    if (!entry) {
      focusEntry(list.current, at);
      return true;
    }
    earlier.use(entry);
    return true;
  });
  /** Digits say what a fact-check made elsewhere says about the claim; evidence that is used again says it already. */
  const choose = (index: number) => () => {
    const entry = focused();
    const stance = stances[index];
    if (!entry || !stance) return false;
    if (entry.from === 'elsewhere') earlier.cite(entry, stance);
    return true;
  };
  useAction('choose.1', choose(0));
  useAction('choose.2', choose(1));
  useAction('choose.3', choose(2));
  useAction('choose.4', choose(3));

  return (
    <ul ref={list} className={styles.list} aria-label={t('checkedBefore/list', { number: claim.number })}>
      {entries.map((entry, i) => (
        <BeforeEntry
          key={entry.id}
          claim={claim}
          entry={entry}
          links={links}
          citation={citationOf(entry, links)}
          isChosen={i === at}
          earlier={earlier}
          onChosen={() => setChosen(entry.id)}
          onWalk={(step) => walk(step === 'first' ? 0 : step === 'last' ? entries.length - 1 : i + step)}
        />
      ))}
    </ul>
  );
}

/** The earlier claims that say the same as a claim, once the library has told of them. */
export function BeforeList({ claim, count }: { claim: Claim; count: number }) {
  // As many as were counted when the list was opened: a count that comes later takes nothing away that is read now.
  const [limit] = useState(Math.min(LIMIT, count > 0 ? count : LIMIT));
  const answer = useAnswer('claims.similar', { claim: claim.id, limit });
  if (answer.data === undefined) {
    if (answer.error) return <FailedAnswer error={answer.error} onAgain={() => void answer.refetch()} />;
    return <QuietWait>{t('checkedBefore/looking')}</QuietWait>;
  }
  if (answer.data.length === 0)
    return <p className={styles.none}>{t('checkedBefore/none', { number: claim.number })}</p>;
  return <Entries claim={claim} entries={answer.data} />;
}
