import { canonicalText } from '@shared/domain/text';
import { isDeskLine } from './author-notes';
import { readBreadcrumb } from './breadcrumbs';
import { readByline } from './bylines';
import { readCredit, type Credited } from './credits';
import { isTimeStamp, readDatedByline, readDateLine, type DateLine } from './date-lines';
import { isAfterTitle, isFurniture, isRightsLine } from './furniture';
import type { TextLine } from './text-lines';
import { isProse } from './words';

/** What a line of a pasted page is, as far as the line alone can tell. */
export type LineKind =
  | { kind: 'prose' | 'furniture' | 'after' | 'other' }
  | { kind: 'path'; steps: string[] }
  | { kind: 'date'; dates: DateLine }
  | { kind: 'byline'; name: string; dates: DateLine | null }
  | { kind: 'credit'; credited: Credited };

export type KnownLine = TextLine & LineKind;

/** Longer lines are running text whatever is in them; looking closer would only cost time. */
const LONGEST_LABEL = 900;

function kindOf(text: string): LineKind {
  if (text.length > LONGEST_LABEL) return { kind: 'prose' };
  const steps = readBreadcrumb(text);
  if (steps) return { kind: 'path', steps };
  if (isAfterTitle(text)) return { kind: 'after' };
  const dates = readDateLine(text);
  if (dates) return { kind: 'date', dates };
  if (isTimeStamp(text)) return { kind: 'date', dates: { published: null, modified: null } };
  const dated = readDatedByline(text);
  const name = readByline(dated?.line ?? text);
  if (name) return { kind: 'byline', name, dates: dated };
  if (isRightsLine(text)) return { kind: 'furniture' };
  const credited = isDeskLine(text) ? { caption: null, credit: text } : readCredit(text);
  if (credited) return { kind: 'credit', credited };
  if (isFurniture(text)) return { kind: 'furniture' };
  return { kind: isProse(text) ? 'prose' : 'other' };
}

/** Each line, canonical, with what it is; lines that hold nothing to read are left out. */
export function knownLines(lines: readonly TextLine[]): KnownLine[] {
  return lines.flatMap((line) => {
    const text = canonicalText(line.text);
    return text === '' ? [] : [{ ...line, text, ...kindOf(text) }];
  });
}

/** Whether a line is the caption to a credit that stands on the next line. */
export function isCaptionOf(line: KnownLine, next: KnownLine | undefined): boolean {
  return next?.kind === 'credit' && next.credited.caption === null && next.chunk === line.chunk;
}
