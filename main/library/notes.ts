import type { Deciders } from './decision';
import { keyOf, sealed } from './sources';
import type { NoteRow } from './store/rows';

export const noteDeciders: Deciders<'note.add' | 'note.edit' | 'note.remove'> = {
  'note.add': (decision, { note, claim, audience, text, source }) => {
    const { draft, at, by } = decision;
    draft.live('claim', claim);
    const key = source ? keyOf(decision, source) : null;
    const row = {
      claimId: claim,
      audience,
      text,
      sourceId: source ?? null,
      createdBy: by,
      createdAt: at,
      editedAt: null,
      removedAt: null,
    };
    draft.insert('note', note, source && key ? sealed('note', row, source, key) : row);
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
