import { BookMarked, FileText, Quote, StickyNote } from 'lucide-react';
import type { SearchHit, SearchKind } from '@shared/domain/search';
import { t, type TextKey } from '@shared/text';
import { shortDate } from '../../ui/dates';
import { VerdictIcon } from '../../ui/verdict-icon';
import { Marked } from '../library/marked';
import { hitLines } from './hit-words';
import styles from './results.module.css';

const signs = { article: FileText, source: BookMarked, evidence: Quote, note: StickyNote } as const;

function Sign({ kind, standing }: Pick<SearchHit, 'kind' | 'standing'>) {
  if (kind === 'claim') return standing && <VerdictIcon standing={standing} size={14} named />;
  const Icon = signs[kind];
  return <Icon aria-hidden size="0.875rem" strokeWidth={1.75} />;
}

/** What stands for the field that something was found in; nothing where that is plain. */
const fieldWord = (kind: SearchKind, field: string): string | null =>
  kind === 'article' && field === 'text' ? null : t(`search/field/${field}` as TextKey);

/** What is said of a hit below its name where nothing else of it was found. */
function Details({ hit }: { hit: SearchHit }) {
  const { kind, form, name, outlet, standing } = hit;
  if (kind === 'evidence') return <span dir="auto">{name}</span>;
  if (kind === 'note')
    return (
      <>
        {form && <span className={styles.field}>{t(`search/form/${form}`)}</span>}
        <span dir="auto">{name}</span>
      </>
    );
  if (kind === 'claim') return standing && t(`app/sign/${standing}`);
  return <span dir="auto">{outlet}</span>;
}

/** Where it stands: a claim and what hangs on one in an article; an article in its outlet. */
function Where({ hit }: { hit: SearchHit }) {
  const { kind, articleTitle, outlet, publishedAt } = hit;
  const isWithin = kind !== 'article' && kind !== 'source';
  return (
    <span className={styles.where}>
      <span className={styles.line} dir="auto">
        {isWithin ? (articleTitle ?? t('app/titleNotFound')) : outlet}
      </span>
      <span className={styles.under} dir="auto">
        {[isWithin ? outlet : null, publishedAt && shortDate(publishedAt)].filter(Boolean).join(', ')}
      </span>
    </span>
  );
}

/** What was found, in two lines. */
export function HitRow({ hit }: { hit: SearchHit }) {
  const { main, second } = hitLines(hit);
  const field = second && fieldWord(hit.kind, second.field);
  return (
    <>
      <span className={styles.sign}>
        <Sign kind={hit.kind} standing={hit.standing} />
      </span>
      <span className={styles.main}>
        <span className={styles.name} data-kind={hit.kind} dir="auto">
          {main ? <Marked pieces={main} /> : t('app/titleNotFound')}
        </span>
        <span className={styles.second}>
          {second ? (
            <>
              {field && <span className={styles.field}>{field}</span>}
              <span className={styles.snippet} dir="auto">
                <Marked pieces={second.pieces} />
              </span>
            </>
          ) : (
            <Details hit={hit} />
          )}
        </span>
      </span>
      <Where hit={hit} />
    </>
  );
}
