import { ClaimKind } from '@shared/domain/claim';
import { ArticleStanding, ReviewState } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { Person } from '@shared/domain/person';
import type { FacetName } from '@shared/domain/search';
import { standings, type Standing } from '@shared/domain/verdict';
import { t } from '@shared/text';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language; its code where it has none. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

export const isStanding = (value: string): value is Standing =>
  (standings as readonly string[]).includes(value);

/** A value of a facet in a person's words. */
export function facetWord(facet: FacetName, value: string, people: readonly Person[]): string {
  if (value === '') return t(`library/facet/unknown/${facet}`);
  switch (facet) {
    case 'standing': {
      const standing = ArticleStanding.safeParse(value);
      return standing.success ? t(`words/standing/${standing.data}`) : value;
    }
    case 'review': {
      const review = ReviewState.safeParse(value);
      return review.success ? t(`words/review/${review.data}`) : value;
    }
    case 'verdict':
      return isStanding(value) ? t(`words/verdict/${value}`) : value;
    case 'kind': {
      const kind = ClaimKind.safeParse(value);
      return kind.success ? t(`words/kind/${kind.data}`) : value;
    }
    case 'flag':
      return value === 'legal' || value === 'priority' ? t(`library/facet/flags/${value}`) : value;
    case 'person':
      return nameOf(people, value);
    case 'language':
      return languageName(value);
    case 'tag':
    case 'outlet':
    case 'section':
      return value;
  }
}

const nameOf = (people: readonly Person[], id: Id): string =>
  people.find((person) => person.id === id)?.name ?? t('library/facet/unknown/person');
