import { searchKinds, type SearchGroup, type SearchKind } from '@shared/domain/search';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { formatCount } from '../../ui/count';
import { useTitle } from '../../app/keys/use-title';
import { searchFor, useSearchStore } from './search-store';
import styles from './search-view.module.css';

interface TabProps {
  kind: SearchKind | null;
  group: SearchGroup | undefined;
}

function Tab({ kind, group }: TabProps) {
  const isChosen = useSearchStore((state) => state.kind === kind);
  const action = `search.${kind ?? 'all'}` as const;
  const label = t(`search/section/${kind ?? 'all'}`);
  const title = useTitle(label, action);
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={styles.tab}
      title={title}
      onClick={() => searchFor({ kind })}
    >
      {label}
      {group && (
        <span className={styles.number}>
          {group.exact ? formatCount(group.count) : t('search/atLeast', { number: formatCount(group.count) })}
        </span>
      )}
    </button>
  );
}

/** What kinds of things are shown: all of them, or one alone; with how many were found of each. */
export function KindTabs({ groups }: { groups: readonly SearchGroup[] }) {
  useAction('search.all', () => searchFor({ kind: null }));
  useAction('search.article', () => searchFor({ kind: 'article' }));
  useAction('search.claim', () => searchFor({ kind: 'claim' }));
  useAction('search.source', () => searchFor({ kind: 'source' }));
  useAction('search.evidence', () => searchFor({ kind: 'evidence' }));
  useAction('search.note', () => searchFor({ kind: 'note' }));
  return (
    <div role="group" aria-label={t('search/kinds')} className={styles.tabs}>
      <Tab kind={null} group={undefined} />
      {searchKinds.map((kind) => (
        <Tab key={kind} kind={kind} group={groups.find((group) => group.kind === kind)} />
      ))}
    </div>
  );
}
