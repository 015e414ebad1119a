import type { Id } from '@shared/domain/ids';
import { execute } from '../../../app/api';
import { useSourceLibrary } from '../source-library-store';

/**
 * Makes sources one, and selects nothing any more: what was selected has been dealt with. Answers whether it was done;
 * a refusal is shown in the notice line.
 */
export async function merge(into: Id, sources: readonly Id[]): Promise<boolean> {
  if (!(await execute('source.merge', { into, sources: [...sources] }))) return false;
  useSourceLibrary.setState({ selected: new Set() });
  return true;
}
