import type { Audience } from '@shared/domain/note';
import type { Decision, Deciders } from './decision';
import { keyOf, sealed } from './sources';
import type { NoteRow } from './store/rows';

/** A note on a claim; `source`: the confidential source of which it tells, and that one's key. */
export interface NewNote {
  note: string;
  claim: string;
  audience: Audience;
  text: string;
  source?: { id: string; key: Uint8Array | null };
}

export function addNote({ draft, at, by }: Decision, { note, claim, audience, text, source }: NewNote): void {
  const row = {
    claimId: claim,
    audience,
    text,
    sourceId: source?.id ?? null,
    createdBy: by,
    createdAt: at,
    editedAt: null,
    removedAt: null,
  };
  draft.insert('note', note, source?.key ? sealed('note', row, source.id, source.key) : row);
}

export const noteDeciders: Deciders<'note.add' | 'note.edit' | 'note.remove'> = {
  'note.add': (decision, { source, ...note }) => {
    decision.draft.live('claim', note.claim);
    addNote(decision, source ? { ...note, source: { id: source, key: keyOf(decision, source) } } : note);
  },

  'note.edit': (decision, { note, audience, text }) => {
    const { draft, at } = decision;
    const { sourceId } = draft.live<NoteRow>('note', note);
    const key = sourceId ? keyOf(decision, sourceId) : null;
    const fields = { audience, text, editedAt: at };
    draft.update('note', note, sourceId && key ? sealed('note', fields, sourceId, key) : fields);
  },

  'note.remove': ({ draft, at }, { note }) => {
    draft.live('note', note);
    draft.update('note', note, { removedAt: at });
  },
};
