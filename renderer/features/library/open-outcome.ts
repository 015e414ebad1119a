import type { FileOutcome } from '@shared/ipc/contract';
import { go } from '../../app/route';
import { targetOf } from './outcome-groups';

/** Opens what a file became, or what of the library it is already. */
export function openOutcome(outcome: FileOutcome, onClose: () => void): void {
  const target = targetOf(outcome);
  if (!target) return;
  onClose();
  if ('article' in target) go({ place: 'article', article: target.article });
  else go({ place: 'sources', source: target.source });
}
