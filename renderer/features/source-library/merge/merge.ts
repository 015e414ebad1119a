import type { Id } from '@shared/domain/ids';
import { execute } from '../../../app/api';
import { useSourceLibrary } from '../source-library-store';

/** Makes sources one. Answers whether it was done; a refusal is shown in the notice line. */
export async function merge(into: Id, sources: readonly Id[]): Promise<boolean> {
  if (!(await execute('source.merge', { into, sources: [...sources] }))) return false;
  const { selected } = useSourceLibrary.getState();
  const gone = new Set(sources);
  useSourceLibrary.setState({
    selected: new Set([...selected].filter((id) => !gone.has(id) && id !== into)),
  });
  return true;
}
