import type { Evidence } from '@shared/domain/evidence';
import type { Id } from '@shared/domain/ids';
import type { Note } from '@shared/domain/note';
import type { ReportVariant } from '@shared/domain/report';
import type { Source, SourceFields } from '@shared/domain/source';
import type { ReportClaim, ReportModel } from './model';

/** A source as a report may show it; `withheld` when it is more than its label that is known. */
export type ShownSource = Omit<Source, 'type'> & { type: Source['type'] | null; withheld: boolean };

/** A link as a report may show it; `withheld` when its words were left out to protect its source. */
export type ShownEvidence = Omit<Evidence, 'source'> & { source: ShownSource; withheld: boolean };

/** A claim as a report may show it. */
export interface ShownClaim extends Omit<ReportClaim, 'evidence'> {
  evidence: ShownEvidence[];
  notes: Note[];
  /** How many notes were left out because they tell of a confidential source. */
  notesWithheld: number;
}

/** A model from which nothing can be written that the variant may not show. */
export interface ShownModel extends Omit<ReportModel, 'claims' | 'sources' | 'variant'> {
  claims: ShownClaim[];
  sources: ShownSource[];
  variant: ReportVariant;
}

/**
 * What may leave the library. With `labels`, a confidential source is its label, level, stake and who knows
 * its name; the words of its evidence (excerpt, locator, translation, remark, who was asked) are left out,
 * and so are the notes that tell of it. With `names` everything is there, and `reveals` names the sources.
 */
export function disclose(model: ReportModel, variant: ReportVariant): ShownModel {
  return {
    ...model,
    variant,
    claims: model.claims.map((claim) => shownClaim(claim, variant)),
    sources: model.sources.map((source) => shownSource(source, variant)),
    reveals: variant === 'names' ? confidentialOnly(model) : {},
  };
}

function shownClaim(claim: ReportClaim, variant: ReportVariant): ShownClaim {
  const evidence = claim.evidence.map((link) => shownEvidence(link, variant));
  // A note names a source only where it tells of a confidential one.
  const notes = claim.notes.filter((note) => note.source === null || variant === 'names');
  return { ...claim, evidence, notes, notesWithheld: claim.notes.length - notes.length };
}

function shownSource(source: Source, variant: ReportVariant): ShownSource {
  if (!source.confidential || variant === 'names') return { ...source, withheld: false };
  return {
    ...source,
    type: null,
    creator: null,
    publisher: null,
    publishedAt: null,
    url: null,
    withheld: true,
  };
}

function shownEvidence(link: Evidence, variant: ReportVariant): ShownEvidence {
  const source = shownSource(link.source, variant);
  if (!source.withheld) return { ...link, source, withheld: false };
  return {
    ...link,
    source,
    excerpt: null,
    locator: null,
    translation: null,
    translator: null,
    remark: null,
    asked: link.asked && { whom: source.name, at: link.asked.at },
    withheld: true,
  };
}

function confidentialOnly(model: ReportModel): Record<Id, SourceFields> {
  const confidential = new Set(model.sources.filter((source) => source.confidential).map(({ id }) => id));
  return Object.fromEntries(Object.entries(model.reveals).filter(([id]) => confidential.has(id)));
}
