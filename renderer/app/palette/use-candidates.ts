import { keepPreviousData } from '@tanstack/react-query';
import type { Claim } from '@shared/domain/claim';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { sourceDetails } from '../../features/evidence/source-name';
import { useAnswer } from '../api';
import { actions, type ActionId } from '../keys/actions';
import { groupOf } from '../keys/groups';
import { boundActions, run } from '../keys/handlers';
import { useNotices } from '../notices';
import { searchFor } from '../../features/search/search-store';
import { go, useRoute, type PlaceName } from '../route';
import { usePlaceOffers } from './place-offers';
import type { Candidate } from './rank';

/** Something that can be chosen, what it shows besides its words, and what choosing it does. */
export interface Choice extends Candidate {
  action?: ActionId;
  aside?: string;
  claim?: Claim;
  source?: Source;
  choose: () => void;
}

/** How many articles and sources are asked for. */
const FOUND = 8;

/** What would open the palette again, or say the same as the place of searches. */
const left: readonly ActionId[] = [
  'app.palette',
  'library.search',
  'review.search',
  'sources.search',
  'article.search',
];
const places: readonly ActionId[] = ['go.library', 'go.review', 'go.sources', 'go.search'];

function doAction(action: ActionId): void {
  // A command may have nothing to act on, and then nothing would be seen.
  if (!run(action))
    useNotices.getState().tell(t('palette/nothingDone', { action: t(`app/action/${action}`) }));
}

/** The commands that can be done in a place, its own first. */
function commandsIn(place: PlaceName): Choice[] {
  const here = boundActions().filter(
    (id) => (actions[id].scope === place || actions[id].scope === 'global') && !left.includes(id),
  );
  return [
    ...here.filter((id) => actions[id].scope === place),
    ...here.filter((id) => actions[id].scope === 'global'),
  ].map((action) => {
    const isPlace = places.includes(action);
    const aside = t(`keys/group/${groupOf(action)}`);
    return {
      id: action,
      group: isPlace ? 'places' : 'commands',
      text: t(`app/action/${action}`),
      ...(isPlace ? {} : { also: aside, aside }),
      action,
      choose: () => doAction(action),
    };
  });
}

/** Everything that can be chosen for a query, here and now. */
export function useCandidates(query: string): Choice[] {
  const route = useRoute();
  const offers = usePlaceOffers((state) => state.offers);
  const words = query.trim();
  const asked = { enabled: words !== '', placeholderData: keepPreviousData };
  const articles = useAnswer('articles.list', { query: words, limit: FOUND }, asked).data?.rows ?? [];
  const sources =
    useAnswer(
      'sources.find',
      { words, limit: FOUND },
      { ...asked, enabled: asked.enabled && offers !== null },
    ).data ?? [];
  const inArticle = route.place === 'article' ? route.article : null;
  const claims =
    useAnswer('claims.list', { article: inArticle ?? '' }, { enabled: inArticle !== null && offers !== null })
      .data ?? [];
  return [
    ...commandsIn(route.place),
    ...(offers
      ? claims.map((claim): Choice => ({
          ...{ id: `claim ${claim.id}`, group: 'claims', text: claim.statement, number: claim.number, claim },
          choose: () => offers.openClaim(claim.id),
        }))
      : []),
    ...articles.map((article): Choice => {
      const aside = [article.byline, article.outlet].filter(Boolean).join(', ');
      return {
        ...{ id: `article ${article.id}`, group: 'articles', aside, also: aside },
        text: article.title ?? t('app/titleNotFound'),
        choose: () => go({ place: 'article', article: article.id }),
      };
    }),
    ...(offers
      ? sources.map((source): Choice => {
          const aside = sourceDetails(source);
          return {
            ...{ id: `source ${source.id}`, group: 'sources', text: source.name, aside, also: aside, source },
            choose: () => offers.readSource(source.id),
          };
        })
      : []),
    ...(words === ''
      ? []
      : [
          {
            ...{
              id: 'search everything',
              group: 'everything',
              text: t('palette/everything', { query: words }),
            },
            choose: () => {
              searchFor({ query: words, kind: null });
              go({ place: 'search' });
            },
          } satisfies Choice,
        ]),
  ];
}
