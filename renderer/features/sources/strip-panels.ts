import type { CardPanel } from '../reading/reading-store';

/** What the strip of the claim at hand can show besides what the claim says. */
const shown: readonly CardPanel['is'][] = ['reasons', 'evidence', 'note', 'query', 'settle', 'waiting'];

/** Whether a panel shows beside a source; for any other the claim's card in the margin opens. */
export const isInStrip = (panel: CardPanel): boolean => shown.includes(panel.is);
