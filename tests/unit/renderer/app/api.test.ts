import { beforeEach, describe, expect, it } from 'vitest';
import { Id } from '@shared/domain/ids';
import { attempt, execute, newId, request, RequestError } from '../../../../renderer/app/api';
import { useNotices } from '../../../../renderer/app/notices';
import { useSaving } from '../../../../renderer/app/saving';
import { aBridge } from '../a-bridge';

const refusal = {
  ok: false,
  error: { code: 'not-found', message: 'It is not there.', details: { id: 'x' } },
} as const;

beforeEach(() => {
  useNotices.setState({ notices: [] });
  useSaving.setState({ pending: 0, savedAt: null });
});

describe('request', () => {
  it('answers the value', async () => {
    aBridge({ 'people.list': () => ({ ok: true, value: [] }) });
    expect(await request('people.list', undefined)).toEqual([]);
  });

  it('throws a refusal with its code, sentence and details', async () => {
    aBridge({ 'people.list': () => refusal });
    const thrown = await request('people.list', undefined).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(RequestError);
    expect(thrown).toMatchObject({ code: 'not-found', message: 'It is not there.', details: { id: 'x' } });
  });
});

describe('attempt', () => {
  it('says a refusal in the notice line and answers null', async () => {
    aBridge({ 'people.list': () => refusal });
    expect(await attempt('people.list', undefined)).toBeNull();
    expect(useNotices.getState().notices).toMatchObject([{ text: 'It is not there.', code: 'not-found' }]);
  });

  it('says a mistake of Galley as such', async () => {
    aBridge({
      'people.list': () => {
        throw new Error('boom');
      },
    });
    expect(await attempt('people.list', undefined)).toBeNull();
    expect(useNotices.getState().notices).toMatchObject([
      { text: 'Galley made a mistake: boom', code: 'bug' },
    ]);
  });
});

describe('execute', () => {
  it('gives each command an id of its own and says that it is saved', async () => {
    const bridge = aBridge({ 'command.execute': ({ id }) => ({ ok: true, value: { event: id } }) });
    const claims = [newId()];
    expect(await execute('claim.remove', { claims })).toBe(true);
    expect(await execute('claim.remove', { claims })).toBe(true);
    const ids = bridge.asked.map(({ input }) => (input as { id: string }).id);
    expect(ids.every((id) => Id.safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(2);
    expect(useSaving.getState().pending).toBe(0);
    expect(useSaving.getState().savedAt).toBeInstanceOf(Date);
  });

  it('answers false to a refusal, says why, and does not call it saved', async () => {
    aBridge({ 'command.execute': () => refusal });
    expect(await execute('claim.remove', { claims: [newId()] })).toBe(false);
    expect(useNotices.getState().notices).toHaveLength(1);
    expect(useSaving.getState()).toMatchObject({ pending: 0, savedAt: null });
  });

  it('ends what was only told, and keeps what failed', async () => {
    aBridge({ 'command.execute': ({ id }) => ({ ok: true, value: { event: id } }) });
    useNotices.getState().tell('There is nothing to undo.');
    useNotices.getState().fail(new RequestError(refusal.error));
    await execute('claim.remove', { claims: [newId()] });
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual(['It is not there.']);
  });
});

it('makes ids in the order of time', () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(ids).toEqual([...ids].sort());
});
