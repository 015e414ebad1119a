import type { z } from 'zod';
import { GalleyError, errorData, type ErrorData, type Result } from '@shared/domain/errors';
import {
  libraryRequests,
  requests,
  type AppRequest,
  type LibraryRequest,
  type RequestName,
} from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import { traceOf } from '../library/trace';
import type { Handlers } from './handlers';

/** Takes what may be logged: names of requests, codes, places in the code; never what was asked or answered. */
export type LogBug = (where: string, trace: string) => void;

const refuse = (error: ErrorData): Result<never> => ({ ok: false, error });

const isRequest = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requests, name);

/** Where a value doesn't fit, up to three places: field names and what was expected, without the values. */
function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ');
}

function dispatch(name: RequestName, input: unknown, handlers: Handlers): Promise<Result<unknown>> {
  // The input has just been parsed with the schema of this name: TypeScript can't follow it through a union.
  if (Object.hasOwn(libraryRequests, name)) return handlers.library(name as LibraryRequest, input as never);
  const handler = handlers.app[name as AppRequest] as (input: unknown) => unknown;
  return Promise.resolve(handler(input)).then((value) => ({ ok: true, value }));
}

/**
 * Answers one request of the window: its name, its input and its answer are checked against the contract,
 * here and nowhere else. Failures are answered as data; a bug is logged as well.
 */
export async function answer(
  name: unknown,
  input: unknown,
  handlers: Handlers,
  logBug: LogBug,
): Promise<Result<unknown>> {
  if (!isRequest(name)) return refuse({ code: 'request-refused', message: t('dialogs/error/name-refused') });
  const schema: { input: z.ZodType; output: z.ZodType } = requests[name];

  const asked = schema.input.safeParse(input);
  if (!asked.success) {
    const code = name === 'command.execute' ? 'command-invalid' : 'request-refused';
    return refuse({ code, message: t('dialogs/error/input-refused', { where: placesOf(asked.error) }) });
  }

  try {
    const result = await dispatch(name, asked.data, handlers);
    if (!result.ok) return result;
    const answered = schema.output.safeParse(result.value);
    if (answered.success) return { ok: true, value: answered.data };
    logBug(name, `the answer is not as agreed: ${placesOf(answered.error)}`);
    return refuse(errorData(new Error(`the answer to ${name} is not as agreed`)));
  } catch (thrown) {
    if (!(thrown instanceof GalleyError) || thrown.code === 'bug') logBug(name, traceOf(thrown));
    return refuse(errorData(thrown));
  }
}
