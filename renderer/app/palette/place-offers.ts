import { useEffect } from 'react';
import { create } from 'zustand';

/** What an open article can do with what was chosen in the palette. */
export interface PlaceOffers {
  openClaim: (claim: string) => void;
  /** Shows a source beside the text. */
  readSource: (source: string) => void;
}

/** What the place offers; nothing outside an article. */
export const usePlaceOffers = create<{ offers: PlaceOffers | null }>(() => ({ offers: null }));

/** Offers these while the component is there. */
export function useOffers({ openClaim, readSource }: PlaceOffers): void {
  useEffect(() => {
    const offers = { openClaim, readSource };
    usePlaceOffers.setState({ offers });
    return () => {
      if (usePlaceOffers.getState().offers === offers) usePlaceOffers.setState({ offers: null });
    };
  }, [openClaim, readSource]);
}
