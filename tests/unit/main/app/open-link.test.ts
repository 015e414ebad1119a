import { beforeEach, describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn() },
  shell: { openExternal: vi.fn(() => Promise.resolve()) },
}));
vi.mock('electron', () => electron);
const { openLink } = await import('../../../../main/app/open-link');

const answers = (response: number) => electron.dialog.showMessageBox.mockResolvedValue({ response });

beforeEach(() => void vi.clearAllMocks());

describe('openLink', () => {
  it('opens a page in the browser once the user agrees', async () => {
    answers(0);
    expect(await openLink(null, 'https://example.org/a?b=c')).toEqual({ opened: true });
    expect(electron.shell.openExternal).toHaveBeenCalledWith('https://example.org/a?b=c');
  });

  it('opens nothing when the user does not', async () => {
    answers(1);
    expect(await openLink(null, 'https://example.org/')).toEqual({ opened: false });
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });

  it('shows the host as the browser will take it, so that a look-alike is seen', async () => {
    answers(1);
    await openLink(null, 'https://аpple.com/');
    const [{ detail }] = electron.dialog.showMessageBox.mock.calls[0] as [{ detail: string }];
    expect(detail).toContain('https://xn--pple-43d.com/');
  });
});
