import { t } from '@shared/text';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { isNarrowed, noFilter } from '../library/library-filter';
import { searchFor, useSearchStore } from './search-store';

/** Signs before words, which make a query stricter. */
const signs = /(^|\s)[+-](?=\S)/gu;

/** Nothing was found, and what may find more. */
export function NothingFound() {
  const { query, filter, kind } = useSearchStore();
  const without = query.replace(signs, '$1');
  return (
    <EmptyState
      title={t('search/nothing/title')}
      actions={
        <>
          {kind !== null && (
            <Button action="search.all" onPress={() => searchFor({ kind: null })}>
              {t('search/nothing/allKinds')}
            </Button>
          )}
          {isNarrowed(filter) && (
            <Button onPress={() => searchFor({ filter: noFilter })}>{t('search/nothing/noFilter')}</Button>
          )}
          {without !== query && (
            <Button onPress={() => searchFor({ query: without })}>{t('search/nothing/noSigns')}</Button>
          )}
        </>
      }
    >
      {t('search/nothing/text')}
    </EmptyState>
  );
}
