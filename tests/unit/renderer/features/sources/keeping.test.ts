import { describe, expect, it } from 'vitest';
import { takeIn, type Sealed } from '../../../../../renderer/features/sources/keeping';
import type { CopySummary } from '../../../../../shared/domain/kept-copy';
import type { Source, SourceFields } from '../../../../../shared/domain/source';
import { aBridge } from '../../a-bridge';

const open: Sealed = { confidential: false, label: '', me: 'me' };
const secret: Sealed = { confidential: true, label: ' Official A ', me: 'me' };
const source = { id: 's', name: 'Report' } as Source;
const kept = { source, copy: { id: 'c' } as CopySummary };
const file = (name: string, size = 3) => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(name).buffer),
});

function library() {
  return aBridge({
    'copies.keep': () => ({ ok: true, value: kept }),
    'command.execute': () => ({ ok: true, value: { event: 'e' } }),
    'sources.get': () => ({ ok: true, value: source }),
  });
}

describe('takeIn', () => {
  it('keeps files as copies of a source that is there, one after the other', async () => {
    const bridge = library();
    await takeIn({ is: 'files', files: [file('a.txt'), file('b.txt')] }, { source }, open);
    expect(bridge.asked).toMatchObject([
      { name: 'copies.keep', input: { source: 's', add: null, name: 'a.txt' } },
      { name: 'copies.keep', input: { source: 's', add: null, name: 'b.txt' } },
    ]);
  });

  it('makes a source of a text, and asks for nothing', async () => {
    const bridge = library();
    expect(await takeIn({ is: 'text', text: 'One.\n\nTwo.' }, { sealed: open }, open)).toBe(kept);
    expect(bridge.asked[0]).toMatchObject({
      name: 'copies.keep',
      input: { name: 'Pasted text.txt', add: { confidential: false, knownBy: [] } },
    });
  });

  it('seals a confidential one from the first, and says who knows it', async () => {
    const bridge = library();
    await takeIn({ is: 'text', text: 'One.' }, { sealed: secret }, secret);
    expect(bridge.asked[0]?.input).toMatchObject({
      add: { confidential: true, label: 'Official A', knownBy: ['me'] },
    });
    await takeIn({ is: 'address', url: 'https://example.org' }, { source }, secret);
    expect(bridge.asked[1]?.input).toMatchObject({
      type: 'source.add',
      input: { fields: { type: 'web-page', confidential: true, label: 'Official A' } },
    });
  });

  it('keeps what was begun in a form, and takes from the copy what was left empty', async () => {
    const bridge = library();
    const fields = { type: 'interview', title: '', confidential: true, label: 'Official A' } as SourceFields;
    await takeIn({ is: 'text', text: 'One.' }, { fields }, open);
    const add = (bridge.asked[0]?.input as { add: object }).add;
    expect(add).toMatchObject({ type: 'interview', confidential: true, label: 'Official A' });
    expect(add).not.toHaveProperty('title');
  });

  it('refuses what is too large or can’t be read, before anything is sent', async () => {
    const bridge = library();
    const large = { is: 'files' as const, files: [file('film.pdf', 65 * 1024 ** 2)] };
    await expect(takeIn(large, { source }, open)).rejects.toMatchObject({ code: 'input-too-large' });
    const gone = { ...file('gone.txt'), arrayBuffer: () => Promise.reject(new Error('gone')) };
    await expect(takeIn({ is: 'files', files: [gone] }, { source }, open)).rejects.toMatchObject({
      code: 'input-unreadable',
    });
    expect(bridge.asked).toEqual([]);
  });

  it('passes on why the library refused', async () => {
    aBridge({
      'copies.keep': () => ({ ok: false, error: { code: 'format-unknown', message: 'No.' } }),
    });
    const taken = { is: 'files' as const, files: [file('a.bin')] };
    await expect(takeIn(taken, { source }, open)).rejects.toMatchObject({ message: 'No.' });
  });
});
