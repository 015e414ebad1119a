import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '@shared/domain/errors';
import type { LibraryEvent } from '../../../../main/library/api';
import type { FromProcess, ToProcess } from '../../../../main/library/process-messages';
import {
  attemptLimit,
  closeLimit,
  deathLimit,
  deathWindow,
  LibraryProcess,
  type Child,
} from '../../../../main/app/library-process';

const id = '0198b4c2-0000-7000-8000-000000000001';
const article = '0198b4c2-0000-7000-8000-000000000002';
const command = (n: number) =>
  ({
    id: `0198b4c2-0000-7000-8000-00000000010${n}`,
    type: 'claim.remove',
    input: { claims: [article] },
  }) as const;

/** A process that does what the test says. */
class FakeChild implements Child {
  readonly received: ToProcess[] = [];
  killed = false;
  #message: (message: FromProcess) => void = () => undefined;
  #exit: () => void = () => undefined;

  postMessage(message: ToProcess): void {
    // What really travels is a copy.
    this.received.push(structuredClone(message));
  }
  onMessage(listener: (message: FromProcess) => void): void {
    this.#message = listener;
  }
  onExit(listener: () => void): void {
    this.#exit = listener;
  }
  kill(): void {
    this.killed = true;
    this.die();
  }

  die(): void {
    this.#exit();
  }
  say(message: FromProcess): void {
    this.#message(message);
  }
  answer(at: number, result: Result<unknown> = { ok: true, value: undefined }): void {
    this.say({ id: this.received.at(at)!.id, result });
  }
  /** Answers the opening, which is the first message. */
  opens(): this {
    this.answer(0, { ok: true, value: { id } });
    return this;
  }
  get names(): string[] {
    return this.received.map((message) =>
      'open' in message
        ? 'open'
        : 'close' in message
          ? 'close'
          : 'name' in message
            ? message.name
            : 'restore',
    );
  }
}

