import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';

/** Where things stand on the page: pixels from the top of the spread that holds article and margin. */
export interface Geometry {
  /** The middle of the first line of each place of a claim, by its anchor. */
  places: ReadonlyMap<string, number>;
  /** How high the article is. */
  height: number;
  /** How high a card of one line is. */
  row: number;
  /** How high the open card is; 0 until it has been drawn. */
  openCard: number;
  /** How often blocks near the window were drawn in full: their places can be measured then. */
  drawn: number;
  /** The part of the page that can be seen, in coarse steps: only cards near it are drawn. */
  view: { top: number; bottom: number };
}

export type GeometryStore = StoreApi<Geometry>;

/** A page of which nothing is known yet. */
export function createGeometryStore(): GeometryStore {
  return createStore<Geometry>(() => ({
    places: new Map(),
    height: 0,
    row: 28,
    openCard: 0,
    drawn: 0,
    view: { top: 0, bottom: 0 },
  }));
}

export const GeometryContext = createContext<GeometryStore | null>(null);

/** The store of what stands where. */
export function useGeometryStore(): GeometryStore {
  const store = useContext(GeometryContext);
  if (!store) throw new Error('There is no article view around this component.');
  return store;
}

/** A part of what stands where; drawn anew when it changes. */
export function useGeometry<T>(pick: (geometry: Geometry) => T): T {
  return useStore(useGeometryStore(), pick);
}

/** Whether two measurements are the same to the eye. */
export function samePlaces(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false;
  for (const [anchor, y] of a) if (Math.abs((b.get(anchor) ?? Infinity) - y) >= 0.5) return false;
  return true;
}
