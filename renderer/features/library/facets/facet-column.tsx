import { keepPreviousData } from '@tanstack/react-query';
import { PanelLeftClose } from 'lucide-react';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { Button } from '../../../ui/button';
import type { ActionId } from '../../../app/keys/actions';
import { Key } from '../../../ui/key';
import { selectionFor } from '../library-store';
import { chosenIn, withToggled, type LibraryFilter } from '../library-filter';
import { useSettled } from '../use-settled';
import { FacetGroup } from './facet-group';
import { facetOrder } from './facet-rows';
import { FACETS } from './focus-facets';
import { PublishedGroup } from './published-group';
import { useFacetWalk } from './use-facet-walk';
import styles from './facets.module.css';

/** How long typing rests before its counts are asked for, in milliseconds: the list itself comes first. */
const REST = 150;

interface FacetColumnProps {
  filter: LibraryFilter;
  /** What is looked for in articles: only those count. */
  words: string;
  /** Takes the focus here. */
  action: ActionId;
  onFilter: (filter: LibraryFilter) => void;
  onHide: () => void;
  /** Escape: the focus goes back to the list. */
  onLeave: () => void;
}

/** By what a list can be narrowed, with how many articles each value would leave. */
export function FacetColumn({ filter, words: typed, action, onFilter, onHide, onLeave }: FacetColumnProps) {
  const words = useSettled(typed, REST);
  const { data: counts } = useAnswer('articles.facets', selectionFor(words, filter), {
    placeholderData: keepPreviousData,
  });
  const { data: people } = useAnswer('people.list', undefined);
  const { handlers, itemProps } = useFacetWalk(onLeave);
  const facets = facetOrder.filter(
    (facet) => (counts?.[facet]?.length ?? 0) > 0 || chosenIn(filter, facet).length > 0,
  );
  return (
    <section id={FACETS} className={styles.column} aria-label={t('library/facet/label')} {...handlers}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('library/facet/label')}</h2>
        <Key action={action} />
        <Button kind="quiet" iconLabel={t('library/facet/hide')} className={styles.hide} onPress={onHide}>
          <PanelLeftClose aria-hidden size="0.875rem" />
        </Button>
      </header>
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counts={counts?.[facet] ?? []}
          chosen={chosenIn(filter, facet)}
          people={people ?? []}
          itemProps={(id) => itemProps(id, facet === facets[0])}
          onToggle={(value) => onFilter(withToggled(filter, { facet, value }))}
        />
      ))}
      <PublishedGroup
        filter={filter}
        itemProps={(id) => itemProps(id, facets.length === 0)}
        onDays={(days) => onFilter({ ...filter, ...days })}
      />
    </section>
  );
}
