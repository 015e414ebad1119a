import type { Claim } from '@shared/domain/claim';
import { questionsOf } from '@shared/domain/claim';
import type { EvidenceFields } from '@shared/domain/evidence';
import type { Question } from '@shared/domain/verdict';
import { newId } from '../../app/api';
import type { ReadingActions } from '../reading/actions';

/** A link that is made. */
export interface Link {
  evidence: string;
  claim: string;
}

/**
 * The claims by the question that each is answered for: who is not said to have said anything has only `fact`.
 * The question that was asked for comes first.
 */
export function byQuestion<C extends Pick<Claim, 'id' | 'attribution'>>(
  claims: readonly C[],
  question: Question,
): { question: Question; claims: C[] }[] {
  const fits = (claim: C) => questionsOf(claim).includes(question);
  const groups: { question: Question; claims: C[] }[] = [
    { question, claims: claims.filter(fits) },
    { question: 'fact', claims: claims.filter((claim) => !fits(claim)) },
  ];
  return groups.filter((group) => group.claims.length > 0);
}

/**
 * Links a source to claims: one command, or two where only some of them have the question. Answers the links that
 * were made; `null` where that was refused, and then the window says why.
 */
export async function linkEvidence(
  run: ReadingActions['run'],
  source: string,
  claims: readonly Claim[],
  fields: EvidenceFields,
): Promise<Link[] | null> {
  const made: Link[] = [];
  for (const group of byQuestion(claims, fields.question)) {
    const links = group.claims.map(({ id }) => ({ evidence: newId(), claim: id }));
    if (!(await run('evidence.link', { source, links, fields: { ...fields, question: group.question } })))
      return null;
    made.push(...links);
  }
  return made;
}
