import type { ChangeKind } from '@shared/anchoring/change';
import { t } from '@shared/text';
import type { SinceVerdict } from './since-verdict';

/** Kinds of changes in words: `number, attribution`. */
export const kindWords = (kinds: readonly ChangeKind[]): string =>
  kinds.map((kind) => t(`draft/what/${kind}`)).join(', ');

/** What became of a claim's words since its verdict: `number, attribution changed in revision 2`. */
export function sinceWords({ is, before, number, kinds, isOverSeveral, wasLost }: SinceVerdict): string {
  if (is === 'gone' || is === 'ambiguous') return t(`wordings/since/${is}`, { number });
  const what = kindWords(kinds);
  if (wasLost)
    return is === 'as-was'
      ? t('wordings/since/back', { number })
      : t('wordings/since/backChanged', { number, what });
  if (is === 'as-was') return t('wordings/since/asWas', { before: before.number });
  return isOverSeveral
    ? t('wordings/since/changedSince', { what, before: before.number })
    : t('wordings/since/changed', { what, number });
}
