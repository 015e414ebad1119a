import { expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text/index';
import { networkFailure, statusFailure } from '../../../../../main/library/fetch/failures';

const coded = (code: string) => Object.assign(new Error('secret words'), { code });

it.each([
  ['ENOTFOUND', 'unknownHost'],
  ['EAI_AGAIN', 'unknownHost'],
  ['ENETUNREACH', 'offline'],
  ['ECONNREFUSED', 'closed'],
  ['ETIMEDOUT', 'slow'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['EPROTO', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['HPE_INVALID_CONSTANT', 'noAnswer'],
  ['Z_DATA_ERROR', 'garbled'],
  ['ECONNRESET', 'broken'],
] as const)('says of %s what happened, without the words of the system', (code, says) => {
  const { code: ours, message, details } = networkFailure('example.org', coded(code));
  expect(ours).toBe('fetch-failed');
  expect(message).toBe(t(`fetch/error/${says}`, { host: 'example.org' }));
  expect(details).toEqual({ reason: code });
});

it('leaves a sentence of ours as it is', () => {
  const refused = new GalleyError('fetch-refused', 'No.');
  expect(networkFailure('example.org', refused)).toBe(refused);
});

it.each([
  [404, 'notThere'],
  [410, 'notThere'],
  [401, 'siteRefuses'],
  [429, 'tooOften'],
  [500, 'siteFails'],
  [204, 'noPage'],
] as const)('says of an answer of %i what it means', (status, says) => {
  expect(statusFailure('example.org', status).message).toBe(
    t(`fetch/error/${says}`, { host: 'example.org', status }),
  );
});
