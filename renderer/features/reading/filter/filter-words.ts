import type { Claim, ClaimKind } from '@shared/domain/claim';
import type { Question } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { UNNAMED, waitingEntry, type ClaimFlag, type Facet } from '../../claims/claim-filter';
import type { ClaimGroup } from '../../claims/groups';
import type { People } from '../../claims/people';

/** Whose words the entries of a filter are. */
export interface Known {
  claims: readonly Pick<Claim, 'waiting'>[];
  people: People['byId'];
}

function waitingName(entry: string, claims: Known['claims']): string {
  return claims.find(({ waiting }) => waiting && waitingEntry(waiting.on) === entry)?.waiting?.on ?? entry;
}

/** An entry of one of a filter's lists, as it is called in that list. */
export function entryName(facet: Facet, entry: string, { claims, people }: Known): string {
  switch (facet) {
    case 'groups':
      return entry === 'waiting'
        ? t('claims/waiting')
        : t(`words/verdict/${entry as Exclude<ClaimGroup, 'waiting'>}`);
    case 'questions':
      return t(`filter/question/${entry as Question}`);
    case 'kinds':
      return t(`words/kind/${entry as ClaimKind}`);
    case 'people':
      return entry === UNNAMED ? t('filter/nobody') : (people.get(entry)?.name ?? t('filter/unknown'));
    case 'flags':
      return t(`filter/flag/${entry as ClaimFlag}`);
    case 'waiting':
      return entry === UNNAMED ? t('filter/anyone') : waitingName(entry, claims);
  }
}

/** The same where it stands alone, without the name of its list. */
export function entryAlone(facet: Facet, entry: string, known: Known): string {
  if (facet !== 'waiting') return entryName(facet, entry, known);
  if (entry === UNNAMED) return t('filter/waitingForAnyone');
  return t('filter/waitingFor', { on: entryName(facet, entry, known) });
}
