import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import { attempt } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { cardId } from '../claims/card-id';
import { useActions } from '../reading/actions';
import { useReadingStore } from '../reading/reading-store';

interface SideKeysProps {
  /** The claim that keys act on. */
  target: () => Claim | null;
  placeRef: RefObject<HTMLElement | null>;
  onText: () => void;
}

/** A source to read for a claim: that of its last evidence of which a copy is kept; `null` where there is none. */
const sourceToRead = (links: readonly Evidence[]): string | null =>
  (links.findLast(({ source }) => source.copies > 0) ?? links.at(-1))?.source.id ?? null;

/** What of a region takes the focus, the first that is there. */
const entries = [
  '[data-stances] input:checked',
  '[data-copy]',
  '[role="combobox"]',
  'input, textarea, [tabindex]',
];

function enter(region: HTMLElement): void {
  const found = entries.map((entry) => region.querySelector<HTMLElement>(entry)).find((one) => one !== null);
  found?.focus({ preventScroll: true });
}

/** Binds the keys that change between claims and source, and that go from one region to the next; draws nothing. */
export function SideKeys({ target, placeRef, onText }: SideKeysProps) {
  const store = useReadingStore();
  const actions = useActions();
  const client = useQueryClient();

  const toSource = (claim: Claim | null, links: readonly Evidence[]) => {
    const { atHand, open } = store.getState();
    const source = atHand ? null : sourceToRead(links);
    store.setState({
      ...(source ? { atHand: { source, copy: null } } : {}),
      ...(claim && open?.claim !== claim.id
        ? { open: { claim: claim.id, anchor: null }, question: 'fact' as const }
        : {}),
    });
    actions.turnTo('source');
  };
  useAction('source.toggle', () => {
    const claim = target();
    if (store.getState().side === 'source') actions.turnTo('margin');
    else if (!claim || store.getState().atHand) toSource(claim, []);
    else {
      // An open card has asked for its evidence; what the library has to be asked for first takes a moment.
      const known = client.getQueryData<Evidence[]>(['claims.evidence', { claim: claim.id }]);
      if (known) toSource(claim, known);
      else void attempt('claims.evidence', { claim: claim.id }).then((links) => toSource(claim, links ?? []));
    }
  });

  /** Article, claim, copy and form, as far as they are there, each with what takes the focus to it. */
  const regions = () => {
    const place = placeRef.current;
    const { open } = store.getState();
    const card = open && document.getElementById(cardId(open.claim));
    const own = [...(place?.querySelectorAll<HTMLElement>('[data-region]') ?? [])];
    return [
      { element: place?.querySelector<HTMLElement>('article') ?? null, enter: onText },
      { element: card, enter: actions.focusCard },
      ...own.map((element) => ({
        element,
        enter: () => enter(element),
      })),
    ].filter(({ element }) => element !== null);
  };
  const step = (by: 1 | -1) => {
    const all = regions();
    const at = all.findLastIndex(({ element }) => element?.contains(document.activeElement));
    all.at((at + by) % all.length)?.enter();
  };
  useAction('region.next', () => step(1));
  useAction('region.previous', () => step(-1));
  return null;
}
