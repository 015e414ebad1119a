import { WrittenDate } from '@shared/domain/ids';
import type { ArticleData } from '@shared/domain/article';
import type { TextKey } from '@shared/text';

export type DataField = keyof ArticleData;

/** What is known of an article, in the order in which it is shown; `hint` says how a value is written. */
export const dataFields: readonly { field: DataField; label: TextKey; hint?: TextKey }[] = [
  { field: 'title', label: 'reading/title' },
  { field: 'byline', label: 'reading/byline' },
  { field: 'outlet', label: 'reading/outlet' },
  { field: 'section', label: 'reading/section' },
  { field: 'publishedAt', label: 'reading/published', hint: 'claims/dateForm' },
  { field: 'modifiedAt', label: 'reading/modified', hint: 'claims/dateForm' },
  { field: 'language', label: 'reading/language', hint: 'reading/languageForm' },
  { field: 'url', label: 'reading/url' },
];

/** What is wrong with a value, or `null`. An emptied field is fine: it means that nothing was found. */
export function problemOf(field: DataField, text: string): TextKey | null {
  if (text === '') return null;
  if (field === 'publishedAt' || field === 'modifiedAt')
    return WrittenDate.safeParse(text).success ? null : 'claims/dateWrong';
  if (field === 'language') return isLanguage(text) ? null : 'reading/languageWrong';
  return null;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
