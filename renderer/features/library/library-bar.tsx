import { Search } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { openDialog } from '../../app/dialogs';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { focusArticles } from './article-list';
import { importChosenFiles } from './importing';
import { showArticles, useLibraryStore, type Sort } from './library-store';
import styles from './library-bar.module.css';

const sorts = ['imported', 'title', 'published', 'closing'] as const satisfies readonly Sort[];

function Find({ count }: { count: number | null }) {
  const words = useLibraryStore((state) => state.words);
  const field = useRef<HTMLInputElement>(null);
  useAction('library.find', () => {
    field.current?.focus();
    field.current?.select();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      focusArticles();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (words) showArticles({ words: '' });
      else focusArticles();
    }
  };
  return (
    <search className={styles.find} onKeyDown={onKeyDown}>
      <TextField
        type="search"
        label={t('library/find')}
        labelHidden
        placeholder={t('library/find')}
        value={words}
        onChange={(typed) => showArticles({ words: typed })}
        inputRef={field}
        icon={<Search aria-hidden size="1rem" strokeWidth={1.75} />}
        end={
          <>
            {words && count !== null && <span className={styles.found}>{t('library/found', { count })}</span>}
            {words ? <Key chord="escape" /> : <Key action="library.find" />}
          </>
        }
      />
      <span role="status" className={styles.spoken}>
        {words && count !== null ? t('library/found', { count }) : ''}
      </span>
    </search>
  );
}

/** Finding, filtering, sorting and importing. */
export function LibraryBar({ count }: { count: number | null }) {
  const { standing, sort } = useLibraryStore();
  return (
    <div className={styles.bar}>
      <Find count={count} />
      <Segmented
        label={t('library/standing/label')}
        value={standing}
        onChange={(chosen) => showArticles({ standing: chosen })}
        options={(['all', 'check', 'reference'] as const).map((value) => ({
          value,
          label: t(`library/standing/${value}`),
        }))}
      />
      <Select
        label={t('library/sort/label')}
        labelAt="hidden"
        value={sort}
        onChange={(chosen) => showArticles({ sort: chosen })}
        options={sorts.map((value) => ({ value, label: t(`library/sort/${value}`) }))}
      />
      <div className={styles.imports}>
        <Button action="article.paste" onPress={() => openDialog('paste')}>
          {t('library/actions/paste')}
        </Button>
        <Button action="article.import" onPress={() => void importChosenFiles()}>
          {t('library/actions/import')}
        </Button>
      </div>
    </div>
  );
}
