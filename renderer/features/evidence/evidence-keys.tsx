import { useEffect, useRef } from 'react';
import type { Claim } from '@shared/domain/claim';
import { useAction } from '../../app/keys/use-action';
import { keepDraft, keptDraft } from '../claims/drafts';
import { useActions } from '../reading/actions';
import { useReadingStore } from '../reading/reading-store';
import { useForClaim } from '../reading/use-for-claim';
import { useLatest } from '../reading/use-latest';
import { emptyDraft, evidenceDraftName, withExcerpt, type EvidenceDraft } from './draft';
import { settleFreshLinks } from './fresh-link';
import { lastLink, lastSaid, type LastLink } from './last-link';
import { useReadNow } from './read-now';
import { linkAgain } from './repeat';
import { chosenClaims } from '../claims/chosen-claims';
import { stanceFor } from './stance-for';

interface KeysProps {
  claims: readonly Claim[];
  /** The claim that keys act on. */
  target: () => Claim | null;
}

/** What `R` says again of a source: what was last said of it; of one that was only linked before, that it supports. */
function saidOf(side: string): LastLink | null {
  const { source, excerpt } = useReadNow.getState();
  if (side !== 'source' || !source) return lastLink();
  const said = lastSaid(source.id);
  if (said) return { source, ...said };
  return source.uses > 0 || excerpt ? { source, stance: 'supports', grade: null } : null;
}

/** Binds the keys that make evidence; draws nothing. */
export function EvidenceKeys({ claims, target }: KeysProps) {
  const forClaim = useForClaim(target);
  const store = useReadingStore();
  const actions = useActions();
  const begun = useRef(0);
  /** Linking again asks the library first what is there; keys come faster. */
  const linking = useRef<Promise<void>>(Promise.resolve());

  /** Opens the form, with the words that are selected beside the article if there are any. */
  const begin = useLatest((claim: Claim, again: boolean) => {
    if (store.getState().open?.claim !== claim.id) actions.openCard(claim.id);
    const { side, question } = store.getState();
    const { source, excerpt } = useReadNow.getState();
    const name = evidenceDraftName(claim.id);
    if (side === 'source' && source && excerpt) {
      const last = lastSaid(source.id);
      const said = { grade: last?.grade ?? null, stance: stanceFor(claim, question, last?.stance) };
      const draft = keptDraft<EvidenceDraft>(name) ?? emptyDraft(question, new Date(), { source, ...said });
      keepDraft(name, withExcerpt(draft, source, excerpt));
      begun.current += 1;
      useReadNow.getState().release?.();
    }
    actions.show({ is: 'evidence', evidence: null, again, begun: begun.current });
  });

  const repeat = useLatest((claim: Claim) => {
    const { side, question, selected, open } = store.getState();
    const last = saidOf(side);
    if (!last) {
      begin(claim, true);
      return;
    }
    if (open?.claim !== claim.id) actions.openCard(claim.id);
    const excerpt = side === 'source' ? useReadNow.getState().excerpt : null;
    const chosen = chosenClaims(claims, selected, claim);
    const said = { ...last, stance: stanceFor(claim, question, last.stance) };
    linking.current = linking.current.then(() => linkAgain(actions, chosen, question, said, excerpt));
  });

  useAction(
    'evidence.link',
    forClaim((claim) => begin(claim, false)),
  );
  useAction('evidence.repeat', forClaim(repeat));

  useEffect(
    () =>
      store.subscribe((after, before) => {
        if (after.open?.claim !== before.open?.claim || (after.panel && after.panel !== before.panel))
          settleFreshLinks();
      }),
    [store],
  );
  return null;
}
