import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { itemId, RESULTS } from './item-row';
import { searchFor, useSearchStore } from './search-store';
import styles from './search-field.module.css';

interface SearchFieldProps {
  ref: Ref<HTMLInputElement>;
  /** How many rows there are to walk through. */
  rows: number;
  index: number;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The one field of the place. It keeps the focus while its keys walk through what is found. */
export function SearchField({ ref, rows, index, onKeyDown }: SearchFieldProps) {
  const query = useSearchStore((state) => state.query);
  return (
    <div className={styles.field}>
      <Search aria-hidden size="1.125rem" strokeWidth={1.75} />
      <input
        ref={ref}
        className={styles.input}
        role="combobox"
        aria-expanded={rows > 0}
        aria-controls={RESULTS}
        aria-activedescendant={rows > 0 ? itemId(index) : undefined}
        aria-autocomplete="list"
        aria-label={t('search/field/label')}
        placeholder={t('search/field/placeholder')}
        spellCheck={false}
        dir="auto"
        value={query}
        onChange={(event) => searchFor({ query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <Key chord="escape" />
    </div>
  );
}
