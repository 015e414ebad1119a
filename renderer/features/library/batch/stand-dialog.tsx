import { useState } from 'react';
import { articleStandings, type ArticleStanding } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { CommonOfArticles } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer, useExecute } from '../../../app/api';
import { Button } from '../../../ui/button';
import { formatCount } from '../../../ui/count';
import { Dialog } from '../../../ui/dialog';
import { Key } from '../../../ui/key';
import { Radios } from '../../../ui/radios';
import { focusRadio } from './focus-radio';
import styles from './batch.module.css';

interface BatchDialogProps {
  articles: readonly Id[];
  onClose: () => void;
}

function Choice({ articles, common, onClose }: BatchDialogProps & { common: CommonOfArticles }) {
  const execute = useExecute();
  const only = common.standings.length === 1 ? common.standings[0]?.standing : undefined;
  // One is all of them now: the other one is what somebody opens this for.
  const [standing, setStanding] = useState<ArticleStanding>(only === 'check' ? 'reference' : 'check');
  const go = () => {
    if (standing !== only) void execute('article.stand', { articles: [...articles], standing });
    onClose();
  };
  const count = articles.length;
  return (
    <Dialog
      title={t('library/stand/title', { count, number: formatCount(count) })}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={standing === only} onPress={go}>
            {t('library/stand/go')}
            <Key chord="enter" />
          </Button>
        </>
      }
    >
      <form
        ref={focusRadio}
        className={styles.form}
        onKeyDownCapture={(event) => {
          // A radio keeps Enter to itself.
          if (event.key !== 'Enter' || standing === only) return;
          event.preventDefault();
          go();
        }}
      >
        <Radios
          label={t('library/stand/label')}
          value={standing}
          onChange={setStanding}
          options={articleStandings.map((value) => ({
            value,
            label: t(`words/standing/${value}`),
            note: t(`library/stand/${value}`),
          }))}
        />
        {only === undefined && <p className={styles.said}>{t('library/stand/some')}</p>}
      </form>
    </Dialog>
  );
}

/** Puts articles under check, or keeps them for reference, in one step. */
export function StandDialog({ articles, onClose }: BatchDialogProps) {
  const { data: common } = useAnswer('articles.common', { articles: [...articles] });
  return common ? <Choice articles={articles} common={common} onClose={onClose} /> : null;
}
