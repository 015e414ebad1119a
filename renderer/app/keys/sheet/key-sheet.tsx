import { Search } from 'lucide-react';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { Key } from '../../../ui/key';
import { Switch } from '../../../ui/switch';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { actionIds } from '../actions';
import { chordLabel } from '../chord';
import { isChanged, keyMap } from '../key-map';
import { changeKeys, switchSingleKeys, useKeys, useKeysInForce } from '../keys-in-force';
import { isMac } from '../platform';
import { findActions } from './find-actions';
import { KeyRow } from './key-row';
import { neighbour } from './neighbour';
import { placeName, useEditing } from './use-editing';
import styles from './key-sheet.module.css';

function Note() {
  const { singleKeys } = useKeysInForce((state) => state.settings);
  const [palette] = useKeys('app.palette');
  const text = singleKeys
    ? t('keys/note')
    : palette === undefined
      ? t('keys/noteOffBare')
      : t('keys/noteOff', { palette: chordLabel(palette, isMac) });
  return <p className={styles.note}>{text}</p>;
}

/** Every action by where it works, with its keys, which can be changed here. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { all, settings } = useKeysInForce();
  const [query, setQuery] = useState('');
  const [stop, setStop] = useState<string | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const editor = useEditing(sheet);
  const columns = findActions(query, all, isMac);
  const rows = columns.flat().flatMap(({ found }) => found);
  const [first] = rows;
  const isShown = rows.some((action) => stop?.startsWith(`${action}:`));
  const tabStop = isShown ? stop : first ? placeName({ action: first, index: 0 }) : null;
  const caps = () => [...(sheet.current?.querySelectorAll<HTMLElement>('[data-cap]') ?? [])];

  const onFindKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query) {
      event.stopPropagation();
      setQuery('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      caps()[0]?.focus();
    }
  };
  const onSheetKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof HTMLElement) || target.dataset['cap'] === undefined) return;
    const all = caps();
    const to = neighbour(all, target, key) ?? (key === 'ArrowUp' && target === all[0] ? field.current : null);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const cap = target.dataset['cap'];
    if (cap !== undefined) setStop(cap);
  };

  return (
    <Dialog title={t('keys/title')} onClose={onClose} size="large">
      <div className={styles.head}>
        <search className={styles.find} onKeyDown={onFindKey}>
          <TextField
            type="search"
            label={t('keys/find')}
            labelHidden
            autoFocus
            placeholder={t('keys/find')}
            value={query}
            onChange={setQuery}
            inputRef={field}
            icon={<Search aria-hidden size="1rem" strokeWidth={1.75} />}
            end={query && <Key chord="escape" />}
          />
        </search>
        <Switch isOn={settings.singleKeys} onChange={(isOn) => void switchSingleKeys(isOn)}>
          {t('keys/single')}
        </Switch>
        <Button
          className={styles.all}
          isDisabled={!actionIds.some((action) => isChanged(all, action))}
          onPress={() => void changeKeys(keyMap({}))}
        >
          {t('keys/usualAll')}
        </Button>
        <Note />
      </div>
      <div ref={sheet} className={styles.sheet} onKeyDown={onSheetKey} onFocus={onFocus}>
        {columns.map((groups) => (
          <div key={groups[0]?.group}>
            {groups.map(({ group, found }) => (
              <section key={group} aria-label={t(`keys/group/${group}`)}>
                <h3 className={styles.heading}>{t(`keys/group/${group}`)}</h3>
                <ul>
                  {found.map((action) => (
                    <KeyRow key={action} action={action} editor={editor} stop={tabStop} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className={styles.nothing}>{t('keys/nothing')}</p>}
      <VisuallyHidden>
        <span role="status">{editor.said}</span>
      </VisuallyHidden>
    </Dialog>
  );
}
