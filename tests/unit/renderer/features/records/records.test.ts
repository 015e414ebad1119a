import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordFile } from '@shared/ipc/contract';
import { useNotices } from '../../../../../renderer/app/notices';
import { importDropped } from '../../../../../renderer/features/library/import-dropped';
import {
  dismissRecord,
  importAsClaims,
  takeRecords,
  useRecords,
} from '../../../../../renderer/features/records/records';
import { homesOf } from '../../../../../renderer/features/records/annotations-part';
import { usesOf } from '../../../../../renderer/features/records/table-part';
import { aBridge } from '../../a-bridge';

const usable = { usable: 1, refused: [], notes: [] };
const table = (of: Partial<Extract<RecordFile, { kind: 'table' }>>) => ({
  ...{ kind: 'table' as const, rows: 1, columns: [], preview: [], checks: null, claims: null },
  ...of,
});
const file = (name: string, text: string) => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});

beforeEach(() => {
  useRecords.setState({ current: null, result: null });
  useNotices.setState({ notices: [] });
});

describe('usesOf and homesOf', () => {
  it('offer claims only while their article is open', () => {
    expect(usesOf(table({ checks: usable, claims: usable }), true)).toEqual(['claims', 'checks']);
    expect(usesOf(table({ checks: usable, claims: usable }), false)).toEqual(['checks']);
    expect(usesOf(table({ claims: usable }), false)).toEqual([]);
    const annotations = (article: { id: string; title: null } | null) => ({
      kind: 'annotations' as const,
      claims: usable,
      sources: [{ source: null, annotations: 1, article }],
    });
    expect(homesOf(annotations({ id: 'a', title: null }), true)).toEqual(['byAddress', 'thisArticle']);
    expect(homesOf(annotations(null), true)).toEqual(['thisArticle']);
    expect(homesOf(annotations(null), false)).toEqual([]);
  });
});

describe('takeRecords', () => {
  it('asks about one file after the other, and imports what is none as articles', async () => {
    aBridge({
      'records.open': ({ name }: { name: string }) => ({
        ok: true,
        value: name === 'none.txt' ? null : table({ checks: usable }),
      }),
    });
    const asArticles = vi.fn(() => Promise.resolve());
    const bytes = new Uint8Array();
    const names = ['a.csv', 'none.txt', 'b.csv'];
    const taken = takeRecords(
      names.map((name) => ({ name, bytes })),
      asArticles,
    );
    await vi.waitFor(() => expect(useRecords.getState().current?.file.name).toBe('a.csv'));
    dismissRecord();
    await vi.waitFor(() => expect(useRecords.getState().current?.file.name).toBe('b.csv'));
    expect(asArticles).not.toHaveBeenCalled();
    dismissRecord();
    await taken;
    expect(asArticles).toHaveBeenCalledExactlyOnceWith([{ name: 'none.txt', bytes }]);
  });

  it('says why a file can’t be read, and goes on', async () => {
    const message = 'This file is empty.';
    aBridge({ 'records.open': () => ({ ok: false, error: { code: 'input-empty', message } }) });
    await takeRecords([{ name: 'a.csv', bytes: new Uint8Array() }], () => Promise.resolve());
    expect(useNotices.getState().notices).toMatchObject([{ text: message, code: 'input-empty' }]);
  });
});

describe('importDropped', () => {
  it('imports articles first, and then asks about the records', async () => {
    const bridge = aBridge({
      'articles.import': ({ originals }: { originals: { name: string }[] }) => ({
        ok: true,
        value: originals.map(({ name }) => ({
          ...{ ok: true, name, article: name, title: name, notes: [], doubtful: false },
        })),
      }),
      'records.open': () => ({ ok: true, value: table({ checks: usable }) }),
    });
    const done = importDropped([file('b.csv', 'id,statement\n1,So\n'), file('a.txt', 'A text.')]);
    await vi.waitFor(() => expect(useRecords.getState().current?.file.name).toBe('b.csv'));
    expect(bridge.asked.map(({ name }) => name)).toEqual(['articles.import', 'records.open']);
    dismissRecord();
    await done;
  });
});

describe('importAsClaims', () => {
  it('shows what was left, and only says what came in where nothing was', async () => {
    const all = { claims: 2, remarks: 0, articles: [], left: [], refused: [], notes: [] };
    const left = { row: 2, why: 'gone' as const, quote: 'so', places: 0 };
    aBridge({ 'records.importClaims': () => ({ ok: true, value: { ...all, left: [left] } }) });
    const given = { name: 'a.csv', bytes: new Uint8Array() };
    await importAsClaims(given, { article: 'a', anyAddress: true });
    expect(useRecords.getState().result?.left).toEqual([left]);
    dismissRecord();
    aBridge({ 'records.importClaims': () => ({ ok: true, value: all }) });
    await importAsClaims(given, { article: 'a', anyAddress: true });
    expect(useRecords.getState().result).toBeNull();
    expect(useNotices.getState().notices).toMatchObject([{ text: '2 claims were added.' }]);
  });
});
