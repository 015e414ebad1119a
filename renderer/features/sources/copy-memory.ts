import type { TextSelection } from '../reading/reading-store';

/** Where one was in a kept copy: coming back leads there again, for as long as the window is open. */
export interface CopyPlace {
  selection: TextSelection;
  scrollTop: number;
  /** Of a picture, how large it is shown: 1 fits the width. */
  zoom: number;
  /** The last page that was seen, in a copy with pages. */
  page: number | null;
}

const places = new Map<string, CopyPlace>();

const beginning: CopyPlace = {
  selection: { anchor: 0, focus: 0, upstream: false },
  scrollTop: 0,
  zoom: 1,
  page: null,
};

/** Where one was in a copy, or its beginning. */
export const placeInCopy = (copy: string): CopyPlace => places.get(copy) ?? beginning;

/** Keeps where one is in a copy. */
export function rememberInCopy(copy: string, place: Partial<CopyPlace>): void {
  places.set(copy, { ...placeInCopy(copy), ...place });
}
