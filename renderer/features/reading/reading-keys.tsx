import { useCallback } from 'react';
import type { Claim } from '@shared/domain/claim';
import { questionsOf, resolutions } from '@shared/domain/claim';
import { reasonsFor } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { go } from '../../app/route';
import { useAction } from '../../app/keys/use-action';
import { useOffers } from '../../app/palette/place-offers';
import { cardId } from '../claims/card-id';
import { doubtful, idsOf, isResolvable, switched, verdictOf } from '../claims/several';
import { useActions } from './actions';
import { useFilterActions } from './filter/use-filter';
import { useReadingStore, type CardPanel } from './reading-store';
import type { DeskEvents } from './use-desk-events';
import { useForClaim } from './use-for-claim';
import type { Selecting } from './use-selecting';

interface KeysProps {
  article: string;
  events: DeskEvents;
  selecting: Selecting;
}

/** Binds the keys of the article view; draws nothing. */
export function ReadingKeys({ article, events, selecting }: KeysProps) {
  const { target } = events;
  const store = useReadingStore();
  const actions = useActions();
  const { setAll, toggle } = useFilterActions();

  const withClaim = useForClaim(target);
  /** The same with the claim's card open, for what is shown there. */
  const inCard = (act: (claim: Claim) => unknown) =>
    withClaim((claim) => {
      if (store.getState().open?.claim !== claim.id) actions.openCard(claim.id);
      return act(claim);
    });
  const isSeveral = () => store.getState().selected.size > 0;
  /** Does something with all that is selected, or with the claim that keys act on. */
  const withClaims = (act: (claims: readonly Claim[]) => unknown) =>
    withClaim((claim) => act(events.chosen(claim)));
  /** The same with the claim's card open, where it is one; several have a bar of their own. */
  const inCards = (act: (claims: readonly Claim[]) => unknown) =>
    withClaim((claim) => {
      if (!isSeveral() && store.getState().open?.claim !== claim.id) actions.openCard(claim.id);
      return act(events.chosen(claim));
    });
  /** What is done with one claim only. */
  const one = (act: () => unknown) => () => (isSeveral() ? actions.refuse(t('several/oneAtATime')) : act());
  const panel = (shown: CardPanel) => one(inCard(() => actions.show(shown)));
  const panelOfAll = (shown: CardPanel) => inCards(() => actions.show(shown));

  const readSource = useCallback((source: string) => actions.read({ source, copy: null }), [actions]);
  useOffers({ openClaim: actions.openCard, readSource });

  useAction('claim.mark', () => events.mark(false));
  useAction('claim.markPart', () => events.mark(true));
  useAction('claim.next', () => events.walk('forward'));
  useAction('claim.previous', () => events.walk('backward'));

  useAction(
    'verdict.verified',
    inCards((claims) => actions.judge(claims, 'verified')),
  );
  useAction(
    'verdict.disputed',
    inCards((claims) => actions.judge(claims, 'disputed')),
  );
  useAction(
    'verdict.unverifiable',
    inCards((claims) => actions.judge(claims, 'unverifiable')),
  );
  useAction(
    'verdict.opinion',
    inCards((claims) => actions.judge(claims, 'opinion')),
  );
  useAction(
    'verdict.unchecked',
    inCards((claims) => actions.judge(claims, 'unchecked')),
  );
  useAction('verdict.question', () => {
    const { open, question } = store.getState();
    const claim = target();
    const onCard = open !== null && document.activeElement?.id === cardId(open.claim);
    if (!onCard || !claim || question === 'said') return false;
    if (!events.chosen(claim).some((chosen) => questionsOf(chosen).includes('said'))) return false;
    store.setState({ question: 'said' });
    actions.say(t('claims/answering', { question: t('words/question/said') }));
    return true;
  });
  useAction(
    'claim.holds',
    withClaims((claims) => {
      const found = doubtful(claims, store.getState().question);
      if (!found) return isSeveral() && actions.refuse(t('several/noneReopened'));
      void actions.run('verdict.confirm', { claims: idsOf(found.claims), question: found.question });
      return true;
    }),
  );

  useAction('note.add', panel({ is: 'note', note: null }));
  useAction('query.ask', panel({ is: 'query' }));
  useAction('claim.wait', panelOfAll({ is: 'waiting' }));
  useAction(
    'claim.history',
    one(
      inCard(() => {
        actions.turnTo('margin');
        store.setState(({ history }) => ({ history: !history }));
      }),
    ),
  );
  useAction('claim.speaker', panel({ is: 'speaker' }));
  useAction('claim.asOf', panel({ is: 'as-of' }));
  useAction('claim.kind', panelOfAll({ is: 'kind' }));
  useAction('claim.assign', panelOfAll({ is: 'assignee' }));
  useAction('claim.proposed', panel({ is: 'proposed' }));
  useAction(
    'claim.priority',
    withClaims((claims) =>
      actions.run('claim.edit', {
        ...{ claims: idsOf(claims), fields: { priority: switched(claims, (claim) => claim.priority) } },
      }),
    ),
  );
  useAction(
    'claim.legal',
    withClaims((claims) =>
      actions.run('claim.edit', {
        ...{ claims: idsOf(claims), fields: { legal: switched(claims, (claim) => claim.legal) } },
      }),
    ),
  );
  useAction('claim.sendBack', withClaims(actions.sendBack));
  useAction('claim.signOff', withClaims(actions.signOff));
  useAction('claim.remove', withClaims(actions.remove));

  /** A digit chooses a reason while reasons are shown, else what became of a disputed claim. */
  const choose = (index: number) =>
    withClaims((claims) => {
      const { panel: shown, question, open } = store.getState();
      if (shown?.is === 'reasons') {
        const reason = reasonsFor(shown.value)[index];
        if (!reason) return false;
        const judged = claims.filter((claim) => verdictOf(claim, question)?.value === shown.value);
        actions.give(judged, question, shown.value, reason);
        actions.show(null);
        return true;
      }
      const resolution = resolutions[index];
      if (!resolution) return false;
      const disputed = claims.filter((claim) => isResolvable(claim, resolution));
      if (disputed.length === 0) return isSeveral() && actions.refuse(t('several/notDisputed'));
      if (!isSeveral() && open?.claim !== disputed[0]?.id) return false;
      void actions.run('claim.resolve', {
        claims: idsOf(disputed),
        resolution: disputed.every((claim) => claim.resolution === resolution) ? null : resolution,
      });
      return true;
    });
  useAction('choose.1', choose(0));
  useAction('choose.2', choose(1));
  useAction('choose.3', choose(2));
  useAction('choose.4', choose(3));
  useAction('choose.5', choose(4));

  useAction('select.forward', () => selecting.step(1));
  useAction('select.backward', () => selecting.step(-1));
  useAction('select.toggle', selecting.toggle);
  useAction('select.all', selecting.all);

  useAction('marks.all', () => setAll(!store.getState().filter.all));
  useAction('filter.disputed', () => toggle('groups', 'disputed'));
  useAction('filter.reopened', () => toggle('groups', 'reopened'));
  useAction('filter.waiting', () => toggle('groups', 'waiting'));
  useAction('filter.unchecked', () => toggle('groups', 'unchecked'));
  useAction('filter.verified', () => toggle('groups', 'verified'));
  useAction('filter.unverifiable', () => toggle('groups', 'unverifiable'));
  useAction('filter.opinion', () => toggle('groups', 'opinion'));
  useAction('sentence.next', () => events.nextSentence('forward'));
  useAction('sentence.previous', () => events.nextSentence('backward'));
  useAction('figure.next', events.nextFigure);
  useAction('article.back', () => go({ place: 'review', article, claim: store.getState().open?.claim }));
  return null;
}
