import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer, useExecute } from '../../../app/api';
import { formatCount } from '../../../ui/count';
import { MixedPicker } from './mixed-picker';
import { partOf, peopleItems } from './pick-items';
import type { Wishes } from './picking';

interface BatchDialogProps {
  articles: readonly Id[];
  onClose: () => void;
}

/** Says who checks and who edits articles; each person's part is a step of its own. */
export function AssignDialog({ articles, onClose }: BatchDialogProps) {
  const execute = useExecute();
  const { data: common } = useAnswer('articles.common', { articles: [...articles] });
  const { data: people } = useAnswer('people.list', undefined);
  if (!common || !people) return null;
  const done = async (wishes: Wishes) => {
    for (const [id, on] of wishes) {
      const part = partOf(id);
      if (part && !(await execute('article.assign', { articles: [...articles], ...part, on }))) return;
    }
  };
  const count = articles.length;
  return (
    <MixedPicker
      title={t('library/assign/title', { count, number: formatCount(count) })}
      label={t('library/assign/find')}
      empty={t('library/assign/none')}
      none={t('library/assign/none')}
      items={peopleItems(people, common)}
      total={common.articles}
      onDone={(wishes) => void done(wishes)}
      onClose={onClose}
    />
  );
}
