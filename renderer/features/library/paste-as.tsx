import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { Radios } from '../../ui/radios';

interface PasteAsProps {
  /** The open article. */
  article: Id;
  isDraft: boolean;
  /** `revises`: the article that the pasted text is the next draft of. */
  onChange: (choice: { revises: Id | null }) => void;
}

/** What a pasted text becomes while an article is open: one of its own, or that one's next draft. */
export function PasteAs({ article, isDraft, onChange }: PasteAsProps) {
  const title = useAnswer('articles.get', { article }).data?.title ?? t('app/titleNotFound');
  return (
    <Radios
      label={t('library/paste/as')}
      value={isDraft ? 'draft' : 'article'}
      options={[
        { value: 'article', label: t('library/paste/asArticle') },
        { value: 'draft', label: t('library/paste/asDraft', { title }) },
      ]}
      onChange={(as) => onChange({ revises: as === 'draft' ? article : null })}
    />
  );
}
