import type { Claim } from '@shared/domain/claim';
import { questionsOf, resolutions } from '@shared/domain/claim';
import { reasonsFor } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { go } from '../../app/route';
import { useAction } from '../../app/keys/use-action';
import { cardId } from '../claims/card-id';
import { useActions } from './actions';
import { useFilterActions } from './filter/use-filter';
import { useReadingStore, type CardPanel } from './reading-store';
import type { DeskEvents } from './use-desk-events';
import { useForClaim } from './use-for-claim';

interface KeysProps {
  article: string;
  events: DeskEvents;
}

/** Binds the keys of the article view; draws nothing. */
export function ReadingKeys({ article, events }: KeysProps) {
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
  const panel = (shown: CardPanel) => inCard(() => actions.show(shown));

  useAction('claim.mark', () => events.mark(false));
  useAction('claim.markPart', () => events.mark(true));
  useAction('claim.next', () => events.walk('forward'));
  useAction('claim.previous', () => events.walk('backward'));

  useAction(
    'verdict.verified',
    inCard((claim) => actions.judge(claim, 'verified')),
  );
  useAction(
    'verdict.disputed',
    inCard((claim) => actions.judge(claim, 'disputed')),
  );
  useAction(
    'verdict.unverifiable',
    inCard((claim) => actions.judge(claim, 'unverifiable')),
  );
  useAction(
    'verdict.opinion',
    inCard((claim) => actions.judge(claim, 'opinion')),
  );
  useAction(
    'verdict.unchecked',
    inCard((claim) => actions.judge(claim, 'unchecked')),
  );
  useAction('verdict.question', () => {
    const { open, question } = store.getState();
    const claim = target();
    const onCard = open !== null && document.activeElement?.id === cardId(open.claim);
    if (!onCard || !claim || question === 'said' || !questionsOf(claim).includes('said')) return false;
    store.setState({ question: 'said' });
    actions.say(t('claims/answering', { question: t('words/question/said') }));
    return true;
  });
  useAction(
    'claim.holds',
    withClaim((claim) => {
      const { question } = store.getState();
      const doubtful = claim.verdicts.filter((verdict) => verdict.reopened);
      const found = doubtful.find((verdict) => verdict.question === question) ?? doubtful[0];
      if (!found) return false;
      void actions.run('verdict.confirm', { claims: [claim.id], question: found.question });
      return true;
    }),
  );

  useAction('note.add', panel({ is: 'note', note: null }));
  useAction('query.ask', panel({ is: 'query' }));
  useAction('claim.wait', panel({ is: 'waiting' }));
  useAction(
    'claim.history',
    inCard(() => {
      actions.turnTo('margin');
      store.setState(({ history }) => ({ history: !history }));
    }),
  );
  useAction('claim.speaker', panel({ is: 'speaker' }));
  useAction('claim.asOf', panel({ is: 'as-of' }));
  useAction('claim.kind', panel({ is: 'kind' }));
  useAction('claim.assign', panel({ is: 'assignee' }));
  useAction('claim.proposed', panel({ is: 'proposed' }));
  useAction(
    'claim.priority',
    withClaim(({ id, priority }) =>
      actions.run('claim.edit', { claims: [id], fields: { priority: !priority } }),
    ),
  );
  useAction(
    'claim.legal',
    withClaim(({ id, legal }) => actions.run('claim.edit', { claims: [id], fields: { legal: !legal } })),
  );
  useAction('claim.sendBack', withClaim(actions.sendBack));
  useAction('claim.signOff', withClaim(actions.signOff));
  useAction('claim.remove', withClaim(actions.remove));

  /** A digit chooses a reason while reasons are shown, else what became of a disputed claim. */
  const choose = (index: number) =>
    withClaim((claim) => {
      const { panel: shown, question } = store.getState();
      if (shown?.is === 'reasons') {
        const reason = reasonsFor(shown.value)[index];
        if (!reason) return false;
        actions.give(claim, question, shown.value, reason);
        actions.show(null);
        return true;
      }
      const resolution = resolutions[index];
      const disputed = claim.verdicts.some((verdict) => verdict.value === 'disputed' && !verdict.reopened);
      if (!disputed || !resolution || store.getState().open?.claim !== claim.id) return false;
      void actions.run('claim.resolve', {
        claims: [claim.id],
        resolution: claim.resolution === resolution ? null : resolution,
      });
      return true;
    });
  useAction('choose.1', choose(0));
  useAction('choose.2', choose(1));
  useAction('choose.3', choose(2));
  useAction('choose.4', choose(3));
  useAction('choose.5', choose(4));

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
