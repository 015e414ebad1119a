import { useQuery, type QueryClient, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { CommandInput, CommandType } from '@shared/domain/command';
import type { ErrorCode, ErrorData } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import type { Bridge } from '@shared/ipc/bridge';
import type { Input, Output, RequestName } from '@shared/ipc/contract';
import { useNotices } from './notices';
import { useSaving } from './saving';

declare global {
  interface Window {
    /** Made by the preload: the only way out of the window. */
    galley: Bridge;
  }
}

/** A refused request: the code for Galley, the sentence for a person. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown> | undefined;

  constructor({ code, message, details }: ErrorData) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.details = details;
  }
}

/** Makes the id of something new, or of a command. */
export function newId(): Id {
  return v7();
}

/** Asks the library or main. Throws RequestError when the answer is a refusal. */
export async function request<K extends RequestName>(name: K, input: Input<K>): Promise<Output<K>> {
  const result = await window.galley.request(name, input);
  if (!result.ok) throw new RequestError(result.error);
  return result.value;
}

/** Asks, and where it is refused says so in the notice line and answers `null`. */
export async function attempt<K extends RequestName>(name: K, input: Input<K>): Promise<Output<K> | null> {
  try {
    return await request(name, input);
  } catch (thrown) {
    useNotices.getState().fail(thrown);
    return null;
  }
}

type Options<K extends RequestName> = Omit<
  UseQueryOptions<Output<K>, RequestError>,
  'queryKey' | 'queryFn' | 'select'
>;

/**
 * The answer to a request, asked again whenever the record changes in a way that it depends on (see
 * invalidation.ts). The key is `[name, input]`.
 */
export function useAnswer<K extends RequestName>(
  name: K,
  input: Input<K>,
  options?: Options<K>,
): UseQueryResult<Output<K>, RequestError> {
  // A cache key, and the value of an answer, may not be undefined.
  return useQuery<Output<K>, RequestError>({
    ...options,
    queryKey: [name, input ?? null],
    queryFn: () => request(name, input),
  });
}

/** Asks for what `useAnswer` will want soon, unless it is known. A refusal is told where it is wanted. */
export function prefetch<K extends RequestName>(client: QueryClient, name: K, input: Input<K>): void {
  client
    .query({ queryKey: [name, input ?? null], queryFn: () => request(name, input) })
    .catch(() => undefined);
}

/** Executes a command. Answers whether it was done; a refusal is shown in the notice line. */
export async function execute<T extends CommandType>(type: T, input: CommandInput<T>): Promise<boolean> {
  const { begin, end } = useSaving.getState();
  begin();
  const done = await attempt('command.execute', { id: newId(), type, input });
  end(done !== null);
  if (done) useNotices.getState().settle();
  return done !== null;
}

/** `execute`, for a component: the same function each time. */
export function useExecute(): typeof execute {
  return execute;
}
