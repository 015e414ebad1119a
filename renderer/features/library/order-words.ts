import { t } from '@shared/text';
import { goesDown, type Order, type Sort } from './sorting';

const ways: Record<Sort, { down: Parameters<typeof t>[0]; up: Parameters<typeof t>[0] }> = {
  relevance: { down: 'library/sort/way/relevance', up: 'library/sort/way/relevance' },
  imported: { down: 'library/sort/way/newest', up: 'library/sort/way/oldest' },
  published: { down: 'library/sort/way/newest', up: 'library/sort/way/oldest' },
  closing: { down: 'library/sort/way/latest', up: 'library/sort/way/soonest' },
  title: { down: 'library/sort/way/fromZ', up: 'library/sort/way/fromA' },
  outlet: { down: 'library/sort/way/fromZ', up: 'library/sort/way/fromA' },
};

/** Which way an order goes: `newest first`. */
export const wayWords = (order: Order): string => t(ways[order.sort][goesDown(order) ? 'down' : 'up']);

/** An order in words: `Sorted by Title, A to Z`. */
export const orderWords = (order: Order): string =>
  t('library/sort/by', { what: t(`library/sort/${order.sort}`), way: wayWords(order) });
