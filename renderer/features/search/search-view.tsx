import { Bookmark, CircleQuestionMark, PanelLeft } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@shared/text';
import { useExecute } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { useAction } from '../../app/keys/use-action';
import { back } from '../../app/route';
import { Button } from '../../ui/button';
import { formatCount } from '../../ui/count';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ChosenLine } from '../library/facets/chosen-line';
import { FacetColumn } from '../library/facets/facet-column';
import { focusFacets } from '../library/facets/focus-facets';
import { IndexingLine } from '../library/indexing-line';
import { isNarrowed } from '../library/library-filter';
import { QueryProblemLine } from '../library/query-problem-line';
import { useLatest } from '../reading/use-latest';
import { HitsList } from './hits-list';
import { nextSection, type Item } from './items';
import { KindTabs } from './kind-tabs';
import { NameDialog } from './name-dialog';
import { NothingFound } from './nothing-found';
import { openHit, openHitBehind } from './open-hit';
import { QueryHelp } from './query-help';
import { SearchField } from './search-field';
import { listKey } from './search-keys';
import { runSaved, searchFor, useSearchStore } from './search-store';
import { SectionsList } from './sections-list';
import { useFound } from './use-found';
import styles from './search-view.module.css';

/** Everything that the library holds, found as one types: articles, claims, sources, excerpts and notes. */
export function SearchView() {
  const { query, filter, kind, index, facets, naming } = useSearchStore();
  const found = useFound();
  const { isBlank, groups, sections, pages, rows, isOld } = found;
  const [isHelped, setHelped] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const execute = useExecute();
  const current = Math.max(0, Math.min(index, rows - 1));
  const item = found.itemAt(current);

  const focusField = () => field.current?.focus();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const move = (to: number) => useSearchStore.setState({ index: Math.max(0, Math.min(to, rows - 1)) });
  /** Enter comes before the answer to what was typed last: it is for what that finds. */
  const [awaited, setAwaited] = useState<{ behind: boolean } | null>(null);
  const choose = (chosen: Item | undefined, behind = false) => {
    setAwaited(null);
    if (!chosen) return;
    if (chosen.is === 'saved') runSaved(chosen.saved);
    else if (chosen.is === 'recent') searchFor({ query: chosen.query });
    else if (chosen.is === 'all') searchFor({ kind: chosen.kind });
    else if (!behind) openHit(chosen.hit, query.trim());
    else if (openHitBehind(chosen.hit))
      setSaid(t('search/opened', { title: chosen.hit.articleTitle ?? t('app/titleNotFound') }));
  };
  const leave = () => {
    if (query !== '') searchFor({ query: '', kind: null });
    else back();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = listKey(event);
    if (!key) return;
    if (key.is === 'remove' && (query !== '' || item?.is !== 'saved')) return;
    event.preventDefault();
    if (key.is === 'step') move(current + key.by);
    else if (key.is === 'section') move(nextSection(sections, current, key.direction));
    else if (key.is === 'choose' && isOld) setAwaited({ behind: key.behind });
    else if (key.is === 'choose') choose(item, key.behind);
    else if (key.is === 'leave') leave();
    else if (item?.is === 'saved') void execute('search.remove', { search: item.saved.id });
  };

  const chooseLatest = useLatest(choose);
  useEffect(() => {
    if (awaited && !isOld) chooseLatest(item, awaited.behind);
  }, [awaited, isOld, item, chooseLatest]);

  const canSave = !isBlank || isNarrowed(filter);
  useAction('go.search', () => {
    field.current?.focus();
    field.current?.select();
  });
  useAction('search.save', () => {
    if (!canSave) return false;
    useSearchStore.setState({ naming: { saved: null, name: query.trim() } });
    return true;
  });
  useAction('search.rename', () => {
    if (item?.is !== 'saved') return false;
    useSearchStore.setState({ naming: { saved: item.saved.id, name: item.saved.name } });
    return true;
  });
  useAction('search.help', () => setHelped(!isHelped));
  useAction('search.filter', () => {
    const isThere = facets && document.activeElement !== field.current;
    // It has to be drawn first, and the next key is for it already.
    flushSync(() => useSearchStore.setState({ facets: !isThere }));
    if (isThere) focusField();
    else focusFacets();
  });

  const told = groups
    .map((group) => `${t(`search/section/${group.kind}`)} ${formatCount(group.count)}`)
    .join(', ');
  const countOf = (name: string) => groups.find((group) => group.kind === name)?.count;
  const isNothing = !isBlank && !isOld && rows === 0;
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <SearchField ref={field} rows={rows} index={current} onKeyDown={onKeyDown} />
        {!isOld && found.problem && <QueryProblemLine query={query} problem={found.problem} />}
        <div className={styles.bar}>
          <KindTabs groups={groups} />
          <span className={styles.acts}>
            <Button
              kind="quiet"
              action="search.filter"
              onPress={() => useSearchStore.setState({ facets: !facets })}
            >
              <PanelLeft aria-hidden size="0.875rem" />
              {t('library/facet/label')}
            </Button>
            <Button
              kind="quiet"
              action="search.save"
              isDisabled={!canSave}
              onPress={() => useSearchStore.setState({ naming: { saved: null, name: query.trim() } })}
            >
              <Bookmark aria-hidden size="0.875rem" />
              {t('search/save/button')}
            </Button>
            <Button kind="quiet" action="search.help" onPress={() => setHelped(!isHelped)}>
              <CircleQuestionMark aria-hidden size="0.875rem" />
              {t('search/help/button')}
            </Button>
          </span>
        </div>
      </header>
      <div className={styles.panes}>
        {facets && (
          <FacetColumn
            filter={filter}
            words=""
            action="search.filter"
            onFilter={(narrowed) => searchFor({ filter: narrowed })}
            onHide={() => {
              useSearchStore.setState({ facets: false });
              focusField();
            }}
            onLeave={focusField}
          />
        )}
        <section className={styles.results} aria-label={t('search/results')}>
          <IndexingLine />
          <ChosenLine filter={filter} onFilter={(narrowed) => searchFor({ filter: narrowed })} />
          {isHelped && !isBlank && <QueryHelp />}
          <div className={styles.found}>
            {found.error ? (
              <FailedAnswer error={found.error} onAgain={found.again} />
            ) : isNothing ? (
              <NothingFound />
            ) : pages ? (
              <HitsList
                key={kind}
                pages={pages}
                index={current}
                onRange={found.onRange}
                onPoint={move}
                onChoose={(hit) => choose({ is: 'hit', hit })}
              />
            ) : (
              <SectionsList
                sections={sections}
                countOf={countOf}
                index={current}
                onPoint={move}
                onChoose={choose}
              />
            )}
            {isBlank && <QueryHelp />}
          </div>
        </section>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
        <span role="status">{!isBlank && !isOld && (told || t('search/nothing/title'))}</span>
      </VisuallyHidden>
      {naming && (
        <NameDialog
          onClose={() => {
            useSearchStore.setState({ naming: null });
            focusField();
          }}
        />
      )}
    </div>
  );
}
