import { describe, expect, it, vi } from 'vitest';
import { iAm } from '../../../../main/app/i-am';

const ada = '0198b4c2-0000-7000-8000-000000000001';
const grace = '0198b4c2-0000-7000-8000-000000000002';

function library() {
  const get = vi.fn(() => Promise.resolve([{ id: ada }]));
  const becomePerson = vi.fn();
  const current = { get, becomePerson };
  return { get, becomePerson, iAm: (input: Parameters<typeof iAm>[1]) => iAm(current as never, input) };
}

describe('iAm', () => {
  it('is someone of the library', async () => {
    const { becomePerson, iAm } = library();
    await iAm({ person: ada });
    expect(becomePerson).toHaveBeenCalledWith(ada);
  });

  it('is nobody who is not in the library', async () => {
    const { becomePerson, iAm } = library();
    await expect(iAm({ person: grace })).rejects.toMatchObject({ code: 'person-unknown' });
    expect(becomePerson).not.toHaveBeenCalled();
  });

  it('adds someone new, by themselves, with a command that can be repeated', async () => {
    const { becomePerson, get, iAm } = library();
    const chosen = { person: grace, name: 'Grace', role: 'editor' } as const;
    await iAm(chosen);
    expect(get).toHaveBeenCalledWith(
      'command.execute',
      { id: grace, type: 'person.add', input: chosen },
      grace,
    );
    expect(becomePerson).toHaveBeenCalledWith(grace);
  });
});
