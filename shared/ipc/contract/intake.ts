/** What is read of one original before it is stored, and what a person decides about it. */
import { z } from 'zod';
import { ChangeReading, SourceFormat } from '../../domain/article';
import { Id } from '../../domain/ids';
import { ImageFile } from '../../domain/image';
import { Intake, IntakeChoices } from '../../domain/intake';
import { RevisionSummary } from '../../domain/revision-summary';
import { ImportOutcome, Original } from './articles';
import { nothing, request } from './request';

export const intakeRequests = {
  /** Reads an original and keeps it at hand, stored nowhere, until it is stored or closed. Fails as its reader does. */
  'intake.open': request(Original.omit({ command: true }), Intake),
  /** Reads the original of an article's current text anew. */
  'intake.reopen': request(z.object({ article: Id }), Intake),
  /** Reads the same original with its tracked changes accepted, or as it was before them. */
  'intake.reread': request(z.object({ intake: Id, changes: ChangeReading }), Intake),
  /**
   * What would become of the claims and remarks of `revises` if this were its next revision; nothing is stored.
   * `intake-gone`, and `not-found`.
   */
  'intake.revision': request(
    z.object({ intake: Id, revises: Id, choices: IntakeChoices.prefault({}) }),
    RevisionSummary,
  ),
  /**
   * Stores what was read, as a new article or as the next revision of `revises`. `intake-gone` where it isn't at hand
   * any more. `command` is the id of the command that records it.
   */
  'intake.store': request(
    z.object({
      intake: Id,
      command: Id,
      choices: IntakeChoices.prefault({}),
      revises: Id.nullable().default(null),
    }),
    ImportOutcome,
  ),
  /** The bytes of a held original. */
  'intake.bytes': request(z.object({ intake: Id }), z.object({ bytes: z.instanceof(Uint8Array) })),
  /**
   * One of the pictures that were read, by its number in a reading: `changes` is how tracked changes were read there.
   * `intake-gone`, and `not-found` for one that isn't there, or where the original has been read otherwise since.
   */
  'intake.image': request(
    z.object({ intake: Id, image: z.int().nonnegative(), changes: ChangeReading.nullable().default(null) }),
    ImageFile,
  ),
  'intake.close': request(z.object({ intake: Id }), nothing),
} as const;

export const internalIntakeRequests = {
  /** A held original with the encoding that it was read in; `null` for what is no text. */
  'intake.page': request(
    z.object({ intake: Id }),
    z.object({ format: SourceFormat, encoding: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
  ),
} as const;
