import type { Claim } from '@shared/domain/claim';
import { useAnswer } from '../../app/api';
import type { CardPanel } from '../reading/reading-store';
import { EvidenceForm } from './evidence-form';
import type { FormInPane } from './form-in-pane';
import { lastLink, lastSaid, type LastLink } from './last-link';
import { useReadNow } from './read-now';

interface PanelProps {
  claim: Claim;
  panel: Extract<CardPanel, { is: 'evidence' }>;
  /** Beside a source; without it on the claim's card. */
  pane?: FormInPane;
}

/** The form for an existing link, once that is there. */
function EditEvidence({ claim, evidence, pane }: Omit<PanelProps, 'panel'> & { evidence: string }) {
  const answer = useAnswer('claims.evidence', { claim: claim.id });
  const link = answer.data?.find((one) => one.id === evidence);
  return link ? <EvidenceForm claim={claim} evidence={link} last={null} pane={pane} /> : null;
}

/** The form with the source that was linked last: in this window, or else in the library. */
function RepeatEvidence({ claim, pane }: Omit<PanelProps, 'panel'>) {
  const last = lastLink();
  const recent = useAnswer('sources.find', { words: '', limit: 1 }, { enabled: last === null });
  if (last) return <EvidenceForm claim={claim} evidence={null} last={last} pane={pane} />;
  if (!recent.data) return null;
  const [source] = recent.data;
  const again: LastLink | null = source ? { source, stance: 'supports', grade: null } : null;
  return <EvidenceForm claim={claim} evidence={null} last={again} pane={pane} />;
}

/** The form for evidence: for a link that is there, or for a new one with what is read beside the article. */
export function EvidencePanel({ claim, panel, pane }: PanelProps) {
  const { source } = useReadNow();
  const { evidence, again, begun } = panel;
  if (evidence !== null) return <EditEvidence key={evidence} claim={claim} evidence={evidence} pane={pane} />;
  const key = `${claim.id} ${begun ?? 0}`;
  if (pane && source) {
    const said = lastSaid(source.id) ?? { stance: 'supports', grade: null };
    return <EvidenceForm key={key} claim={claim} evidence={null} last={{ source, ...said }} pane={pane} />;
  }
  if (again) return <RepeatEvidence key={key} claim={claim} pane={pane} />;
  return <EvidenceForm key={key} claim={claim} evidence={null} last={null} pane={pane} />;
}
