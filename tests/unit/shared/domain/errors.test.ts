import { expect, it } from 'vitest';
import { errorData, GalleyError } from '@shared/domain/errors';

it('errors cross processes as data, and what nobody foresaw is a bug', () => {
  expect(errorData(new GalleyError('not-found', 'Gone.', { id: '1' }))).toEqual({
    code: 'not-found',
    message: 'Gone.',
    details: { id: '1' },
  });
  expect(errorData(new TypeError('x is not y'))).toEqual({
    code: 'bug',
    message: 'Galley made a mistake: x is not y',
  });
  expect(errorData('thrown as text').message).toContain('thrown as text');
});
