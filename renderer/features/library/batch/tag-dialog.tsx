import { Tag } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer, useExecute } from '../../../app/api';
import { formatCount } from '../../../ui/count';
import { MixedPicker } from './mixed-picker';
import { tagItems } from './pick-items';
import type { Wishes } from './picking';

const LIMIT = 100;

interface BatchDialogProps {
  articles: readonly Id[];
  onClose: () => void;
}

/** Puts tags on articles and takes others off, all in one step. */
export function TagDialog({ articles, onClose }: BatchDialogProps) {
  const execute = useExecute();
  const { data: common } = useAnswer('articles.common', { articles: [...articles] });
  const { data: tags } = useAnswer('articles.tags', undefined);
  if (!common || !tags) return null;
  const done = (wishes: Wishes, made: readonly string[]) => {
    const known = [...wishes].filter(([id]) => tags.some(({ tag }) => tag === id));
    const add = [...made, ...known.filter(([, on]) => on).map(([tag]) => tag)];
    const remove = known.filter(([, on]) => !on).map(([tag]) => tag);
    if (add.length + remove.length > 0) void execute('article.tag', { articles: [...articles], add, remove });
  };
  const count = articles.length;
  return (
    <MixedPicker
      title={t('library/tag/title', { count, number: formatCount(count) })}
      label={t('library/tag/find')}
      empty={t('library/tag/empty')}
      none={t('library/tag/empty')}
      items={tagItems(tags, common)}
      total={common.articles}
      create={(typed) =>
        Tag.safeParse(typed).success
          ? { label: t('library/tag/new', { tag: typed.trim() }) }
          : { problem: t('library/tag/tooLong', { limit: LIMIT }) }
      }
      onDone={done}
      onClose={onClose}
    />
  );
}
