import { beforeEach, describe, expect, it } from 'vitest';
import type { Intake } from '@shared/domain/intake';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { resetRoute, useRouting } from '../../../../../renderer/app/route';
import { useNotices } from '../../../../../renderer/app/notices';
import {
  batches,
  importDropped,
  showOutcomes,
  useImporting,
  type Dropped,
} from '../../../../../renderer/features/library/importing';
import { clearIntake, useIntake } from '../../../../../renderer/features/intake/intake-store';
import { extractionOf } from '../../../../helpers/record';
import { aBridge } from '../../a-bridge';

const file = (name: string, text = name): Dropped => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});
const imported = (name: string): ImportOutcome => ({
  ok: true,
  name,
  article: name,
  title: name,
  notes: [],
  doubtful: false,
});
const importAll = ({ originals }: { originals: Original[] }) => ({
  ok: true as const,
  value: originals.map(({ name }) => imported(name)),
});
const held: Intake = {
  id: 'held',
  name: 'a.txt',
  extraction: extractionOf(['A tower']),
  known: [],
  doubtful: false,
  article: null,
  choices: { data: {}, pieces: [], comments: [] },
  view: 'page',
};
const opened = () => ({ ok: true as const, value: held });

beforeEach(() => {
  resetRoute();
  useImporting.setState({ progress: null, outcomes: null });
  useNotices.setState({ notices: [] });
});

describe('batches', () => {
  it('keeps the order and fills each request as far as it goes', () => {
    const sizes = [3, 3, 5, 9, 1].map((size) => ({ size }));
    expect(batches(sizes, 6).map((batch) => batch.map(({ size }) => size))).toEqual([[3, 3], [5], [9], [1]]);
  });

  it('makes nothing of nothing', () => {
    expect(batches([], 6)).toEqual([]);
  });
});

describe('importDropped', () => {
  it('opens the article that came of one file', async () => {
    aBridge({ 'intake.open': opened, 'intake.store': () => ({ ok: true, value: imported('a.txt') }) });
    await importDropped([file('a.txt')]);
    expect(useRouting.getState().route).toEqual({ place: 'article', article: 'a.txt' });
    expect(useImporting.getState()).toEqual({ progress: null, outcomes: null });
  });

  it('shows what was read of one file where it is in doubt, and stores nothing yet', async () => {
    const bridge = aBridge({ 'intake.open': () => ({ ...opened(), value: { ...held, doubtful: true } }) });
    await importDropped([file('a.txt')]);
    expect(useIntake.getState().intake).toMatchObject({ id: 'held' });
    expect(bridge.asked.map(({ name }) => name)).toEqual(['intake.open']);
    clearIntake();
  });

  it('gives the bytes of each file under an id of its own', async () => {
    const bridge = aBridge({ 'articles.import': importAll });
    await importDropped([file('a.txt', 'one'), file('b.txt', 'two')]);
    const { originals } = bridge.asked[0]?.input as { originals: Original[] };
    expect(originals.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['one', 'two']);
    expect(new Set(originals.map(({ command }) => command)).size).toBe(2);
  });

  it('tells of a file that is too large, and imports the others', async () => {
    const bridge = aBridge({ 'articles.import': importAll });
    const huge = { ...file('huge.html'), size: 65 * 1024 ** 2 };
    await importDropped([file('a.txt'), huge]);
    expect(bridge.asked).toHaveLength(1);
    const outcomes = useImporting.getState().outcomes ?? [];
    expect(outcomes.map(({ name, ok }) => [name, ok])).toEqual([
      ['huge.html', false],
      ['a.txt', true],
    ]);
    expect(outcomes[0]).toMatchObject({ error: { code: 'input-too-large' } });
  });

  it('tells of what can’t be read, such as a folder', async () => {
    aBridge({ 'articles.import': importAll });
    const folder: Dropped = { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('no')) };
    await importDropped([folder]);
    expect(useImporting.getState().outcomes).toMatchObject([
      { ok: false, error: { code: 'input-unreadable' } },
    ]);
  });

  it('says why the library took nothing', async () => {
    aBridge();
    await importDropped([file('a.txt')]);
    expect(useImporting.getState().outcomes).toMatchObject([{ ok: false, name: 'a.txt' }]);
    await importDropped([file('a.txt'), file('b.txt')]);
    expect(useNotices.getState().notices).toHaveLength(1);
    expect(useImporting.getState().progress).toBeNull();
  });
});

describe('showOutcomes', () => {
  it('goes to the list after several, and says how many came', () => {
    showOutcomes([imported('a'), imported('b')]);
    expect(useRouting.getState().route).toEqual({ place: 'library' });
    expect(useNotices.getState().notices).toMatchObject([{ text: '2 articles imported.', code: null }]);
  });

  it('shows each outcome where one failed', () => {
    const failed: ImportOutcome = {
      ok: false,
      name: 'b',
      error: { code: 'input-binary', message: 'No text.' },
    };
    showOutcomes([imported('a'), failed]);
    expect(useImporting.getState().outcomes).toEqual([imported('a'), failed]);
    expect(useRouting.getState().route).toEqual({ place: 'library' });
  });
});
