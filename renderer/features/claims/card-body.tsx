import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import { EvidenceForm } from '../evidence/evidence-form';
import { EvidenceList } from '../evidence/evidence-list';
import { useReading } from '../reading/reading-store';
import { Approvals, ResolutionRow } from './approval';
import { CardActions } from './card-actions';
import { ClaimHistory } from './claim-history';
import { Facts } from './facts';
import { Notes } from './notes';
import { Queries } from './queries';
import { Statement } from './statement';
import { VerdictRows } from './verdict-rows';
import { WaitingRow } from './waiting';
import styles from './claims.module.css';

/** The evidence form in the card's place, once what it edits is there. */
function EvidencePanel({
  claim,
  evidence,
  again,
}: {
  claim: Claim;
  evidence: string | null;
  again: boolean;
}) {
  const answer = useAnswer('claims.evidence', { claim: claim.id });
  if (evidence === null) return <EvidenceForm key="new" claim={claim} evidence={null} again={again} />;
  const link = answer.data?.find((one) => one.id === evidence);
  return link ? <EvidenceForm key={link.id} claim={claim} evidence={link} again={false} /> : null;
}

/** Everything about a claim, below its line. */
export function CardBody({ claim }: { claim: Claim }) {
  const panel = useReading((state) => state.panel);
  const history = useReading((state) => state.history);
  if (panel?.is === 'evidence') {
    return (
      <div className={styles.claimBody}>
        <p className={styles.claimStatement} dir="auto">
          {claim.statement}
        </p>
        <EvidencePanel claim={claim} evidence={panel.evidence} again={panel.again} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.claimBody}>
        <Statement claim={claim} />
        <VerdictRows claim={claim} />
        <ResolutionRow claim={claim} />
        <EvidenceList claim={claim} />
        <Queries claim={claim} />
        <Notes claim={claim} />
        <WaitingRow claim={claim} />
        <Approvals claim={claim} />
        <Facts claim={claim} />
        {history && <ClaimHistory claim={claim} />}
      </div>
      <CardActions claim={claim} />
    </>
  );
}
