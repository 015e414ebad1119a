import type { CSSProperties } from 'react';
import type { FileOutcome } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { execute } from '../../app/api';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import type { ImportKind, Known } from './import-store';
import { importAgain } from './importing';
import { openOutcome } from './open-outcome';
import { targetOf, type OutcomeGroup, type OutcomeLine } from './outcome-groups';
import { doubtsOf } from './show-imported';
import styles from './outcome-list.module.css';

/** What is called, and what is said of it. */
function wordsOf({ outcome }: FileOutcome): { name: string; why: string; code: string | null } {
  if (!outcome.ok) return { name: outcome.name, why: outcome.error.message, code: outcome.error.code };
  const doubts = 'article' in outcome && outcome.doubtful ? doubtsOf(outcome.notes) : '';
  return {
    name: outcome.title ?? t('library/notFound/title'),
    why: [outcome.name, doubts].filter((part) => part !== '').join(' · '),
    code: null,
  };
}

interface RowProps {
  as: ImportKind;
  index: number;
  isChosen: boolean;
  style: CSSProperties;
  onChoose: () => void;
  onClose: () => void;
  onDone: () => void;
}

/** What can be done for a whole group. */
function GroupActions({
  group,
  files,
  as,
  onDone,
}: { group: OutcomeGroup; files: readonly FileOutcome[] } & Pick<RowProps, 'as' | 'onDone'>) {
  const again = (known: Known) => {
    void importAgain(
      files.map(({ file }) => file),
      known,
    );
    onDone();
  };
  const articles = files.flatMap(({ outcome }) =>
    outcome.ok && 'article' in outcome ? [outcome.article] : [],
  );
  // A file alone has these as buttons of its own.
  if (files.length === 1 && (group === 'failed' || group === 'known')) return null;
  if (group === 'failed')
    return <Button onPress={() => again('refuse')}>{t('library/outcomes/againAll')}</Button>;
  if (group === 'left') return <Button onPress={() => again('refuse')}>{t('library/outcomes/rest')}</Button>;
  if (group === 'known')
    return (
      <>
        {as !== 'source' && (
          <Button onPress={() => again('revise')}>{t('library/outcomes/revisions')}</Button>
        )}
        <Button onPress={() => again('import')}>
          {t(as === 'source' ? 'library/outcomes/newSources' : 'library/outcomes/newArticles')}
        </Button>
      </>
    );
  if (as !== 'check' || articles.length === 0) return null;
  return (
    <Button
      onPress={() => {
        void execute('article.stand', { articles, standing: 'reference' });
        onDone();
      }}
    >
      {t('library/outcomes/reference')}
    </Button>
  );
}

/** What can be done for one file. */
function FileActions({
  group,
  file,
  as,
  onClose,
  onDone,
}: { group: OutcomeGroup; file: FileOutcome } & Pick<RowProps, 'as' | 'onClose' | 'onDone'>) {
  const again = (known: Known) => {
    void importAgain([file.file], known);
    onDone();
  };
  return (
    <>
      {targetOf(file) && (
        <Button kind="quiet" onPress={() => openOutcome(file, onClose)}>
          {t('library/outcomes/open')}
        </Button>
      )}
      {group === 'known' && as !== 'source' && (
        <Button kind="quiet" onPress={() => again('revise')}>
          {t('library/outcomes/revision')}
        </Button>
      )}
      {group === 'known' && (
        <Button kind="quiet" onPress={() => again('import')}>
          {t(as === 'source' ? 'library/outcomes/newSource' : 'library/outcomes/newArticle')}
        </Button>
      )}
      {(group === 'failed' || group === 'left') && (
        <Button onPress={() => again('refuse')}>{t('library/outcomes/again')}</Button>
      )}
    </>
  );
}

/** The heading of a group, or a file with its reason; what can be done stands at its end. */
export function OutcomeRow({
  line,
  index,
  isChosen,
  style,
  onChoose,
  ...rest
}: RowProps & { line: OutcomeLine }) {
  const { group } = line;
  const words = line.heading ? null : wordsOf(line.file);
  return (
    <div
      role="row"
      id={`outcome-${index}`}
      aria-rowindex={index + 1}
      className={cx(styles.row, line.heading && styles.heading)}
      data-chosen={isChosen || undefined}
      style={style}
      onMouseDown={onChoose}
    >
      <div role="gridcell" className={styles.what}>
        {line.heading ? (
          t(`library/outcomes/group/${group}`, { count: line.files.length })
        ) : (
          <>
            <p className={styles.name}>{words?.name}</p>
            <p className={styles.why} title={words?.why}>
              {words?.why}
            </p>
            {words?.code && group === 'failed' && <code className={styles.code}>{words.code}</code>}
          </>
        )}
      </div>
      <div role="gridcell" className={styles.actions}>
        {line.heading ? (
          <GroupActions group={group} files={line.files} {...rest} />
        ) : (
          <FileActions group={group} file={line.file} {...rest} />
        )}
      </div>
    </div>
  );
}
