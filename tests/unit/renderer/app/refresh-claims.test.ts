import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Block } from '@shared/domain/block';
import type { Claim } from '@shared/domain/claim';
import { numberingOf } from '@shared/domain/numbering';
import { invalidator } from '../../../../renderer/app/invalidation';
import { refreshClaims } from '../../../../renderer/app/refresh-claims';
import { marksByBlock, marksOf, sameMarks } from '../../../../renderer/features/reading/marks';
import { aBridge, type FakeBridge } from '../a-bridge';
import { aClaim } from '../features/claims/a-claim';

const key = ['claims.list', { article: 'x' }];
const before = ['a', 'b', 'c'].map((id, i) => aClaim({ id, number: String(i + 1), at: i * 10 }));
const judged = aClaim({ id: 'b', number: '2', at: 10, value: 'verified' });

/** A shown list of claims, and a library that has `now` instead. */
function shown(now: readonly Claim[]): { client: QueryClient; bridge: FakeBridge; list: () => Claim[] } {
  const bridge = aBridge({
    'claims.list': () => ({ ok: true, value: [...now] }),
    'claims.some': ({ claims }) => ({
      ok: true,
      value: { claims: now.filter(({ id }) => claims.includes(id)), numbering: numberingOf(now) },
    }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(key, before);
  const queryFn = async () => {
    const answer = await window.galley.request('claims.list', { article: 'x' });
    return answer.ok ? answer.value : [];
  };
  onTestFinished(new QueryObserver(client, { queryKey: key, queryFn }).subscribe(() => undefined));
  return { client, bridge, list: () => client.getQueryData<Claim[]>(key) ?? [] };
}

const names = ({ asked }: FakeBridge) => asked.map(({ name }) => name);

describe('refreshClaims', () => {
  it('exchanges what changed and leaves every other claim the same object', async () => {
    const { client, bridge, list } = shown([before[0]!, judged, before[2]!]);
    await refreshClaims(client, 'x', ['b']);
    expect(list()[1]).toEqual(judged);
    expect(list()[0]).toBe(before[0]);
    expect(list()[2]).toBe(before[2]);
    expect(names(bridge)).toEqual(['claims.some']);
  });

  it('has only the touched block drawn anew', async () => {
    const blocks = [0, 10, 20].map((start) => ({ start, end: start + 8 }) as Block);
    const { client, list } = shown([before[0]!, judged, before[2]!]);
    const drawn = marksByBlock(blocks, marksOf(list()));
    await refreshClaims(client, 'x', ['b']);
    const after = marksByBlock(blocks, marksOf(list()));
    expect(after.map((marks, i) => sameMarks(marks, drawn[i]!))).toEqual([true, false, true]);
  });

  it('asks for all where claims came or went or have other numbers', async () => {
    const { client, bridge, list } = shown([before[0]!, aClaim({ id: 'c', number: '2', at: 20 })]);
    await refreshClaims(client, 'x', ['b']);
    expect(list().map(({ id, number }) => `${id}${number}`)).toEqual(['a1', 'c2']);
    expect(names(bridge)).toEqual(['claims.some', 'claims.list']);
  });

  it('asks for all while an answer from before the change is under way', async () => {
    const { client, bridge, list } = shown([before[0]!, judged, before[2]!]);
    const early = client.invalidateQueries({ queryKey: key });
    await refreshClaims(client, 'x', ['b']);
    await early;
    expect(list()[1]).toEqual(judged);
    expect(names(bridge)).toEqual(['claims.list', 'claims.list']);
  });
});

describe('a change that the library tells', () => {
  it('refreshes the claims that it names', async () => {
    const { client, bridge, list } = shown([before[0]!, judged, before[2]!]);
    invalidator(client)(['claims', 'history'], ['b']);
    await expect.poll(() => list()[1]).toEqual(judged);
    expect(bridge.asked).toEqual([{ name: 'claims.some', input: { article: 'x', claims: ['b'] } }]);
  });

  it('has all claims asked for where it names none, or where the text may be another', async () => {
    for (const change of [['claims'], ['claims', 'articles']] as const) {
      const { client, bridge, list } = shown([before[0]!, judged, before[2]!]);
      invalidator(client)(change, change.length === 1 ? [] : ['b']);
      await expect.poll(() => list()[1]).toEqual(judged);
      expect(names(bridge)).toEqual(['claims.list']);
    }
  });
});
