import { expect, it } from 'vitest';
import { isOverdue } from '../../../../../renderer/features/claims/overdue';

it('is overdue from the moment on, and never without a day', () => {
  const now = new Date('2026-11-23T17:00:00.000Z');
  expect(isOverdue('2026-11-23T16:59:59.999Z', now)).toBe(true);
  expect(isOverdue('2026-11-23T17:00:00.000Z', now)).toBe(false);
  expect(isOverdue('2026-11-23T18:30:00+01:00', now)).toBe(false);
  expect(isOverdue(null, now)).toBe(false);
});
