import type { Span } from '@shared/domain/anchor';
import type { Stance } from '@shared/domain/evidence';
import type { Excerpt } from '@shared/domain/kept-copy';
import { withLanes, type LanedMark } from '@shared/domain/segments';
import { t } from '@shared/text';

/**
 * How a stretch of a copy is drawn: an excerpt of the claim at hand, of another claim of this article, or of
 * another article; what was found; or what is being taken as evidence.
 */
export type ExcerptTone = 'hand' | 'here' | 'elsewhere' | 'found' | 'taken';

/** How an excerpt looks, and what it is called. */
export interface ExcerptLook {
  tone: ExcerptTone;
  /** The excerpt it comes from; `null` for what was found or is being taken. */
  excerpt: Excerpt | null;
  /** `Claim 9, disputes` */
  label: string;
}

/** A stretch of a kept copy that is tinted; `anchor` is the id of its evidence. */
export interface ExcerptMark extends LanedMark {
  anchor: string;
  look: ExcerptLook;
}

interface Drawn {
  excerpts: readonly Excerpt[];
  article: string;
  /** The claim at hand. */
  claim: string | null;
  found: Span | null;
  taken: Span | null;
}

const stanceOf = (stance: Stance) => t(`words/stance/${stance}`).toLowerCase();

/** What an excerpt's number says to those who don't see it, and in its tooltip. */
export function excerptLabel(excerpt: Excerpt, article: string): string {
  const values = { number: excerpt.number, stance: stanceOf(excerpt.stance) };
  if (excerpt.article === article) return t('sourcePane/excerptOf', values);
  return t('sourcePane/excerptElsewhere', {
    ...values,
    title: excerpt.articleTitle ?? t('app/titleNotFound'),
  });
}

/** All that is drawn in a copy, outermost first. Spans without text are left out. */
export function excerptMarks({ excerpts, article, claim, found, taken }: Drawn): ExcerptMark[] {
  const marks = excerpts.map((excerpt) => {
    const tone: ExcerptTone =
      excerpt.claim === claim ? 'hand' : excerpt.article === article ? 'here' : 'elsewhere';
    const look: ExcerptLook = { tone, excerpt, label: excerptLabel(excerpt, article) };
    return { claim: excerpt.claim, ...excerpt.span, anchor: excerpt.evidence, look };
  });
  const extra = (tone: 'found' | 'taken', span: Span | null) =>
    span
      ? [{ claim: '', ...span, anchor: tone, look: { tone, excerpt: null, label: t(`sourcePane/${tone}`) } }]
      : [];
  // Lanes are added to the marks as they are, with all that they carry.
  return withLanes([...marks, ...extra('found', found), ...extra('taken', taken)]) as ExcerptMark[];
}

/** The strongest tone of several that lie over the same words. */
export function toneOf(marks: readonly ExcerptMark[]): ExcerptTone | null {
  const order: readonly ExcerptTone[] = ['taken', 'found', 'hand', 'here', 'elsewhere'];
  return order.find((tone) => marks.some((mark) => mark.look.tone === tone)) ?? null;
}

/** Whether two lists of marks are drawn alike. */
export function sameExcerpts(a: readonly ExcerptMark[], b: readonly ExcerptMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        mark.anchor === other.anchor &&
        mark.look.tone === other.look.tone &&
        mark.start === other.start &&
        mark.end === other.end
      );
    })
  );
}
