import { vi } from 'vitest';
import type { Result } from '@shared/domain/errors';
import type { EventData, EventName, Input, Output, RequestName } from '@shared/ipc/contract';

type Answers = { [K in RequestName]?: (input: Input<K>) => Result<Output<K>> | Promise<Result<Output<K>>> };

/** A bridge that answers as told and remembers what was asked. */
export interface FakeBridge {
  asked: { name: RequestName; input: unknown }[];
  answers: Answers;
  tell: <E extends EventName>(name: E, data: EventData<E>) => void;
}

/** Puts a bridge on `window`, where the window's code looks for it. What has no answer is refused. */
export function aBridge(answers: Answers = {}): FakeBridge {
  const listeners = new Map<string, Set<(data: never) => void>>();
  const bridge: FakeBridge = {
    asked: [],
    answers,
    tell: (name, data) => listeners.get(name)?.forEach((listener) => listener(data as never)),
  };
  vi.stubGlobal('window', {
    galley: {
      request: async (name: RequestName, input: unknown) => {
        bridge.asked.push({ name, input });
        const answer = bridge.answers[name] as ((given: unknown) => unknown) | undefined;
        return answer
          ? answer(input)
          : { ok: false, error: { code: 'request-refused', message: `No answer to ${name}.` } };
      },
      on: (name: string, listener: (data: never) => void) => {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
        return () => listeners.get(name)?.delete(listener);
      },
    },
  });
  return bridge;
}
