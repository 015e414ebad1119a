import type { Command } from '@shared/domain/command';
import type { Id } from '@shared/domain/ids';
import { GalleyError } from '@shared/domain/errors';
import type { Revision } from '@shared/domain/article';
import type { ImportOutcome, Original } from '@shared/ipc/contract';
import { sampleOriginal, samplePeople, sampleSteps } from './sample/sample';
import { stableId } from './stable-id';

/** What making the sample needs of the library. */
export interface SampleLibrary {
  import(original: Original, by: Id): Promise<ImportOutcome>;
  revisionOf(article: Id): Revision;
  execute(command: Command, by: Id): void;
}

/**
 * Adds the sample article with its people, claims and sources, through the same commands that a person would give.
 * All ids follow from `seed`, so that a repeat after a crash finishes the work and makes nothing twice.
 */
export async function addSample(library: SampleLibrary, seed: Id): Promise<{ article: Id }> {
  const ids = (name: string): Id => stableId(seed, name);
  for (const role of ['checker', 'editor'] as const) {
    const person = ids(role);
    const command = {
      id: ids(`add ${role}`),
      type: 'person.add',
      input: { person, name: samplePeople[role], role },
    } as const;
    library.execute(command, person);
  }
  const { name, text } = sampleOriginal;
  const bytes = new TextEncoder().encode(text);
  const outcome = await library.import({ command: ids('import'), name, bytes }, ids('checker'));
  if (!outcome.ok) throw new GalleyError(outcome.error.code, outcome.error.message, outcome.error.details);
  const revision = library.revisionOf(outcome.article);
  const steps = sampleSteps(ids, { article: outcome.article, revision: revision.id, text: revision.text });
  for (const { by, command } of steps) library.execute(command, ids(by));
  return { article: outcome.article };
}
