import type { Claim } from '@shared/domain/claim';
import type { SimilarClaim } from '@shared/domain/earlier-check';
import type { Evidence, Stance } from '@shared/domain/evidence';
import { t } from '@shared/text';
import { attempt, newId } from '../../app/api';
import { go } from '../../app/route';
import { useActions } from '../reading/actions';
import { citationOf } from './links';

/** What can be done with an earlier claim. */
export interface Earlier {
  /** Links what it rests on to the claim, too: all of it, or some links. One made elsewhere is cited, as context. */
  use: (entry: SimilarClaim, links?: readonly string[]) => void;
  /** Cites a fact-check made elsewhere; where the claim cites it already, says something else with it. */
  cite: (entry: SimilarClaim, stance: Stance) => void;
  /** Opens it in its article, or the page where it was published. */
  open: (entry: SimilarClaim) => void;
}

/** What can be done for a claim with those that say the same; `standing` is what links to it now. */
export function useEarlier(claim: Claim, standing: readonly Evidence[]): Earlier {
  const { run, say, refuse, openCard } = useActions();
  const { id, number, article } = claim;

  const reuse = async (from: readonly string[]) => {
    const links = from.map((link) => ({ from: link, evidence: newId() }));
    if (await run('evidence.reuse', { claim: id, links }))
      say(t('checkedBefore/used', { number, count: links.length }));
  };

  const cite = async (entry: SimilarClaim, stance: Stance) => {
    const cited = citationOf(entry, standing);
    if (cited?.stance === stance) return;
    const done = cited
      ? await run('evidence.edit', { evidence: cited.id, fields: { stance } })
      : await run('earlierCheck.cite', {
          check: entry.id,
          claim: id,
          source: newId(),
          evidence: newId(),
          stance,
        });
    if (done) say(t('checkedBefore/cited', { number, stance: t(`words/stance/${stance}`).toLowerCase() }));
  };

  return {
    use: (entry, links = entry.evidence.map((link) => link.id)) => {
      if (entry.from === 'elsewhere') void cite(entry, citationOf(entry, standing)?.stance ?? 'context');
      else if (links.length === 0) refuse(t('checkedBefore/noEvidenceToUse'));
      else void reuse(links);
    },
    cite: (entry, stance) => void cite(entry, stance),
    open: (entry) => {
      if (entry.article === article) openCard(entry.id);
      else if (entry.article) go({ place: 'article', article: entry.article, claim: entry.id });
      else if (entry.url) void attempt('app.openLink', { url: entry.url });
      else refuse(t('checkedBefore/noPage'));
    },
  };
}
