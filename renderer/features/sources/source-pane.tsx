import { useEffect, useRef, useState } from 'react';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { useAction } from '../../app/keys/use-action';
import { keptDraft } from '../claims/drafts';
import { chosenClaims } from '../claims/chosen-claims';
import { evidenceDraftName, type EvidenceDraft } from '../evidence/draft';
import { EvidencePanel } from '../evidence/evidence-panel';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import { ClaimStrip, NoClaim } from './claim-strip';
import type { ReaderHandle } from './reader';
import { SelectionLine } from './selection-line';
import { SourceAtHandView } from './source-at-hand';
import { SourcePicker } from './source-picker';
import { isInStrip } from './strip-panels';
import styles from './pane.module.css';

interface PaneProps {
  article: string;
  claims: readonly Claim[];
  /** Takes the focus to the article's text. */
  onText: () => void;
}

/** What is read beside the article: the claim at hand, the source with its kept copy, and the form for evidence. */
export function SourcePane({ article, claims, onText }: PaneProps) {
  const store = useReadingStore();
  const actions = useActions();
  const atHand = useReading((state) => state.atHand);
  const open = useReading((state) => state.open?.claim ?? null);
  const panel = useReading((state) => state.panel);
  const history = useReading((state) => state.history);
  const selected = useReading((state) => state.selected);
  const [choosing, setChoosing] = useState(false);
  const reader = useRef<ReaderHandle>(null);
  const claim = claims.find(({ id }) => id === open) ?? null;
  const source = useAnswer('sources.get', { source: atHand?.source ?? '' }, { enabled: atHand !== null });
  const isChoosing = choosing || atHand === null;

  useAction('source.choose', () => setChoosing(true));

  // What the strip has no room for shows on the claim's card.
  const needsCard = (panel !== null && !isInStrip(panel)) || history;
  useEffect(() => {
    if (needsCard) queueMicrotask(() => actions.turnTo('margin'));
  }, [actions, needsCard]);

  // In a small window article and pane lie below each other: what has the focus is all in view.
  const paneRef = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = ({ target }: FocusEvent) => {
      const pane = paneRef.current;
      if (!pane || !(target instanceof Node) || !pane.parentElement?.contains(target)) return;
      const column = pane.contains(target) ? pane : pane.previousElementSibling;
      column?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('focusin', show);
    return () => document.removeEventListener('focusin', show);
  }, []);

  const toClaim = () => {
    if (store.getState().open) actions.focusCard();
    else onText();
  };
  const draft =
    panel?.is === 'evidence' && claim ? keptDraft<EvidenceDraft>(evidenceDraftName(claim.id)) : null;
  const place = draft?.place;
  return (
    <section ref={paneRef} className={styles.pane} aria-label={t('sourcePane/pane')}>
      {claim ? <ClaimStrip claim={claim} /> : <NoClaim />}
      {isChoosing ? (
        <SourcePicker
          article={article}
          onSource={({ id }) => {
            setChoosing(false);
            actions.read({ source: id, copy: null, go: { span: null } });
          }}
          onClose={
            atHand
              ? () => {
                  setChoosing(false);
                  toClaim();
                }
              : undefined
          }
          onLeave={toClaim}
        />
      ) : source.data ? (
        <SourceAtHandView
          key={atHand.source}
          {...{ article, atHand, claim }}
          source={source.data}
          taken={place?.span ? { copy: place.copy, span: place.span } : null}
          onChoose={() => setChoosing(true)}
          onLeave={toClaim}
          ref={reader}
        />
      ) : source.error ? (
        <FailedAnswer error={source.error} onAgain={() => void source.refetch()} />
      ) : (
        <p className={styles.waiting} role="status">
          {t('sourcePane/reading')}
        </p>
      )}
      {claim && panel?.is === 'evidence' ? (
        <div className={styles.form} data-region="form">
          <EvidencePanel
            claim={claim}
            panel={panel}
            pane={{
              source: isChoosing ? null : atHand.source,
              onLeave: () => (reader.current ? reader.current.focus() : actions.focusCard()),
            }}
          />
        </div>
      ) : (
        claim && <SelectionLine claims={chosenClaims(claims, selected, claim)} />
      )}
    </section>
  );
}
