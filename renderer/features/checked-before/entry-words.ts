import type { SimilarClaim } from '@shared/domain/earlier-check';
import { t } from '@shared/text';
import { day, shortDate } from '../../ui/dates';

/** The host of an address without `www.`; the address itself where it has none. */
export function siteOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}

/** What was found out: the standing in this library, or the words of whoever checked it elsewhere. */
export function verdictWords({ from, standing, verdict }: SimilarClaim): string {
  if (from === 'library') return t(`words/verdict/${standing ?? 'unchecked'}`);
  return verdict?.trim() ? verdict : t('checkedBefore/noVerdict');
}

/** Where it stands: the article's title, or the site that checked it; what a check without an address is called. */
export function placeWords({ from, title, url, externalId }: SimilarClaim): string {
  if (from === 'library') return title ?? t('app/titleNotFound');
  return url ? siteOf(url) : (title ?? externalId ?? '');
}

/** The day of the verdict or of the publication, as much as is known of it. */
export function dateWords({ from, date }: SimilarClaim): string {
  if (!date) return '';
  return from === 'library' ? day(date) : shortDate(date);
}
