import type { Audience } from '@shared/domain/note';
import type { ReportFormat, ReportVariant } from '@shared/domain/report';

const MAX_SLUG = 60;

/**
 * The name of a report's file, without a folder: `thirty-four-seconds-r3.html`. It is safe on every system:
 * letters and digits of any script and hyphens. Whom it is for and names of confidential sources inside are said in
 * the name.
 */
export function reportFileName(
  article: { title: string | null },
  revisionNumber: number,
  format: ReportFormat,
  variant: ReportVariant,
  audience: Audience | null,
): string {
  const reader = audience === null ? '' : `-for-${audience}`;
  const names = variant === 'names' ? '-with-source-names' : '';
  return `${slug(article.title ?? '')}-r${revisionNumber}${reader}${names}.${format}`;
}

function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    // Accents of Latin, Greek and Cyrillic only: in other scripts marks are letters of their own.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let joined = '';
  for (const word of words) {
    const longer = joined ? `${joined}-${word}` : [...word].slice(0, MAX_SLUG).join('');
    if (longer.length > MAX_SLUG && joined) break;
    joined = longer;
  }
  return joined || 'untitled';
}
