import { PanelRightClose } from 'lucide-react';
import type { Snippet } from '@shared/domain/search';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { Button } from '../../../ui/button';
import { shortDate } from '../../../ui/dates';
import { Key } from '../../../ui/key';
import { useLibraryStore } from '../library-store';
import { Marked } from '../marked';
import { piecesOf, titleMarks } from '../snippet-line';
import { glimpse } from './glimpse';
import { PreviewFacts } from './preview-facts';
import { Resizer } from './resizer';
import styles from './preview.module.css';

function Text({ revision, language }: { revision: string; language: string | null }) {
  const { data } = useAnswer('articles.revision', { revision });
  if (!data) return null;
  return (
    <div className={styles.text} lang={language ?? undefined} dir="auto">
      {glimpse(data).map((block) => (
        <p key={block.id} className={styles[block.role]}>
          {data.text.slice(block.start, block.end)}
        </p>
      ))}
    </div>
  );
}

/** What a query found besides the title, in the order of the text. */
function Found({ snippets, language }: { snippets: readonly Snippet[]; language: string | null }) {
  const inOrder = [...snippets].sort((a, b) => a.start - b.start);
  return (
    <div className={styles.text} lang={language ?? undefined} dir="auto">
      {inOrder.map((snippet) => (
        <p key={`${snippet.field} ${snippet.start}`}>
          {snippet.start > 0 && '… '}
          <Marked pieces={piecesOf(snippet.text, snippet.marks)} />
          {snippet.field === 'text' && ' …'}
        </p>
      ))}
    </div>
  );
}

interface PreviewProps {
  article: ArticleRow;
  snippets: readonly Snippet[];
  onHide: () => void;
}

/** The article that one is on, beside the list: where a query found something in it, or how it begins. */
export function Preview({ article, snippets, onHide }: PreviewProps) {
  const width = useLibraryStore((state) => state.previewWidth);
  const published = article.publishedAt ? shortDate(article.publishedAt) : null;
  const found = snippets.filter(({ field }) => field === 'text');
  const { title, language } = article;
  return (
    <aside
      className={styles.preview}
      style={{ width: `${width}rem` }}
      aria-label={t('library/preview/label')}
    >
      <Resizer />
      <div className={styles.hide}>
        <Key action="library.preview" />
        <Button kind="quiet" iconLabel={t('library/preview/hide')} onPress={onHide}>
          <PanelRightClose aria-hidden size="0.875rem" />
        </Button>
      </div>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('library/preview/label')}>
        <h2 className={styles.title} lang={language ?? undefined} dir="auto">
          {title === null ? (
            t('library/notFound/title')
          ) : (
            <Marked pieces={piecesOf(title, titleMarks(title, snippets))} />
          )}
        </h2>
        <p className={styles.by}>
          {[article.byline ?? t('library/notFound/byline'), article.outlet, published]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {found.length > 0 ? (
          <Found snippets={found} language={language} />
        ) : (
          <Text revision={article.revision} language={language} />
        )}
        <PreviewFacts article={article} />
      </div>
    </aside>
  );
}
