import PostalMime from 'postal-mime';
import type { IntakeNote } from '@shared/domain/article';
import { canonicalText } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { writtenDate } from '../dates';
import { detectLanguage } from '../language';
import { readMarkup } from '../read-html';
import { readPlain } from '../read-text';
import { nothingKnown, plainBlock, type Reading } from '../reading';

/** Deeper than this no program puts parts into parts. */
const DEEPEST = 50;

/**
 * Reads a message (.eml, RFC 5322): its subject as the headline, its sender as the author, and its words with the
 * structure that they were written with. What is attached stays in the original; a note says how much.
 * Throws an Error where it is damaged.
 */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const { subject, from, date, html, text, attachments } = await PostalMime.parse(bytes, {
    maxNestingDepth: DEEPEST,
  });
  const formatted = html ? readMarkup(html) : { blocks: [], images: 0 };
  const body = formatted.blocks.length > 0 ? formatted.blocks : readPlain(text ?? '');
  const title = canonicalText(subject ?? '').replace(/\s+/g, ' ');
  const blocks = title === '' ? body : [plainBlock('headline', title), ...body];
  const attached = attachments.filter(({ disposition, related }) => disposition === 'attachment' || !related);
  const notes: IntakeNote[] =
    attached.length > 0
      ? [
          {
            code: 'attachments-left-out',
            message: t('intake/note/attachments', { count: attached.length }),
          },
        ]
      : [];
  return {
    data: {
      ...nothingKnown,
      title: title || null,
      byline: from?.name ?? null,
      publishedAt: writtenDate(date),
      language: detectLanguage(body.map((block) => block.text).join('\n')),
    },
    blocks,
    removed: 0,
    images: formatted.images,
    notes,
  };
}
