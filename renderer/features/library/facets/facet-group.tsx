import { useState, type KeyboardEvent } from 'react';
import type { Person } from '@shared/domain/person';
import type { FacetName } from '@shared/domain/search';
import { t } from '@shared/text';
import { formatCount } from '../../../ui/count';
import { cx } from '../../../ui/cx';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { facetRows, TOP, type FacetValue } from './facet-rows';
import { facetWord, isStanding } from './facet-words';
import styles from './facets.module.css';

/** With more values than this, one can be found by its letters. */
const LONG = 20;

type ItemProps = (id: string) => { 'data-item': string; tabIndex: number };

interface FacetGroupProps {
  facet: FacetName;
  counts: readonly FacetValue[];
  chosen: readonly string[];
  people: readonly Person[];
  itemProps: ItemProps;
  onToggle: (value: string) => void;
}

/** The values of one facet; several of them are alternatives. */
export function FacetGroup({ facet, counts, chosen, people, itemProps, onToggle }: FacetGroupProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const nameOf = (value: string) => facetWord(facet, value, people);
  const { rows, others } = facetRows({ facet, counts, chosen, isOpen, typed, nameOf });
  const name = t(`library/facet/name/${facet}`);
  if (rows.length === 0 && typed === '') return null;

  const onFindKey = (event: KeyboardEvent) => {
    // The first Escape is for what is typed.
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    setTyped('');
  };
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <h3 className={styles.name}>{name}</h3>
      {isOpen && counts.length > LONG && (
        <input
          {...itemProps(`${facet}/find`)}
          type="search"
          className={styles.find}
          dir="auto"
          aria-label={t('library/facet/find', { facet: name })}
          placeholder={t('library/facet/find', { facet: name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onFindKey}
        />
      )}
      {rows.map(({ value, count }) => {
        const isChosen = chosen.includes(value);
        const word = nameOf(value);
        const number = formatCount(count);
        return (
          <button
            key={value}
            {...itemProps(`${facet}/${value}`)}
            type="button"
            role="checkbox"
            aria-checked={isChosen}
            aria-label={t('library/facet/value', { value: word, number })}
            title={word}
            className={cx(styles.value, value === '' && styles.unknown)}
            onClick={() => onToggle(value)}
          >
            {facet === 'verdict' && isStanding(value) && <VerdictIcon standing={value} />}
            <span className={styles.word} dir="auto">
              {word}
            </span>
            <span className={styles.count}>{number}</span>
          </button>
        );
      })}
      {(others > 0 || isOpen) && counts.length > TOP + 1 && (
        <button
          {...itemProps(`${facet}/more`)}
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setTyped('');
          }}
        >
          {isOpen ? t('library/facet/less') : t('library/facet/more', { number: formatCount(others) })}
        </button>
      )}
    </div>
  );
}
