/** What all requests are made of. */
import { z } from 'zod';
import { errorCodes } from '../../domain/errors';

/** A request: the schema of what goes in, and of what comes out. */
export const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/** Neither asked with nor answered. */
export const nothing = z.void();

export const ErrorData = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
