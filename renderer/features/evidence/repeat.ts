import type { Claim } from '@shared/domain/claim';
import type { Evidence } from '@shared/domain/evidence';
import type { Question } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { useNotices } from '../../app/notices';
import type { ReadingActions } from '../reading/actions';
import { emptyDraft, evidenceFields, withExcerpt, type TakenExcerpt } from './draft';
import { setFreshLinks } from './fresh-link';
import { rememberLink, type LastLink } from './last-link';
import { linkEvidence } from './link';
import { useReadNow } from './read-now';

type Known = Pick<Evidence, 'question' | 'excerpt' | 'place'> & { source: { id: string } };

/** Whether a link says nothing that is not said by one that is there: pressing `R` twice links once. */
export function isThere(
  links: readonly Known[],
  source: string,
  question: Question,
  excerpt: TakenExcerpt | null,
): boolean {
  return links.some(
    (link) =>
      link.source.id === source &&
      link.question === question &&
      (excerpt
        ? link.place?.copy === excerpt.copy &&
          link.place.span?.start === excerpt.span.start &&
          link.place.span.end === excerpt.span.end
        : true),
  );
}

/** What was linked, for those who don't see it. */
export function linkedWords(claims: readonly Claim[], { stance }: Pick<LastLink, 'stance'>): string {
  const said = t(`words/stance/${stance}`).toLowerCase();
  const [only] = claims;
  return claims.length === 1 && only
    ? t('sourcePane/linkedTo', { number: only.number, stance: said })
    : t('sourcePane/linkedToSeveral', { count: claims.length, stance: said });
}

/**
 * Links a source once more, with what was last said of it, and with the words that are selected in its kept copy.
 * Claims to which it is linked in the same way are passed over.
 */
export async function linkAgain(
  actions: Pick<ReadingActions, 'run' | 'say'>,
  claims: readonly Claim[],
  question: Question,
  last: LastLink,
  excerpt: TakenExcerpt | null,
): Promise<void> {
  const open: Claim[] = [];
  for (const claim of claims) {
    const links = await attempt('claims.evidence', { claim: claim.id });
    if (!links) return;
    const answered = claim.attribution ? question : 'fact';
    if (!isThere(links, last.source.id, answered, excerpt)) open.push(claim);
  }
  if (open.length === 0) {
    useNotices.getState().tell(t('sourcePane/linkedAlready'));
    return;
  }
  const draft = emptyDraft(question, new Date(), last);
  const fields = evidenceFields(excerpt ? withExcerpt(draft, last.source, excerpt) : draft);
  const links = await linkEvidence(actions.run, last.source.id, open, fields);
  if (!links) return;
  if (excerpt) useReadNow.getState().release?.();
  rememberLink(last);
  setFreshLinks(links, last);
  actions.say(linkedWords(open, last));
}
