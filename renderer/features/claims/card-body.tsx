import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import { EvidenceForm } from '../evidence/evidence-form';
import { EvidenceList } from '../evidence/evidence-list';
import { lastLink } from '../evidence/last-link';
import { useReading } from '../reading/reading-store';
import { Approvals, ResolutionRow } from './approval';
import { CardActions } from './card-actions';
import { ClaimHistory } from './claim-history';
import { Facts } from './facts';
import { Notes } from './notes';
import { Parts } from './parts';
import { Places } from './places';
import { Proposed } from './proposed';
import { Queries } from './queries';
import { Statement } from './statement';
import { VerdictRows } from './verdict-rows';
import { WaitingRow } from './waiting';
import styles from './claims.module.css';

/** The form for an existing link, once that is there. */
function EditEvidence({ claim, evidence }: { claim: Claim; evidence: string }) {
  const answer = useAnswer('claims.evidence', { claim: claim.id });
  const link = answer.data?.find((one) => one.id === evidence);
  return link ? <EvidenceForm claim={claim} evidence={link} last={null} /> : null;
}

/** The form with the source that was linked last: in this window, or else in the library. */
function RepeatEvidence({ claim }: { claim: Claim }) {
  const last = lastLink();
  const recent = useAnswer('sources.find', { words: '', limit: 1 }, { enabled: last === null });
  if (last) return <EvidenceForm claim={claim} evidence={null} last={last} />;
  if (!recent.data) return null;
  const [source] = recent.data;
  const again = source ? { source, stance: 'supports' as const, grade: null } : null;
  return <EvidenceForm claim={claim} evidence={null} last={again} />;
}

function EvidencePanel({
  claim,
  evidence,
  again,
}: {
  claim: Claim;
  evidence: string | null;
  again: boolean;
}) {
  if (evidence !== null) return <EditEvidence key={evidence} claim={claim} evidence={evidence} />;
  if (again) return <RepeatEvidence claim={claim} />;
  return <EvidenceForm claim={claim} evidence={null} last={null} />;
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
        <Proposed claim={claim} />
        <EvidenceList claim={claim} />
        <Queries claim={claim} />
        <Notes claim={claim} />
        <WaitingRow claim={claim} />
        <Approvals claim={claim} />
        <Parts claim={claim} />
        <Places claim={claim} />
        <Facts claim={claim} />
        {history && <ClaimHistory claim={claim} />}
      </div>
      <CardActions claim={claim} />
    </>
  );
}
