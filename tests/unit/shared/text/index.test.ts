import { t } from '@shared/text/index';
import { expect, it } from 'vitest';

it.each([
  'It cost $t(record/claim/noText) and $& in $1',
  'A {{statement}} of {{ other }}',
  '<b> & "x" / y',
  '',
])('takes what stands in a value as it is: %j', (statement) =>
  expect(t('record/claim/statementWas', { statement })).toBe(`The statement was: ${statement}`),
);

it('takes values one by one, whatever the one before them holds', () => {
  expect(t('record/verdict/wrongReason', { reason: '{{value}}', value: 'verified' })).toBe(
    '“{{value}}” is no reason for “verified”.',
  );
  expect(t('record/backup/folder', { name: '{{date}} $1', date: '2026-11-23' })).toBe(
    '{{date}} $1 restored 2026-11-23',
  );
});
