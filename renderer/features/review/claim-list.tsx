import { useLayoutEffect, useRef, useState } from 'react';
import type { Claim, Resolution } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import type { Blocker } from '@shared/domain/progress';
import { t } from '@shared/text';
import { useAnswer, useExecute } from '../../app/api';
import { useMe } from '../../app/app-state';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { formatCount } from '../../ui/count';
import { actedOn, extend } from '../claims/chosen-claims';
import { ClaimRow, type ClaimActions } from './claim-row';
import { CLAIMS, focusArticles, isIn } from './focus';
import { isDisputed, isSignedOff } from './claim-facts';
import styles from './claim-list.module.css';

export interface ClaimGroup {
  group: Blocker | 'rest';
  claims: Claim[];
}

interface ClaimListProps {
  article: Id;
  groups: readonly ClaimGroup[];
  /** The claim to stand on at first. */
  asked: Id | undefined;
}

const rowOf = (claim: Id | undefined): HTMLElement | null =>
  claim === undefined ? null : document.querySelector(`#${CLAIMS} [data-row="${claim}"]`);

/** The claims of an article, group by group. One row has the focus; what can be done with it stands in it. */
export function ClaimList({ article, groups, asked }: ClaimListProps) {
  const execute = useExecute();
  const me = useMe();
  const { data: people } = useAnswer('people.list', undefined);
  const claims = groups.flatMap((group) => group.claims);
  const [chosen, setChosen] = useState(asked);
  const current = claims.find((claim) => claim.id === chosen) ?? claims[0];
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  const ids = claims.map((claim) => claim.id);
  const hadFocus = useRef(false);
  const order = useRef<readonly Id[]>([]);

  // Someone who comes back from the text goes on where they were.
  useLayoutEffect(() => rowOf(asked)?.focus(), [asked]);

  // A claim that is dealt with moves to another group. The focus does not go along: it stays where the work is.
  useLayoutEffect(() => {
    const before = order.current;
    order.current = claims.map((claim) => claim.id);
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const place = before.indexOf(current?.id ?? '');
    const next = before.slice(place + 1).find((id) => order.current.includes(id));
    (rowOf(next) ?? rowOf(current?.id) ?? rowOf(order.current.at(-1)))?.focus();
  }, [claims, current]);

  const step = (by: number) => {
    const index = claims.findIndex((claim) => claim.id === current?.id) + by;
    rowOf(claims[Math.max(0, Math.min(index, claims.length - 1))]?.id)?.focus();
  };
  const grow = (by: 1 | -1) => {
    const next = extend({ current: current?.id, selected }, ids, by);
    setSelected(next.selected);
    rowOf(next.current)?.focus();
  };
  const clear = () => {
    if (selected.size === 0) return false;
    setSelected(new Set());
    return true;
  };
  const as = me?.role === 'lawyer' ? 'legal' : 'editor';
  /** What is selected, or the one claim that is meant. */
  const meant = (claim: Claim): Claim[] => {
    const taken = actedOn({ current: claim.id, selected }, ids);
    return claims.filter(({ id }) => taken.includes(id));
  };
  const idsOf = (those: readonly Claim[]) => those.map(({ id }) => id);
  const actions: ClaimActions = {
    resolve: (claim, resolution) => {
      const those = meant(claim).filter(isDisputed);
      if (those.length === 0) return;
      const has = those.every((one) => one.resolution === resolution);
      void execute('claim.resolve', { claims: idsOf(those), resolution: has ? null : resolution });
    },
    sendBack: (claim) => {
      const those = meant(claim);
      const has = those.every((one) => one.review === 'sent-back');
      void execute('claim.review', { claims: idsOf(those), state: has ? 'open' : 'sent-back' });
    },
    signOff: (claim) => {
      const those = meant(claim);
      const has = those.every((one) => isSignedOff(one, as));
      void execute(has ? 'signoff.withdraw' : 'signoff.give', { claims: idsOf(those), as });
    },
    open: (claim) => {
      // The way back leads to this claim.
      go({ place: 'review', article, claim: claim.id });
      go({ place: 'article', article, claim: claim.id });
    },
  };

  /** Does something with the claim that has the focus; elsewhere the key goes on. */
  const withClaim = (act: (claim: Claim) => unknown) => () => {
    if (!current || !isIn(CLAIMS)) return false;
    return act(current);
  };
  const resolve = (resolution: Resolution) =>
    withClaim((claim) => meant(claim).some(isDisputed) && actions.resolve(claim, resolution));
  useAction(
    'review.next',
    withClaim(() => step(1)),
  );
  useAction(
    'review.previous',
    withClaim(() => step(-1)),
  );
  useAction(
    'review.selectNext',
    withClaim(() => grow(1)),
  );
  useAction(
    'review.selectPrevious',
    withClaim(() => grow(-1)),
  );
  useAction(
    'review.selectAll',
    withClaim(() => setSelected(new Set(ids))),
  );
  useAction('review.selectNone', withClaim(clear));
  useAction('review.open', withClaim(actions.open));
  useAction('review.other', withClaim(focusArticles));
  useAction('review.back', withClaim(focusArticles));
  useAction('review.corrected', resolve('corrected'));
  useAction('review.cut', resolve('cut'));
  useAction('review.stands', resolve('stands'));
  useAction('review.sendBack', withClaim(actions.sendBack));
  useAction('review.signOff', withClaim(actions.signOff));

  return (
    <div
      id={CLAIMS}
      className={styles.list}
      data-keys
      role="region"
      aria-label={t('review/claims')}
      onFocus={() => (hadFocus.current = true)}
      onBlur={({ relatedTarget, currentTarget }) => {
        hadFocus.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      }}
    >
      {groups.map(({ group, claims: those }) => (
        <section key={group} aria-label={t(`review/group/${group}`)}>
          <h3 className={styles.heading}>
            {t(`review/group/${group}`)} <span className={styles.count}>{formatCount(those.length)}</span>
          </h3>
          <ol>
            {those.map((claim) => (
              <ClaimRow
                key={claim.id}
                claim={claim}
                people={people ?? []}
                as={as}
                isCurrent={claim.id === current?.id}
                selected={selected.has(claim.id) ? selected.size : 0}
                actions={actions}
                onFocus={() => setChosen(claim.id)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
