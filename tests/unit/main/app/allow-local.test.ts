import { beforeEach, expect, it, vi } from 'vitest';

const dialog = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { allowLocal } = await import('../../../../main/app/allow-local');

beforeEach(() => void vi.clearAllMocks());

it('asks before this machine and its network may be asked', async () => {
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 });
  expect(await allowLocal(null, { localAddresses: true })).toEqual({ localAddresses: true });
  expect(await allowLocal(null, { localAddresses: true, theme: 'dark' })).toEqual({
    localAddresses: false,
    theme: 'dark',
  });
});

it('asks nothing where that is switched off, or is not the matter', async () => {
  expect(await allowLocal(null, { localAddresses: false })).toEqual({ localAddresses: false });
  expect(await allowLocal(null, { theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});
