import { Plus } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { newSourceFrom, urlIn, type NewSource } from './draft';
import { SourceName, sourceDetails } from './source-name';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

/** How many sources are offered at once. */
const OFFERED = 7;

interface SourceFieldProps {
  words: string;
  onWords: (words: string) => void;
  onKnown: (source: Source) => void;
  onNew: (fields: NewSource) => void;
}

/**
 * Finds a source by a few typed words, the last used first; or begins a new one with what was typed. Arrows
 * choose, Enter takes. A pasted address begins a web page.
 */
export function SourceField({ words, onWords, onKnown, onNew }: SourceFieldProps) {
  const id = useId();
  const [moved, setMoved] = useState(0);
  const answer = useAnswer('sources.find', { words: words.trim(), limit: OFFERED });
  const found = answer.data ?? [];
  const isNew = words.trim() !== '';
  const count = found.length + (isNew ? 1 : 0);
  // An address is far more often a new page than one that has its address as a name.
  const first = urlIn(words) && found.length > 0 ? found.length : 0;
  const active = count === 0 ? -1 : (((first + moved) % count) + count) % count;

  const take = (index: number) => {
    const source = found[index];
    if (source) onKnown(source);
    else if (isNew) onNew(newSourceFrom(words));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setMoved(moved + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(active);
    }
  };
  return (
    <div className={styles.sourceField}>
      <input
        className={controls.composerInput}
        role="combobox"
        aria-label={t('evidence/findSource')}
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('evidence/findHint')}
        value={words}
        onChange={(event) => {
          setMoved(0);
          onWords(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        className={styles.sourceOptions}
        role="listbox"
        aria-label={t('evidence/sources')}
      >
        {found.map((source, index) => (
          <li
            key={source.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <SourceName source={source} />
            <span className={styles.sourceDetails}>{sourceDetails(source)}</span>
          </li>
        ))}
        {isNew && (
          <li
            id={`${id}-${found.length}`}
            role="option"
            aria-selected={active === found.length}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(found.length)}
          >
            <span className={styles.sourceName}>
              <Plus aria-hidden />
              {t(urlIn(words) ? 'evidence/newPage' : 'evidence/newSource', { title: words.trim() })}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
