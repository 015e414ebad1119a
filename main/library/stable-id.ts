import { v5 } from 'uuid';

/**
 * An id that follows from another id and a name (UUID version 5, RFC 9562), for what has exactly one place:
 * the same command decided twice makes the same ids.
 */
export function stableId(of: string, name: string): string {
  return v5(name, of);
}
