import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useExecute } from '../../../app/api';
import { useMe } from '../../../app/app-state';
import { run } from '../../../app/keys/handlers';
import { useAction } from '../../../app/keys/use-action';
import { useNotices } from '../../../app/notices';
import { formatCount } from '../../../ui/count';
import { useMeant } from '../select/found-ids';
import { selectNone } from '../select/use-selecting';
import { useBatch, type BatchDialog } from './batch-store';

/** The commands on all articles that are meant: the selected ones, or the one that one is on. */
export function useBatchActions(): void {
  const meant = useMeant();
  const execute = useExecute();
  const mayChange = { enabled: useMe() !== null };

  /** Does something with the articles that are meant; nothing where there are none. */
  const withMeant = (act: (articles: Id[]) => void | Promise<void>) => () => {
    meant()
      .then((articles) => (articles.length > 0 ? act(articles) : undefined))
      .catch((thrown: unknown) => useNotices.getState().fail(thrown));
  };
  const opening = (open: BatchDialog) => withMeant((articles) => useBatch.setState({ open, articles }));

  useAction('library.tag', opening('tag'), mayChange);
  useAction('library.assign', opening('assign'), mayChange);
  useAction('library.stand', opening('stand'), mayChange);
  useAction('library.export', opening('export'), mayChange);
  useAction(
    'library.remove',
    withMeant(async (articles) => {
      if (!(await execute('article.remove', { articles }))) return;
      selectNone();
      const count = articles.length;
      useNotices.getState().tell(t('library/removed', { count, number: formatCount(count) }), {
        label: t('library/undo'),
        act: () => void run('app.undo'),
      });
    }),
    mayChange,
  );
}
