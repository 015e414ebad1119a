import type { Compared } from '../../../../../renderer/features/source-library/merge/compare';

/** A source of which only what is given is known. */
export const aSource = (id: string, fields: Partial<Compared> = {}): Compared => ({
  id,
  type: 'document',
  name: `Source ${id}`,
  creator: null,
  publisher: null,
  publishedAt: null,
  url: null,
  contact: null,
  details: null,
  level: 'on-record',
  stake: null,
  confidential: false,
  purged: false,
  knownBy: [],
  article: null,
  copies: 0,
  uses: 0,
  createdAt: '2026-01-05T09:00:00.000Z',
  ...fields,
});
