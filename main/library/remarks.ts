import { t } from '@shared/text/index';
import { refuse, type Deciders } from './decision';
import type { RevisionRow } from './store/rows';

export const remarkDeciders: Deciders<'remark.add' | 'remark.edit' | 'remark.remove'> = {
  'remark.add': ({ draft, at, by }, { remark, article, revision, span, kind, text }) => {
    draft.live('article', article);
    const row = revision ? draft.row<RevisionRow>('revision', revision) : null;
    if (span && (!row || row.articleId !== article || span.end > row.text.length))
      refuse(t('record/claim/outside'), { span });
    draft.insert('remark', remark, {
      articleId: article,
      revisionId: revision,
      startOffset: span?.start ?? null,
      endOffset: span?.end ?? null,
      kind,
      text,
      createdBy: by,
      createdAt: at,
      removedAt: null,
    });
  },

  'remark.edit': ({ draft }, { remark, kind, text }) => {
    draft.live('remark', remark);
    draft.update('remark', remark, { kind, text });
  },

  'remark.remove': ({ draft, at }, { remark }) => {
    draft.live('remark', remark);
    draft.update('remark', remark, { removedAt: at });
  },
};
