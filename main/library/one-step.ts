import type { Id } from '@shared/domain/ids';
import type { Record as TheRecord } from './store/record';

/**
 * Makes one batch of several commands, so that undo takes all of them back; a new one when their person did something
 * else meanwhile, which undo has to take back first. A single command needs none.
 */
export function oneStep(person: Id, commands: number): (record: TheRecord, command: Id) => Id | null {
  let batch: Id | null = null;
  return (record, command) => {
    if (commands === 1) return null;
    if (batch === null || record.lastUnit(person) !== batch) batch = command;
    return batch;
  };
}
