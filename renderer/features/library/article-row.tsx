import { Check, Tag as TagIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Snippet } from '@shared/domain/search';
import type { ArticleCounts, ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { isMac } from '../../app/keys/platform';
import { Count, formatCount } from '../../ui/count';
import { cx } from '../../ui/cx';
import { day, shortDate } from '../../ui/dates';
import type { Sign } from '../../ui/verdict-icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { closingText } from '../review/closing';
import { Marked } from './marked';
import type { Held } from './select/use-selecting';
import { linePieces, lineSnippet, piecesOf, titleMarks } from './snippet-line';
import { stateWords } from './state-words';
import styles from './article-row.module.css';

/** Trouble first, then what is left, then what is done: each in a column of its own, so that they compare down the list. */
const signs: readonly Sign[] = ['disputed', 'reopened', 'waiting', 'unchecked', 'verified'];

function Claims({ counts }: { counts: ArticleCounts }) {
  if (counts.claims === 0) return <span className={styles.noClaims}>{t('library/noClaims')}</span>;
  return (
    <span className={styles.counts}>
      {signs.map((sign) => (
        <span key={sign} className={styles.count}>
          {counts[sign] > 0 && <Count standing={sign} count={counts[sign]} />}
        </span>
      ))}
      <span className={styles.total}>{formatCount(counts.claims)}</span>
    </span>
  );
}

interface KnownProps {
  value: string | null;
  otherwise: string;
  className?: string | undefined;
}

/** Something known, or quietly that it was not found. */
function Known({ value, otherwise, className }: KnownProps) {
  return (
    <span
      className={cx(className, value === null && styles.notFound)}
      dir={value === null ? undefined : 'auto'}
    >
      {value ?? otherwise}
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags}>
      <TagIcon aria-hidden size="0.6875rem" />
      <VisuallyHidden>{t('library/preview/tags')}</VisuallyHidden>
      <span className={styles.tagWords} dir="auto">
        {tags.join(', ')}
      </span>
    </span>
  );
}

interface PartProps {
  article: ArticleRow;
  snippets: readonly Snippet[];
}

/** Title, and below it who wrote it, or where a query found something in it. */
function Main({ article, snippets }: PartProps) {
  const { title, byline, tags } = article;
  const found = lineSnippet(snippets, title);
  return (
    <span className={styles.main}>
      {title === null ? (
        <Known value={null} otherwise={t('library/notFound/title')} className={styles.title} />
      ) : (
        <span className={styles.title} dir="auto">
          <Marked pieces={piecesOf(title, titleMarks(title, snippets))} />
        </span>
      )}
      <span className={styles.second}>
        {found ? (
          <span className={styles.snippet} dir="auto">
            <Marked pieces={linePieces(found)} />
          </span>
        ) : (
          <Known value={byline} otherwise={t('library/notFound/byline')} className={styles.byline} />
        )}
        <Tags tags={tags} />
      </span>
    </span>
  );
}

function Cells({ article, snippets }: PartProps) {
  const published = article.publishedAt && shortDate(article.publishedAt);
  // What was found takes the byline's place, so it moves below the outlet, as more than the section.
  const below = lineSnippet(snippets, article.title) ? article.byline : article.section;
  return (
    <>
      <span className={cx(styles.cell, styles.outlet)}>
        <Known value={article.outlet} otherwise={t('library/notFound/outlet')} className={styles.line} />
        <span className={styles.under} dir="auto">
          {below}
        </span>
      </span>
      <span className={cx(styles.cell, styles.published)}>
        <Known value={published} otherwise={t('library/notFound/published')} className={styles.line} />
        <span className={styles.under}>{stateWords(article)}</span>
      </span>
      <span className={cx(styles.cell, styles.imported)}>
        <span className={styles.line}>{day(article.importedAt)}</span>
        <span className={cx(styles.under, styles.stateAgain)}>{stateWords(article)}</span>
      </span>
      <Claims counts={article.counts} />
      <span className={cx(styles.cell, styles.closing)}>
        <span className={cx(styles.line, !article.closesAt && styles.notFound)}>
          {article.closesAt ? closingText(article.closesAt) : '–'}
        </span>
        <span className={cx(styles.under, styles.stateAgain)}>{stateWords(article)}</span>
      </span>
    </>
  );
}

interface ArticleRowProps {
  id: string;
  /** Not there while its page is on the way. */
  article: ArticleRow | undefined;
  /** What a query found in it. */
  snippets: readonly Snippet[];
  /** Its place in the whole list, from 1, and how many there are. */
  place: number;
  of: number;
  top: number;
  height: number;
  /** Whether one is on it. */
  isCurrent: boolean;
  /** Whether a command is meant for it. */
  isSelected: boolean;
  onClick: (held: Held) => void;
  /** It is selected besides the others, or no longer. */
  onToggle: () => void;
  onOpen: () => void;
}

/** One article in the list. A click goes to it, a double click opens it; its box, Ctrl and Shift select. */
export function ArticleRowView(props: ArticleRowProps) {
  const { id, article, snippets, place, of, top, height, isCurrent, isSelected } = props;
  const onClick = (event: MouseEvent) =>
    props.onClick({ toggle: isMac ? event.metaKey : event.ctrlKey, extend: event.shiftKey });
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={of}
      aria-posinset={place}
      data-current={isCurrent || undefined}
      className={cx(styles.columns, styles.row)}
      style={{ top, height }}
      onClick={onClick}
      onDoubleClick={props.onOpen}
    >
      {article && (
        <>
          <span
            className={styles.pick}
            aria-hidden
            onClick={(event) => {
              event.stopPropagation();
              props.onToggle();
            }}
            onDoubleClick={(event) => event.stopPropagation()}
          >
            <span className={styles.box}>{isSelected && <Check size="0.625rem" strokeWidth={3.5} />}</span>
          </span>
          <Main article={article} snippets={snippets} />
          <Cells article={article} snippets={snippets} />
        </>
      )}
    </div>
  );
}
