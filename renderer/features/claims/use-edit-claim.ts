import type { Claim, ClaimFields } from '@shared/domain/claim';
import { useActions } from '../reading/actions';

/** Changes fields of one claim. Answers whether the library took it. */
export function useEditClaim({ id }: Pick<Claim, 'id'>): (fields: ClaimFields) => Promise<boolean> {
  const { run } = useActions();
  return (fields) => run('claim.edit', { claims: [id], fields });
}