function setUp() {
  const children: FakeChild[] = [];
  const spies = {
    onEvent: vi.fn<(event: LibraryEvent) => void>(),
    onRestarted: vi.fn(),
    onLost: vi.fn(),
    log: vi.fn(),
  };
  const fork = () => {
    const child = new FakeChild();
    children.push(child);
    return child;
  };
  const library = new LibraryProcess({ path: '/checks', create: { name: 'Checks' } }, { fork, ...spies });
  const last = () => children.at(-1)!;
  const opened = library.open();
  return { library, children, last, opened, ...spies };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('LibraryProcess', () => {
  it('opens the library and answers its id', async () => {
    const { opened, last } = setUp();
    expect(last().received).toEqual([{ id: 1, open: { path: '/checks', create: { name: 'Checks' } } }]);
    last().opens();
    expect(await opened).toEqual({ ok: true, value: { id } });
  });

  it('gives the process up when the library can not be opened', async () => {
    const { opened, last, library, onLost } = setUp();
    const error = { code: 'library-damaged', message: 'It is damaged.' } as const;
    last().answer(0, { ok: false, error });
    expect(await opened).toEqual({ ok: false, error });
    expect(last().killed).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
    expect(await library.call('people.list', undefined, null)).toMatchObject({
      error: { code: 'library-not-open' },
    });
  });

  it('sends requests with the person who asks, and gives each its own answer', async () => {
    const { library, last } = setUp();
    last().opens();
    const first = library.call('people.list', undefined, id);
    const second = library.call('articles.get', { article }, null);
    expect(last().received.slice(1)).toEqual([
      { id: 2, name: 'people.list', input: undefined, by: id },
      { id: 3, name: 'articles.get', input: { article }, by: null },
    ]);
    last().answer(2, { ok: true, value: 'second' });
    last().answer(1, { ok: true, value: 'first' });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ]);
  });

  it('lets requests wait until the library is open', () => {
    const { library, last } = setUp();
    void library.call('people.list', undefined, null);
    expect(last().names).toEqual(['open']);
    last().opens();
    expect(last().names).toEqual(['open', 'people.list']);
  });

  it('passes on what the library tells', () => {
    const { last, onEvent } = setUp();
    const event: LibraryEvent = { name: 'library.changed', data: { kinds: ['claims'], ids: [article] } };
    last().opens().say({ event });
    expect(onEvent).toHaveBeenCalledWith(event);
  });

  describe('after a death', () => {
    it('opens the same library again, without making it, and repeats what was not answered, in order', async () => {
      const { library, children, last, onRestarted } = setUp();
      last().opens();
      const answered = library.call('command.execute', command(1), id);
      last().answer(1);
      await answered;
      void library.call('command.execute', command(2), id);
      void library.call('command.execute', command(3), id);
      last().die();
      expect(children).toHaveLength(2);
      // Asked while nothing runs.
      void library.call('people.list', undefined, id);
      expect(last().received).toEqual([{ id: 5, open: { path: '/checks' } }]);
      expect(onRestarted).not.toHaveBeenCalled();
      last().opens();
      expect(onRestarted).toHaveBeenCalledOnce();
      expect(last().received.slice(1)).toMatchObject([
        { name: 'command.execute', input: command(2), by: id },
        { name: 'command.execute', input: command(3), by: id },
        { name: 'people.list' },
      ]);
    });

    it('answers a repeated request once', async () => {
      const { library, children, last } = setUp();
      last().opens();
      const asked = library.call('command.execute', command(1), id);
      last().die();
      last()
        .opens()
        .answer(1, { ok: true, value: { event: 'second' } });
      children[0]!.say({ id: children[0]!.received[1]!.id, result: { ok: true, value: { event: 'late' } } });
      expect(await asked).toEqual({ ok: true, value: { event: 'second' } });
    });

    it('tells why, when the library can not be opened again', async () => {
      const { library, last, onLost } = setUp();
      last().opens();
      const asked = library.call('people.list', undefined, null);
      last().die();
      const error = { code: 'library-in-use', message: 'Another Galley has it.' } as const;
      last().answer(0, { ok: false, error });
      expect(onLost).toHaveBeenCalledWith(error);
      expect(await asked).toEqual({ ok: false, error });
    });

    it('gives up after too many deaths in a row', async () => {
      const { library, children, last, onLost } = setUp();
      last().opens();
      last().die();
      for (let death = 2; death <= deathLimit; death += 1) {
        expect(onLost).not.toHaveBeenCalled();
        last().die();
      }
      expect(children).toHaveLength(deathLimit);
      expect(onLost).toHaveBeenCalledWith(expect.objectContaining({ code: 'process-stopped' }));
      expect(await library.call('people.list', undefined, null)).toMatchObject({ ok: false });
    });

    it('gives up while opening for the first time, too', async () => {
      const { opened, last, onLost } = setUp();
      for (let death = 1; death <= deathLimit; death += 1) last().die();
      expect(await opened).toMatchObject({ ok: false, error: { code: 'process-stopped' } });
      expect(onLost).not.toHaveBeenCalled();
    });

    it('counts deaths anew after an answer', () => {
      const { library, children, last, onLost } = setUp();
      last().opens();
      for (let death = 1; death <= deathLimit * 2; death += 1) {
        void library.call('people.list', undefined, null);
        last().answer(-1);
        last().die();
        last().opens();
      }
      expect(children).toHaveLength(deathLimit * 2 + 1);
      expect(onLost).not.toHaveBeenCalled();
    });

    it('forgets deaths that are long past', () => {
      const { last, onLost } = setUp();
      last().opens();
      for (let death = 1; death <= deathLimit * 2; death += 1) {
        last().die();
        last().opens();
        vi.advanceTimersByTime(deathWindow / 2);
      }
      expect(onLost).not.toHaveBeenCalled();
    });

    it('does not repeat for ever what the process dies of, and goes on with the rest', async () => {
      const { library, children, last, onLost } = setUp();
      last().opens();
      const deadly = library.call('articles.get', { article }, null);
      for (let death = 1; death <= attemptLimit; death += 1) {
        expect(last().names).toContain('articles.get');
        last().die();
        last().opens();
      }
      expect(await deadly).toMatchObject({ ok: false, error: { code: 'process-stopped' } });
      expect(last().names).toEqual(['open']);
      expect(children).toHaveLength(attemptLimit + 1);
      expect(onLost).not.toHaveBeenCalled();
    });

    it('asks no site twice by itself', async () => {
      const { library, last } = setUp();
      last().opens();
      const page = { fetching: id, url: 'https://example.org/', local: false };
      const fetched = library.call('fetch.intake', page, null);
      void library.call('articles.get', { article }, null);
      last().die();
      expect(await fetched).toMatchObject({ ok: false, error: { code: 'process-stopped' } });
      last().opens();
      expect(last().names).toEqual(['open', 'articles.get']);
    });
  });

  describe('close', () => {
    it('asks the process to close, waits for its answer, and ends it', async () => {
      const { library, last, onLost } = setUp();
      last().opens();
      const asked = library.call('command.execute', command(1), id);
      let closed = false;
      const closing = library.close().then(() => (closed = true));
      expect(last().names).toEqual(['open', 'command.execute', 'close']);
      last().answer(1, { ok: true, value: { event: 'x' } });
      expect(await asked).toMatchObject({ ok: true });
      expect(closed).toBe(false);
      expect(last().killed).toBe(false);
      last().answer(2);
      await closing;
      expect(last().killed).toBe(true);
      expect(onLost).not.toHaveBeenCalled();
    });

    it('refuses what is asked afterwards', async () => {
      const { library, last } = setUp();
      last().opens();
      const closing = library.close();
      expect(await library.call('people.list', undefined, null)).toMatchObject({
        error: { code: 'library-not-open' },
      });
      last().answer(1);
      await closing;
    });

    it('ends a process that hangs', async () => {
      const { library, last } = setUp();
      last().opens();
      const asked = library.call('people.list', undefined, null);
      const closing = library.close();
      await vi.advanceTimersByTimeAsync(closeLimit);
      await closing;
      expect(last().killed).toBe(true);
      expect(await asked).toMatchObject({ ok: false });
    });

    it('is content with a process that dies while closing, and starts none', async () => {
      const { library, children, last, onLost } = setUp();
      last().opens();
      const closing = library.close();
      last().die();
      await closing;
      expect(children).toHaveLength(1);
      expect(onLost).not.toHaveBeenCalled();
    });

    it('ends a process that is still opening, and says so to whoever opened', async () => {
      const { library, opened, last, onLost } = setUp();
      await library.close();
      expect(last().killed).toBe(true);
      expect(await opened).toMatchObject({ ok: false, error: { code: 'library-not-open' } });
      expect(onLost).not.toHaveBeenCalled();
    });
  });

  it('logs where a bug of the library was', () => {
    const { library, last, log } = setUp();
    last().opens();
    void library.call('people.list', undefined, null);
    last().say({
      id: 2,
      result: { ok: false, error: { code: 'bug', message: 'x' } },
      trace: 'TypeError\n  at a',
    });
    expect(log).toHaveBeenCalledWith('library process', 'TypeError\n  at a');
  });
});
