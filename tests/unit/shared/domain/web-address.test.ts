import { expect, it } from 'vitest';
import { isWebAddress } from '@shared/domain/web-address';

it('takes addresses of the web only', () => {
  expect(['https://example.org/a', 'http://localhost:8080'].every(isWebAddress)).toBe(true);
  expect(['', 'example.org', 'file:///etc/passwd', 'javascript:alert(1)'].some(isWebAddress)).toBe(false);
});
