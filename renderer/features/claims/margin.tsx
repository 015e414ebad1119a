import { memo, useCallback, useMemo, type CSSProperties } from 'react';
import { questionsOf, type Claim } from '@shared/domain/claim';
import { claimStanding, type Question } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { useActions } from '../reading/actions';
import { useGeometry } from '../reading/geometry';
import { useReading, type CardPanel } from '../reading/reading-store';
import type { Selecting } from '../reading/use-selecting';
import { Card } from './card';
import type { Parts } from './card-line';
import { EmptyMargin } from './empty-margin';
import { groupOf } from './groups';
import { placeCards, type CardToPlace } from './place-cards';
import { placed } from './placed';
import { neighbour } from './walk';
import { Wires, type Wire } from './wires';
import styles from './claims.module.css';

/** Above this many, only the cards near the window are drawn. */
const DRAW_ALL = 60;
const GAP = 2;
const FOCUSED_GAP = 8;

/** What the parts of each claim stand as. */
function partsOf(claims: readonly Claim[]): Map<string, Parts> {
  const parts = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.parent) parts.set(claim.parent, [...(parts.get(claim.parent) ?? []), claim]);
  }
  return new Map(
    [...parts].map(([parent, of]) => {
      const worst = claimStanding(of.flatMap((claim) => claim.verdicts));
      const group = of.find((claim) => claimStanding(claim.verdicts) === worst);
      return [parent, { count: of.length, group: group ? groupOf(group) : 'unchecked' }];
    }),
  );
}

/** A custom property has no place in React's style type. */
const numberWidth = (digits: number) => ({ '--digits': digits }) as CSSProperties;

/** What is asked for at the foot while several claims are selected, not on a card. */
const together: readonly CardPanel['is'][] = ['reasons', 'waiting', 'kind', 'assignee'];
const both: readonly Question[] = ['fact', 'said'];
const fact: readonly Question[] = ['fact'];

interface MarginProps {
  /** All claims of the article, in the order of their numbers. */
  claims: readonly Claim[];
  /** Those that have a card now. */
  shown: readonly Claim[];
  /** Those that are selected. */
  selected: readonly Claim[];
  selecting: Selecting;
}

/**
 * Where the cards of claims that stand nowhere in this text belong, in pixels: at the one that is numbered before them,
 * so that the text where their words may have been is in sight.
 */
function heightsOf(claims: readonly Claim[], places: ReadonlyMap<string, number>): Map<string, number> {
  let last = 0;
  return new Map(
    claims.map((claim) => {
      const [first] = placed(claim);
      last = (first && places.get(first.id)) ?? last;
      return [claim.id, last];
    }),
  );
}

/** The margin of claims beside the text. */
export const Margin = memo(function Margin({ claims, shown, selected, selecting }: MarginProps) {
  const actions = useActions();
  const places = useGeometry((geometry) => geometry.places);
  const row = useGeometry((geometry) => geometry.row);
  const height = useGeometry((geometry) => geometry.height);
  const openCard = useGeometry((geometry) => geometry.openCard);
  const view = useGeometry((geometry) => geometry.view);
  const open = useReading((state) => state.open);
  const panel = useReading((state) => state.panel?.is);
  const parts = useMemo(() => partsOf(claims), [claims]);
  const picked = useMemo(() => new Set(selected.map(({ id }) => id)), [selected]);
  const isWhole = selected.length === 0 || (panel !== undefined && !together.includes(panel));
  const questions = selected.some((claim) => questionsOf(claim).length > 1) ? both : fact;

  const stack = useMemo(() => {
    const above = heightsOf(claims, places);
    const cards = shown.map((claim): CardToPlace => {
      const isOpen = open?.claim === claim.id;
      const anchor = (isOpen ? open.anchor : null) ?? placed(claim)[0]?.id ?? '';
      // The open card has an edge and room above its line; see claims.css.
      const lead = row / 2 + (isOpen && isWhole ? 4 : 0);
      const y = places.get(anchor) ?? above.get(claim.id) ?? height;
      return { id: claim.id, y, height: isOpen && isWhole ? Math.max(openCard, row) : row, lead };
    });
    cards.sort((a, b) => a.y - b.y);
    return {
      cards,
      tops: placeCards(cards, { focused: open?.claim ?? null, gap: GAP, focusedGap: FOCUSED_GAP }),
    };
  }, [claims, shown, places, row, height, openCard, open, isWhole]);

  const drawn = shown.filter((claim) => {
    if (shown.length <= DRAW_ALL || claim.id === open?.claim) return true;
    const top = stack.tops.get(claim.id) ?? 0;
    return top >= view.top && top <= view.bottom;
  });
  const standing = new Set(drawn.filter((claim) => placed(claim).length > 0).map(({ id }) => id));
  const wires = stack.cards
    .filter((card) => standing.has(card.id) && places.size > 0)
    .map((card): Wire => {
      const top = stack.tops.get(card.id) ?? 0;
      return { claim: card.id, text: card.y, card: top + card.lead, isOpen: card.id === open?.claim };
    });
  // The longest number sets the width of the column, so that signs and words stand in columns, too.
  const digits = Math.max(0, ...shown.map(({ number }) => number.length));
  const last = stack.cards.at(-1);
  const bottom = last ? (stack.tops.get(last.id) ?? 0) + last.height : 0;
  const tabbable = shown.some((claim) => claim.id === open?.claim) ? open?.claim : drawn[0]?.id;

  const onArrow = useCallback(
    (claim: string, direction: 'forward' | 'backward') => {
      const next = neighbour(shown, claim, direction);
      if (next) actions.openCard(next.id);
    },
    [actions, shown],
  );

  return (
    <aside
      className={styles.margin}
      aria-label={t('claims/margin')}
      style={{ minHeight: bottom + 64, ...numberWidth(digits) }}
    >
      <Wires wires={wires} />
      {shown.length === 0 ? (
        <EmptyMargin claims={claims.length} />
      ) : (
        <ol className={styles.claimList}>
          {drawn.map((claim) => (
            // Its place is not the card's own: a card that only moves is not drawn anew.
            <li key={claim.id} className={styles.claimPlace} style={{ top: stack.tops.get(claim.id) ?? 0 }}>
              <Card
                claim={claim}
                parts={parts.get(claim.id)}
                isOpen={claim.id === open?.claim}
                isWhole={isWhole && claim.id === open?.claim}
                isSelected={picked.has(claim.id)}
                questions={selected.length > 0 ? questions : questionsOf(claim).length > 1 ? both : fact}
                selecting={selecting}
                tabbable={claim.id === tabbable}
                onArrow={onArrow}
              />
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
});
