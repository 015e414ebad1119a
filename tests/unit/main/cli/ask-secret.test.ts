import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { askSecret } from '../../../../main/cli/ask-secret';

function terminal() {
  const stdin = Object.assign(new EventEmitter(), {
    setRawMode: vi.fn(),
    setEncoding: vi.fn(),
    resume: vi.fn(),
    pause: vi.fn(),
  });
  let shown = '';
  return {
    stdin,
    stderr: { write: (text: string) => (shown += text) },
    interrupt: vi.fn(),
    shown: () => shown,
  };
}

describe('askSecret', () => {
  it('takes a line as it is typed, erasing included, and shows none of it', async () => {
    const at = terminal();
    const asked = askSecret('Passphrase: ', at);
    for (const keys of ['pass', 'x\u007f', 'wörd', '\r', 'more']) at.stdin.emit('data', keys);
    expect(await asked).toBe('passwörd');
    expect(at.shown()).toBe('Passphrase: \n');
    expect(at.stdin.setRawMode.mock.calls).toEqual([[true], [false]]);
    expect(at.stdin.pause).toHaveBeenCalledOnce();
  });

  it('lets Ctrl+C end the program, with the terminal as it was', () => {
    const at = terminal();
    void askSecret('Passphrase: ', at);
    at.stdin.emit('data', 'ab\u0003');
    expect(at.interrupt).toHaveBeenCalledOnce();
    expect(at.stdin.setRawMode).toHaveBeenLastCalledWith(false);
    expect(at.stdin.listenerCount('data')).toBe(0);
  });
});
