import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { libraryRequests } from '@shared/ipc/contract';
import { dependents, dependentsOf, invalidator } from '../../../../renderer/app/invalidation';

describe('the map from changes to answers', () => {
  it('covers every answer of the library that can get out of date', () => {
    // These act, or their answer never changes, or they are asked for once.
    const fixed = [
      'library.verify',
      'command.execute',
      'command.undo',
      'command.redo',
      'articles.revision',
      'articles.import',
      'sources.import',
      'import.cancel',
      'claims.some',
      'copies.keep',
      'copies.bytes',
      'fetch.cancel',
      'articles.image',
      'intake.open',
      'intake.reopen',
      'intake.reread',
      // Told for one moment, before a draft is accepted.
      'intake.revision',
      'intake.store',
      'intake.bytes',
      'intake.image',
      'intake.close',
      'records.open',
      'records.importChecks',
      'records.importClaims',
      // It tells of its changes itself.
      'search.state',
    ];
    const covered = dependentsOf(Object.keys(dependents) as (keyof typeof dependents)[]);
    const missing = Object.keys(libraryRequests).filter(
      (name) => !fixed.includes(name) && !covered.has(name as never),
    );
    expect(missing).toEqual([]);
  });

  it('names each answer once', () => {
    expect([...dependentsOf(['articles', 'claims'])].filter((name) => name === 'articles.list')).toHaveLength(
      1,
    );
  });
});

describe('invalidator', () => {
  it('asks anew only what depends on the change', () => {
    const client = new QueryClient();
    client.setQueryData(['claims.list', { article: 'a' }], []);
    client.setQueryData(['people.list', null], []);
    invalidator(client)(['claims']);
    expect(client.getQueryState(['claims.list', { article: 'a' }])?.isInvalidated).toBe(true);
    expect(client.getQueryState(['people.list', null])?.isInvalidated).toBe(false);
  });

  it('does not look for what was checked before after each verdict', () => {
    const client = new QueryClient();
    const key = ['claims.checkedBefore', { article: 'a' }];
    client.setQueryData(key, {});
    invalidator(client)(['claims', 'history'], ['a-claim']);
    expect(client.getQueryState(key)?.isInvalidated).toBe(false);
    invalidator(client)(['earlierChecks']);
    expect(client.getQueryState(key)?.isInvalidated).toBe(true);
  });

  it('rests between rounds while an import runs, but not where something else changed', async () => {
    vi.useFakeTimers();
    try {
      const client = new QueryClient();
      let rounds = 0;
      client.invalidateQueries = () => {
        rounds += 1;
        return Promise.resolve();
      };
      const invalidate = invalidator(client, () => 500);
      for (const id of ['a', 'b', 'c']) {
        invalidate(['articles', 'history'], [id]);
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(rounds).toBe(1);
      await vi.advanceTimersByTimeAsync(250);
      expect(rounds).toBe(2);
      invalidate(['claims', 'history'], ['d']);
      await vi.advanceTimersByTimeAsync(0);
      expect(rounds).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('puts changes together that come while answers are under way', async () => {
    const client = new QueryClient();
    const asked: string[][] = [];
    const under: (() => void)[] = [];
    client.invalidateQueries = async (filters) => {
      const names = ['claims.list', 'people.list', 'command.state'];
      asked.push(names.filter((name) => filters?.predicate?.({ queryKey: [name] } as never)));
      await new Promise<void>((resolve) => under.push(resolve));
    };
    const invalidate = invalidator(client);
    invalidate(['claims']);
    invalidate(['people']);
    invalidate(['history']);
    expect(asked).toEqual([['claims.list']]);
    under.shift()?.();
    await expect.poll(() => asked).toEqual([['claims.list'], ['people.list', 'command.state']]);
  });
});
