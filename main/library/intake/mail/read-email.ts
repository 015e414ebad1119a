import PostalMime, { type Attachment } from 'postal-mime';
import type { IntakeNote } from '@shared/domain/article';
import { canonicalText } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { writtenDate } from '../dates';
import { detectLanguage } from '../language';
import type { FindImage } from '../images/images';
import { readMarkup, type MarkupReading } from '../read-html';
import { readPlain } from '../read-text';
import { idOf } from './content-id';
import { headersOf } from './headers';
import { nothingKnown, plainBlock, type Reading } from '../reading';

/** Deeper than this no program puts parts into parts. */
const DEEPEST = 50;
/** A message within a message within a message; each is read by a reader of its own. */
const DEEPEST_MESSAGE = 5;

/**
 * Reads a message (.eml, RFC 5322): its subject as the headline, its sender as the author, and its words with the
 * structure and the pictures that they were written with. What is attached stays in the original; a note says how much.
 * Throws an Error where it is damaged.
 */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const { subject, from, date, html, text, attachments } = await PostalMime.parse(bytes, {
    maxNestingDepth: DEEPEST,
    maxRfc822NestingDepth: DEEPEST_MESSAGE,
  });
  const shown = new Set<Attachment>();
  const formatted: MarkupReading = html
    ? readMarkup(
        html,
        findAttachment(attachments, (attachment) => shown.add(attachment)),
      )
    : { blocks: [], images: 0 };
  const body = formatted.blocks.length > 0 ? formatted.blocks : readPlain(text ?? '');
  const title = canonicalText(subject ?? '').replace(/\s+/g, ' ');
  const blocks = title === '' ? body : [plainBlock('headline', title), ...body];
  const attached = attachments.filter(
    (attachment) =>
      !shown.has(attachment) && (attachment.disposition === 'attachment' || !attachment.related),
  );
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
      // The header itself: the parser turns every date into that of Greenwich.
      publishedAt: writtenDate(headersOf(bytes).get('date')) ?? writtenDate(date),
      language: detectLanguage(body.map((block) => block.text).join('\n')),
    },
    blocks,
    removed: 0,
    images: formatted.images,
    pictures: formatted.pictures ?? [],
    notes,
  };
}

/** Finds a picture that a message shows in its text among what is attached to it. */
function findAttachment(attachments: readonly Attachment[], onFound: (found: Attachment) => void): FindImage {
  const byId = new Map<string, Attachment>();
  for (const attachment of attachments)
    if (attachment.contentId !== undefined) byId.set(idOf(attachment.contentId), attachment);
  return (address) => {
    const found = /^cid:/i.test(address) ? byId.get(idOf(address.slice(4))) : undefined;
    if (!found) return null;
    onFound(found);
    const { content, filename } = found;
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    return { name: filename ?? idOf(address.slice(4)), bytes };
  };
}
