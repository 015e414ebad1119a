import type { WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { send } from '../../../../main/ipc/send';

const page = (isDestroyed: boolean) => {
  const sent = vi.fn();
  return { sent, contents: { isDestroyed: () => isDestroyed, send: sent } as unknown as WebContents };
};

describe('send', () => {
  it('sends an event by its name on the one channel', () => {
    const { contents, sent } = page(false);
    send(contents, 'menu.command', 'undo');
    expect(sent).toHaveBeenCalledWith('galley:event', 'menu.command', 'undo');
  });

  it('sends nothing to a page that is gone', () => {
    const { contents, sent } = page(true);
    send(contents, 'menu.command', 'undo');
    expect(sent).not.toHaveBeenCalled();
  });

  it('sends nothing that the contract does not know', () => {
    const { contents, sent } = page(false);
    expect(() => send(contents, 'menu.command', 'format-disk' as never)).toThrow();
    expect(sent).not.toHaveBeenCalled();
  });
});
