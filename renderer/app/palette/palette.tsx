import { Search } from 'lucide-react';
import { useDeferredValue, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { t } from '@shared/text';
import { Hint, Key } from '../../ui/key';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { chordOf } from '../keys/chord';
import { keysOf } from '../keys/keys-in-force';
import { isMac } from '../keys/platform';
import { PaletteRow } from './palette-row';
import { usePlaceOffers } from './place-offers';
import { rank } from './rank';
import { useCandidates, type Choice } from './use-candidates';
import styles from './palette.module.css';

const MOST_ROWS = 12;

/** One field that finds commands, places, articles, sources and claims, and does what is chosen. */
export function Palette({ onClose }: { onClose: () => void }) {
  // Commands act on what has the focus, so it goes back there before they do.
  const [before] = useState(() => document.activeElement);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const inArticle = usePlaceOffers((state) => state.offers !== null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const groups = rank(useCandidates(useDeferredValue(query)), query, MOST_ROWS);
  const rows = groups.flatMap((group) => group.rows.map(({ candidate }) => candidate));
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  );
  const current = rows[at];
  const rowId = (choice: Choice) => `${listId}-${choice.id.replaceAll(' ', '-')}`;

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  const choose = (choice: Choice) => {
    flushSync(onClose);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    choice.choose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chord = chordOf(event.nativeEvent, isMac);
    if (step !== undefined) setChosen(rows.at((at + step) % Math.max(1, rows.length))?.id ?? null);
    else if (event.key === 'Enter') {
      if (current) choose(current);
    } else if (chord !== null && keysOf('app.palette').includes(chord)) onClose();
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles.veil}
    >
      <Modal className={styles.sheet}>
        <Dialog aria-label={t('palette/title')} className={styles.dialog}>
          <div className={styles.field}>
            <Search aria-hidden size="1rem" strokeWidth={1.75} />
            <input
              autoFocus
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={current && rowId(current)}
              aria-autocomplete="list"
              aria-label={t('palette/title')}
              placeholder={t(inArticle ? 'palette/placeholder' : 'palette/placeholderOut')}
              dir="auto"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setChosen(null);
              }}
              onKeyDown={onKeyDown}
              className={styles.input}
            />
            <Key chord="escape" />
          </div>
          <div
            ref={list}
            id={listId}
            role="listbox"
            aria-label={t('palette/results')}
            className={styles.list}
          >
            {groups.map(({ group, rows: ranked }) => (
              <div key={group} role="group" aria-labelledby={`${listId}-${group}`} className={styles.group}>
                <div id={`${listId}-${group}`} role="presentation" className={styles.heading}>
                  {t(`palette/group/${group}`)}
                </div>
                {ranked.map(({ candidate, spans }) => (
                  <PaletteRow
                    key={candidate.id}
                    id={rowId(candidate)}
                    choice={candidate}
                    spans={spans}
                    isCurrent={candidate === current}
                    onPoint={() => setChosen(candidate.id)}
                    onChoose={() => choose(candidate)}
                  />
                ))}
              </div>
            ))}
          </div>
          {current && (
            <footer className={styles.foot}>
              <span className={styles.hint}>
                <Key chord="arrowup" />
                <Hint chord="arrowdown">{t('palette/walk')}</Hint>
              </span>
              <Hint chord="enter">{t(current.group === 'commands' ? 'palette/run' : 'palette/go')}</Hint>
            </footer>
          )}
          <VisuallyHidden>
            <span role="status">{query && t('palette/found', { count: rows.length })}</span>
          </VisuallyHidden>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
