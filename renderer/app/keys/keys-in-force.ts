import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { Settings } from '@shared/ipc/contract';
import { attempt } from '../api';
import type { ActionId } from './actions';
import { actingKeys, keyMap, settingsOf, type KeyMap, type KeySettings } from './key-map';

interface InForce {
  settings: KeySettings;
  /** The chords of every action. */
  all: KeyMap;
  /** Those that act: without single letters where they are switched off. */
  acting: KeyMap;
}

function inForce({ singleKeys, keys }: KeySettings): InForce {
  const all = keyMap(keys);
  return { settings: { singleKeys, keys }, all, acting: actingKeys(all, singleKeys) };
}

/** The keys of all actions, in step with the settings. */
export const useKeysInForce = create<InForce>(() => inForce({ singleKeys: true, keys: {} }));

/** The keys of an action that act now; the first is the one to show. Components use `useKeys`. */
export function keysOf(action: ActionId): readonly string[] {
  return useKeysInForce.getState().acting[action];
}

/** The keys of an action that act now, for a component that shows them. */
export function useKeys(action: ActionId): readonly string[] {
  return useKeysInForce((state) => state.acting[action]);
}

/** Puts keys into force; the listener and whatever shows keys follow at once. */
export function takeKeySettings(settings: KeySettings): void {
  useKeysInForce.setState(inForce(settings));
}

/** Keeps the keys in step with the settings. */
export function useKeySettings(settings: Settings | undefined): void {
  const singleKeys = settings?.singleKeys;
  const keys = settings?.keys;
  // Before the first paint, or caps would change before one's eyes.
  useLayoutEffect(() => {
    if (singleKeys !== undefined && keys) takeKeySettings({ singleKeys, keys });
  }, [singleKeys, keys]);
}

/** Changes what the settings say of keys: in force at once, taken back where it can't be kept. */
async function keep(settings: KeySettings): Promise<void> {
  const before = useKeysInForce.getState().settings;
  takeKeySettings(settings);
  if (!(await attempt('app.settings', settings))) takeKeySettings(before);
}

/** Gives all actions the chords of a map. */
export function changeKeys(map: KeyMap): Promise<void> {
  const { settings } = useKeysInForce.getState();
  return keep({ ...settings, keys: settingsOf(map, settings.keys) });
}

/** Switches single letters on or off. */
export function switchSingleKeys(singleKeys: boolean): Promise<void> {
  return keep({ ...useKeysInForce.getState().settings, singleKeys });
}
