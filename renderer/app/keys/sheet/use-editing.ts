import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { t } from '@shared/text';
import type { ActionId } from '../actions';
import { chordLabel, chordOf } from '../chord';
import type { KeyMap } from '../key-map';
import { changeKeys, useKeysInForce } from '../keys-in-force';
import { isMac } from '../platform';
import { giveChord, giveUsual, takeChord, type Given, type KeyPlace } from './giving';

/** The key that is being changed: new keys are waited for, or others have those that were pressed. */
export interface Editing extends KeyPlace {
  outcome: Exclude<Given, { is: 'given' }> | null;
}

/** What the sheet can do with keys. */
export interface Editor {
  editing: Editing | null;
  /** What was just done, for those who don't see it. */
  said: string;
  begin: (place: KeyPlace) => void;
  leave: () => void;
  /** Takes the key press as the new keys. */
  press: (event: KeyboardEvent) => void;
  takeOver: () => void;
  usual: (action: ActionId) => void;
}

/** How a place is found in the page. */
export const placeName = ({ action, index }: KeyPlace): string => `${action}:${index}`;

/** The keys of an action, for reading out. */
export function spokenKeys(chords: readonly string[]): string {
  return chords.map((chord) => chordLabel(chord, isMac)).join(', ') || t('keys/none');
}

/** Changes keys one at a time; the focus stays on the key, or on what has taken its place. */
export function useEditing(list: RefObject<HTMLElement | null>): Editor {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState('');
  const back = useRef<KeyPlace | null>(null);
  useLayoutEffect(() => {
    const place = back.current;
    if (!place || editing?.outcome?.is === 'taken') return;
    const find = (index: number) =>
      list.current?.querySelector<HTMLElement>(`[data-cap="${placeName({ ...place, index })}"]`);
    (find(place.index) ?? find(Math.max(0, place.index - 1)))?.focus();
    if (!editing) back.current = null;
  }, [editing, list]);

  const change = (map: KeyMap, { action }: KeyPlace) => {
    void changeKeys(map);
    setEditing(null);
    setSaid(t('keys/now', { action: t(`app/action/${action}`), keys: spokenKeys(map[action]) }));
  };
  const take = (given: Given, place: KeyPlace) => {
    back.current = place;
    if (given.is === 'given') change(given.map, place);
    else setEditing({ ...place, outcome: given });
  };
  return {
    editing,
    said,
    begin: (place) => {
      back.current = place;
      setEditing({ ...place, outcome: null });
      setSaid(t('keys/press'));
    },
    leave: () => setEditing(null),
    press: (event) => {
      if (!editing || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      const chord = chordOf(event.nativeEvent, isMac);
      const { all } = useKeysInForce.getState();
      if (chord === 'escape') setEditing(null);
      else if (chord === 'backspace') change(takeChord(all, editing), editing);
      else if (chord !== null) take(giveChord(all, editing, chord), editing);
    },
    takeOver: () => {
      if (editing?.outcome?.is === 'taken') change(editing.outcome.map, editing);
    },
    usual: (action) => take(giveUsual(useKeysInForce.getState().all, action), { action, index: 0 }),
  };
}
