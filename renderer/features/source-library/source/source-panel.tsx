import { EyeOff } from 'lucide-react';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { attempt } from '../../../app/api';
import { useAction } from '../../../app/keys/use-action';
import { go } from '../../../app/route';
import { Button } from '../../../ui/button';
import { urlIn } from '../../evidence/draft';
import { Copies } from '../../sources/details/copies';
import { SourceDetails } from '../../sources/details/source-details';
import { useSourceLibrary } from '../source-library-store';
import { SourceFacts } from './source-facts';
import { Uses } from './uses';
import styles from './source-panel.module.css';

interface PanelProps {
  source: Source;
  /** Goes back to the list. */
  onBack: () => void;
}

function Head({ source }: { source: Source }) {
  const { id, confidential, purged, name, url, article } = source;
  const address = url === null ? null : urlIn(url);
  return (
    <header>
      <h2 className={styles.name} dir="auto">
        {purged ? t('evidence/purged', { label: name }) : name}
      </h2>
      {confidential && (
        <p className={styles.confidential}>
          <EyeOff aria-hidden size="0.875rem" />
          {t(purged ? 'sources/purge/purged' : 'sources/reveal/hidden')}
        </p>
      )}
      <div className={styles.acts}>
        <Button action="sources.edit" onPress={() => useSourceLibrary.setState({ editing: id })}>
          {t(confidential ? 'sourceLibrary/details' : 'sourceLibrary/edit')}
        </Button>
        {address && (
          <Button kind="quiet" onPress={() => void attempt('app.openLink', { url: address })}>
            {t('sources/openInBrowser')}
          </Button>
        )}
        {article && (
          <Button kind="quiet" onPress={() => go({ place: 'article', article })}>
            {t('sourceLibrary/openArticle')}
          </Button>
        )}
      </div>
    </header>
  );
}

/** The source that one is on: what is known of it, what is kept of it, and where it is used. */
export function SourcePanel({ source, onBack }: PanelProps) {
  const { id, confidential, purged } = source;
  const isEditing = useSourceLibrary((state) => state.editing === id);
  useAction('sources.edit', () => useSourceLibrary.setState({ editing: id, pane: 'source' }));
  if (isEditing)
    return (
      <aside className={styles.panel} aria-label={t('sourceLibrary/source')}>
        <SourceDetails
          source={id}
          onClose={() => {
            useSourceLibrary.setState({ editing: null });
            onBack();
          }}
        />
      </aside>
    );
  return (
    <aside className={styles.panel} aria-label={t('sourceLibrary/source')}>
      <div className={styles.scroller}>
        <Head source={source} />
        <SourceFacts source={source} />
        {!purged && <Copies source={id} named={!confidential} mayRemove={false} />}
        <Uses source={id} onBack={onBack} />
      </div>
    </aside>
  );
}
