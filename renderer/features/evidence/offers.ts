import type { Article } from '@shared/domain/article';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';

/** Something that can be chosen as the source: one that is there, an article of the library, or a new one. */
export type Offer = { key: string } & (
  { is: 'source'; source: Source } | { is: 'article'; article: Article } | { is: 'new'; words: string }
);

/** What is offered together; `label` heads it where there is more than one group. */
export interface OfferGroup {
  label: string | null;
  offers: Offer[];
}

const ofSource = (source: Source): Offer => ({ key: source.id, is: 'source', source });

/**
 * What a source can be chosen from, in the order in which arrows go through it. `first` are sources that come before
 * all others while nothing is typed; the new one, which what was typed would begin, comes last.
 */
export function offersOf(
  found: { sources: readonly Source[]; articles: readonly Article[] },
  words: string,
  first: readonly Source[],
): OfferGroup[] {
  const ahead = words === '' ? first : [];
  const rest: Offer[] = found.sources
    .filter((source) => !ahead.some(({ id }) => id === source.id))
    .map(ofSource);
  rest.push(...found.articles.map((article): Offer => ({ key: article.id, is: 'article', article })));
  if (words !== '') rest.push({ key: 'new', is: 'new', words });
  const groups: OfferGroup[] = [
    { label: t('sourcePane/ofArticle'), offers: ahead.map(ofSource) },
    { label: ahead.length > 0 ? t('sourcePane/inLibrary') : null, offers: rest },
  ];
  return groups.filter((group) => group.offers.length > 0);
}
