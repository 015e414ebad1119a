import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intake } from '@shared/domain/intake';
import type { FileOutcome, ImportOutcome, Original } from '@shared/ipc/contract';
import { noteInput } from '../../../../../renderer/app/last-input';
import { go, resetRoute, useRouting } from '../../../../../renderer/app/route';
import { useNotices } from '../../../../../renderer/app/notices';
import type { Dropped } from '../../../../../renderer/features/library/dropped-files';
import { batches, importDropped } from '../../../../../renderer/features/library/import-dropped';
import {
  cancelImport,
  chosenByMain,
  dismissOutcomes,
  takeProgress,
  useImporting,
} from '../../../../../renderer/features/library/import-store';
import { importAgain, importChosenFiles } from '../../../../../renderer/features/library/importing';
import { showFiles } from '../../../../../renderer/features/library/show-imported';
import { clearIntake, useIntake } from '../../../../../renderer/features/intake/intake-store';
import { extractionOf } from '../../../../helpers/record';
import { aBridge } from '../../a-bridge';

const file = (name: string, text = name): Dropped => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});
const imported = (name: string, doubtful = false): ImportOutcome => ({
  ...{ ok: true, name, article: name, title: name, notes: [], doubtful },
});
const refused = (name: string, code: 'input-binary' | 'article-known'): ImportOutcome => ({
  ...{ ok: false, name, error: { code, message: 'No.' } },
});
type Request = { originals: Original[]; known?: string; batch?: string };
const importAll = ({ originals }: Request) => ({
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
const outcomesNow = () =>
  (useImporting.getState().shown?.outcomes ?? []).map(({ outcome }) => [
    outcome.name,
    outcome.ok ? 'ok' : outcome.error.code,
  ]);
const files = (...outcomes: ImportOutcome[]): FileOutcome[] =>
  outcomes.map((outcome) => ({ file: outcome.name, outcome }));
const notices = () => useNotices.getState().notices;

beforeEach(() => {
  resetRoute();
  useImporting.setState({ isBusy: false, progress: null, shown: null });
  useNotices.setState({ notices: [] });
});

describe('batches', () => {
  it('keep the order and fill each request as far as it goes', () => {
    const limit = { files: 3, bytes: 6 };
    expect(batches([3, 3, 5, 9, 1], (size) => size, limit)).toEqual([[3, 3], [5], [9], [1]]);
    expect(batches([1, 1, 1, 1], (size) => size, limit)).toEqual([[1, 1, 1], [1]]);
    expect(batches([], () => 1, limit)).toEqual([]);
  });
});

describe('what is dropped', () => {
  it('opens the article that came of one file', async () => {
    aBridge({ 'intake.open': opened, 'intake.store': () => ({ ok: true, value: imported('a.txt') }) });
    await importDropped([file('a.txt')]);
    expect(useRouting.getState().route).toEqual({ place: 'article', article: 'a.txt' });
    expect(useImporting.getState()).toMatchObject({ progress: null, shown: null });
  });

  it('is shown where what was read of one file is in doubt, and nothing is stored yet', async () => {
    const bridge = aBridge({ 'intake.open': () => ({ ...opened(), value: { ...held, doubtful: true } }) });
    await importDropped([file('a.txt')]);
    expect(useIntake.getState().intake).toMatchObject({ id: 'held' });
    expect(bridge.asked.map(({ name }) => name)).toEqual(['intake.open']);
    clearIntake();
  });

  it('comes with its bytes, each file under an id of its own, as requests of one batch', async () => {
    const bridge = aBridge({ 'articles.import': importAll });
    await importDropped(Array.from({ length: 70 }, (_, at) => file(`${at}.txt`)));
    const requests = bridge.asked.map(({ input }) => input as Request);
    expect(requests.map(({ originals }) => originals.length)).toEqual([32, 32, 6]);
    expect(new Set(requests.map(({ batch }) => batch)).size).toBe(1);
    const originals = requests.flatMap((request) => request.originals);
    expect(new TextDecoder().decode(originals[69]?.bytes)).toBe('69.txt');
    expect(new Set(originals.map(({ command }) => command)).size).toBe(70);
  });

  it('tells of what is too large or can’t be read, and imports the others', async () => {
    aBridge({ 'articles.import': importAll });
    const huge = { ...file('huge.html'), size: 65 * 1024 ** 2 };
    const gone: Dropped = { name: 'gone', size: 0, arrayBuffer: () => Promise.reject(new Error('no')) };
    await importDropped([file('a.txt'), huge, gone]);
    expect(outcomesNow()).toEqual([
      ['a.txt', 'ok'],
      ['huge.html', 'input-too-large'],
      ['gone', 'input-unreadable'],
    ]);
  });

  it('says of each file why the library took nothing', async () => {
    aBridge();
    await importDropped([file('a.txt')]);
    expect(outcomesNow()).toEqual([['a.txt', 'request-refused']]);
    expect(useImporting.getState().progress).toBeNull();
  });

  it('becomes sources where that is wanted', async () => {
    const bridge = aBridge({
      'sources.import': ({ originals }) => ({
        ok: true,
        value: originals.map(({ name }) => ({ ok: true, name, source: name, title: name })),
      }),
    });
    await importDropped([file('a.png')], 'source');
    expect(bridge.asked.map(({ name }) => name)).toEqual(['sources.import']);
    expect(useRouting.getState().route).toEqual({ place: 'sources', source: 'a.png' });
  });

  it('is no second import while one runs', async () => {
    const bridge = aBridge({ 'articles.import': importAll });
    const running = importDropped([file('a.txt'), file('b.txt')]);
    await importDropped([file('c.txt')]);
    await importChosenFiles();
    await running;
    expect(bridge.asked).toHaveLength(1);
    expect(notices()).toHaveLength(2);
  });

  it('is over with its answer, whatever is said of its progress afterwards', async () => {
    aBridge({ 'articles.import': importAll });
    await importDropped([file('a.txt'), file('b.txt')]);
    takeProgress({ done: 1, total: 2, failed: 0 });
    expect(useImporting.getState()).toMatchObject({ isBusy: false, progress: null });
  });

  it('is tried again by its file, once more or as it is', async () => {
    const bridge = aBridge({
      'articles.import': ({ originals }) => ({
        ok: true,
        value: originals.map(({ name }) => refused(name, name === 'b' ? 'article-known' : 'input-binary')),
      }),
    });
    await importDropped([file('a'), file('b')]);
    const [a, b] = useImporting.getState().shown?.outcomes ?? [];
    bridge.answers['articles.import'] = importAll;
    await importAgain([b!.file], 'import');
    expect(outcomesNow()).toEqual([
      ['a', 'input-binary'],
      ['b', 'ok'],
    ]);
    expect(bridge.asked[1]?.input).toMatchObject({ known: 'import', originals: [{ command: b!.file }] });
    await importAgain([a!.file], 'refuse');
    expect(outcomesNow().map(([, code]) => code)).toEqual(['ok', 'ok']);
  });

  it('is left out from a cancel on, and what is in stays', async () => {
    const bridge = aBridge({
      'articles.import': (request) => {
        cancelImport();
        return importAll(request);
      },
      'import.cancel': () => ({ ok: true, value: undefined }),
    });
    await importDropped(Array.from({ length: 96 }, (_, at) => file(`${at}`)));
    const { batch } = bridge.asked[0]?.input as Request;
    expect(bridge.asked.find(({ name }) => name === 'import.cancel')?.input).toEqual({ batch });
    const codes = outcomesNow().map(([, code]) => code);
    expect(codes[0]).toBe('ok');
    expect(codes.at(-1)).toBe('import-cancelled');
    expect(codes).toHaveLength(96);
  });
});

describe('an import during which the window was used', () => {
  /** Presses something, and gives the library's answer after that. */
  const press = (press: () => void) => (request: Request) => {
    press();
    return {
      ok: true as const,
      value: request.originals.map(({ name }) =>
        name === 'bad' ? refused(name, 'input-binary') : imported(name),
      ),
    };
  };
  const pressed = () => void window.dispatchEvent(new Event('keydown'));
  const window = new EventTarget();
  let end: () => void;
  let tests = 0;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    // Behind all that was pressed in the tests before.
    tests += 1;
    vi.advanceTimersByTime(1000 * tests);
    end = noteInput(window as never);
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });
  const later = () => {
    vi.advanceTimersByTime(10);
  };

  it('ends with a line that stays, and shows what is left when that is wanted', async () => {
    go({ place: 'article', article: 'open' });
    aBridge({
      'articles.import': press(() => {
        later();
        pressed();
      }),
    });
    await importDropped([file('a'), file('bad'), file('b')]);
    expect(useRouting.getState().route).toEqual({ place: 'article', article: 'open' });
    expect(useImporting.getState()).toMatchObject({ isBusy: false, progress: null, shown: null });
    useNotices.getState().settle();
    expect(notices().map(({ text }) => text)).toEqual(['2 articles imported. 1 file is not in.']);
    notices()[0]?.action?.act();
    expect(outcomesNow().map(([, code]) => code)).toEqual(['ok', 'input-binary', 'ok']);
    expect(useRouting.getState().route).toEqual({ place: 'library' });
  });

  it('ends with a line that goes with the next thing done, where all is in', async () => {
    aBridge({
      'articles.import': press(() => {
        later();
        pressed();
      }),
    });
    await importDropped([file('a'), file('b')]);
    expect(notices().map(({ text }) => text)).toEqual(['2 articles imported.']);
    useNotices.getState().settle();
    expect(notices()).toEqual([]);
  });

  it('shows its end where the key came before it began, or cancelled it', async () => {
    aBridge({ 'articles.import': press(later), 'import.cancel': () => ({ ok: true, value: undefined }) });
    pressed();
    later();
    await importDropped([file('a'), file('bad')]);
    expect(outcomesNow()).toHaveLength(2);
    dismissOutcomes();
    const bridge = aBridge({
      'articles.import': press(() => {
        later();
        pressed();
        cancelImport();
      }),
    });
    bridge.answers['import.cancel'] = () => ({ ok: true, value: undefined });
    await importDropped([file('a'), file('bad')]);
    expect(outcomesNow()).toHaveLength(2);
  });

  it('tells how a retry ended whose list was closed meanwhile', async () => {
    aBridge({ 'articles.import': press(later) });
    await importDropped([file('a'), file('bad')]);
    const [, bad] = useImporting.getState().shown?.outcomes ?? [];
    aBridge({
      'articles.import': press(() => {
        dismissOutcomes();
        later();
      }),
    });
    await importAgain([bad!.file], 'refuse');
    expect(useImporting.getState().shown).toBeNull();
    expect(notices().map(({ text }) => text)).toEqual(['1 article imported. 1 file is not in.']);
  });
});

describe('what an import brought', () => {
  it('is in the list after several, with how many came and how many someone should look at', () => {
    const outcomes = files(imported('a'), imported('b', true));
    showFiles({ way: chosenByMain('check'), outcomes });
    expect(useRouting.getState().route).toEqual({ place: 'library' });
    expect(notices()).toMatchObject([
      { text: '2 articles imported. Someone should look at 1 of them.', code: null },
    ]);
    expect(useImporting.getState().shown).toBeNull();
    notices()[0]?.action?.act();
    expect(useImporting.getState().shown?.outcomes).toEqual(outcomes);
  });

  it('is told file by file where one is not in', () => {
    const outcomes = files(imported('a'), refused('b', 'input-binary'));
    showFiles({ way: chosenByMain('check'), outcomes });
    expect(useImporting.getState().shown?.outcomes).toEqual(outcomes);
    expect(useRouting.getState().route).toEqual({ place: 'library' });
  });

  it('leaves the place where nothing came', () => {
    showFiles({ way: chosenByMain('source'), outcomes: files(refused('b', 'article-known')) });
    expect(useRouting.getState().route).toEqual({ place: 'library' });
    expect(outcomesNow()).toEqual([['b', 'article-known']]);
  });
});
