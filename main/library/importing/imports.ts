import type { Id } from '@shared/domain/ids';
import type { Record as TheRecord } from '../store/record';

/** The imports that are under way: whose turn it is, what undo takes back together, and which were cancelled. */
export class Imports {
  #last: Promise<unknown> = Promise.resolve();
  /** What is recorded now of a batch that something else came between. */
  readonly #units = new Map<Id, Id>();
  readonly #cancelled = new Set<Id>();

  /**
   * Records one request after the other, in the order in which they came; each may read ahead before its turn. Else
   * two requests of one import could both take the same content for new.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /**
   * The unit of undo for the next command of a batch: the batch itself, or, where its person did something else
   * meanwhile, which undo has to take back first, a new one that begins with this command.
   */
  unit(record: TheRecord, person: Id, batch: Id, command: Id): Id {
    const unit = this.#units.get(batch) ?? batch;
    if (record.lastUnit(person) === unit || !record.knowsBatch(unit)) return unit;
    this.#units.set(batch, command);
    return command;
  }

  /**
   * The unit of each command of one request: that of its batch or, without one, that of all its commands together.
   * `null` for a single command, which is one by itself.
   */
  units(
    person: Id,
    batch: Id | undefined,
    commands: readonly Id[],
  ): (record: TheRecord, command: Id) => Id | null {
    const of = batch ?? (commands.length > 1 ? commands[0] : undefined);
    return (record, command) => (of === undefined ? null : this.unit(record, person, of, command));
  }

  cancel(batch: Id): void {
    this.#cancelled.add(batch);
  }

  isCancelled(batch: Id | undefined): boolean {
    return batch !== undefined && this.#cancelled.has(batch);
  }
}
