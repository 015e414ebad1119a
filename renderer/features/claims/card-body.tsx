import type { Claim } from '@shared/domain/claim';
import { CheckedBefore } from '../checked-before/checked-before';
import { EvidenceList } from '../evidence/evidence-list';
import { EvidencePanel } from '../evidence/evidence-panel';
import { MoveEvidence } from '../parting/move-evidence';
import { Repeats } from '../parting/repeats';
import { useReading } from '../reading/reading-store';
import { Approvals, ResolutionRow } from './approval';
import { CardActions } from './card-actions';
import { ClaimHistory } from './claim-history';
import { Disagreements } from './disagreements';
import { Facts } from './facts';
import { LostPlaces } from './lost-places';
import { Notes } from './notes';
import { Parts } from './parts';
import { Places } from './places';
import { Proposed } from './proposed';
import { Queries } from './queries';
import { Statement } from './statement';
import { VerdictRows } from './verdict-rows';
import { WaitingRow } from './waiting';
import styles from './claims.module.css';

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
        <EvidencePanel claim={claim} panel={panel} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.claimBody}>
        <Statement claim={claim} />
        <LostPlaces claim={claim} />
        <Disagreements claim={claim} />
        <VerdictRows claim={claim} />
        <ResolutionRow claim={claim} />
        <Proposed claim={claim} />
        {panel?.is !== 'move-evidence' && <EvidenceList claim={claim} />}
        <MoveEvidence claim={claim} />
        <CheckedBefore claim={claim} />
        <Queries claim={claim} />
        <Notes claim={claim} />
        <WaitingRow claim={claim} />
        <Approvals claim={claim} />
        <Parts claim={claim} />
        <Places claim={claim} />
        <Repeats claim={claim} />
        <Facts claim={claim} />
        {history && <ClaimHistory claim={claim} />}
      </div>
      <CardActions claim={claim} />
    </>
  );
}
