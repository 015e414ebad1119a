import type { QueryProblem } from '@shared/domain/search';
import { t } from '@shared/text/index';
import type { LunrProblem } from './lunr-parser';
import { unknownField, type Piece } from './plain';

/** A problem said plainly, at a piece of the query as it was typed. */
export function problemAt(piece: { start: number; end: number }, message: string): QueryProblem {
  return { message, start: piece.start, end: piece.end };
}

/**
 * What is wrong with a piece that lunr couldn't read; `null` where nobody meant lunr's language: a time, an address,
 * a smiley, a colon at the end of a word.
 */
export function problemOf(
  piece: Piece,
  { message }: LunrProblem,
  fields: readonly string[],
): QueryProblem | null {
  if (!/[\p{L}\p{N}]/u.test(piece.text)) return null;
  const at = (text: string): QueryProblem => problemAt(piece, text);
  const sign = /EDIT_DISTANCE/u.test(message) ? '~' : '^';
  if (message.startsWith('boost must')) return at(t('search/query/boostNumber'));
  if (message.startsWith('edit distance must')) return at(t('search/query/distanceNumber'));
  if (message.startsWith('unrecognised field')) {
    const name = unknownField(piece.text, fields);
    if (name === null) return null;
    return at(t('search/query/unknownField', { name, fields: fields.join(', ') }));
  }
  if (message.startsWith('expecting term, found nothing')) {
    const name = /(\p{L}+):/u.exec(piece.text)?.[1] ?? piece.text;
    return at(t('search/query/fieldAlone', { name }));
  }
  if (message.startsWith('expecting term or field')) return at(t('search/query/signs'));
  // A colon behind a field that there is: `title:12:30`.
  if (message.endsWith("found 'FIELD'")) return null;
  if (/found '?(?:EDIT_DISTANCE|BOOST)/u.test(message)) return at(t('search/query/nothingBefore', { sign }));
  return at(t('search/query/unreadable'));
}
