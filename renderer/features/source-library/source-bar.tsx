import { Search } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { sourceTypes } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Key } from '../../ui/key';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { importChosenFiles, importChosenFolder } from '../library/importing';
import { focusSources } from './focus';
import { showList, showSources, useSourceLibrary } from './source-library-store';
import styles from './source-bar.module.css';

function Find({ count }: { count: number | null }) {
  const words = useSourceLibrary((state) => state.words);
  const field = useRef<HTMLInputElement>(null);
  const found = words && count !== null ? t('sourceLibrary/found', { count }) : '';
  const focus = () => {
    field.current?.focus();
    field.current?.select();
  };
  useAction('sources.find', focus);
  useEffect(() => {
    if (!useSourceLibrary.getState().finding) return;
    useSourceLibrary.setState({ finding: false });
    focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      focusSources();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (words) showSources({ words: '' });
      else focusSources();
    }
  };
  return (
    <search className={styles.find} onKeyDown={onKeyDown}>
      <TextField
        type="search"
        label={t('sourceLibrary/find')}
        labelHidden
        placeholder={t('sourceLibrary/find')}
        value={words}
        onChange={(typed) => showSources({ words: typed })}
        inputRef={field}
        icon={<Search aria-hidden size="1rem" strokeWidth={1.75} />}
        end={
          <>
            {found && <span className={styles.found}>{found}</span>}
            {words ? <Key chord="escape" /> : <Key action="sources.find" />}
          </>
        }
      />
      <VisuallyHidden>
        <span role="status">{found}</span>
      </VisuallyHidden>
    </search>
  );
}

interface SourceBarProps {
  /** How many are found; `null` while it isn't known. */
  count: number | null;
  /** How many groups of duplicates there are. */
  duplicates: number | undefined;
}

/** Finding and filtering sources, and changing between all of them and those that may be the same. */
export function SourceBar({ count, duplicates }: SourceBarProps) {
  const { view, type } = useSourceLibrary();
  const shown = view === 'duplicates' ? 'duplicates' : 'list';
  const toggle = () => {
    if (shown === 'duplicates') showList();
    else useSourceLibrary.setState({ view: 'duplicates', merging: [], editing: null });
  };
  useAction('sources.duplicates', toggle);
  // Without a field in sight, to where one is.
  useAction(
    'sources.find',
    () => {
      showList();
      useSourceLibrary.setState({ finding: true });
    },
    { enabled: view !== 'list' },
  );
  return (
    <div className={styles.bar}>
      <Segmented
        label={t('sourceLibrary/views/label')}
        value={shown}
        onChange={toggle}
        options={[
          { value: 'list', label: t('sourceLibrary/views/list') },
          {
            value: 'duplicates',
            label: t('sourceLibrary/views/duplicates'),
            count: duplicates,
            action: 'sources.duplicates',
          },
        ]}
      />
      {view === 'list' && (
        <>
          <Find count={count} />
          <Select
            label={t('sourceLibrary/type/label')}
            labelAt="hidden"
            value={type}
            onChange={(chosen) => showSources({ type: chosen })}
            options={[
              { value: 'all' as const, label: t('sourceLibrary/type/all') },
              ...sourceTypes.map((value) => ({ value, label: t(`words/sourceType/${value}`) })),
            ]}
          />
          <Button onPress={() => void importChosenFiles('source')}>{t('sourceLibrary/import')}</Button>
          <Button onPress={() => void importChosenFolder('source')}>{t('sourceLibrary/importFolder')}</Button>
        </>
      )}
    </div>
  );
}
