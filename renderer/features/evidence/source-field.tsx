import { FileText, Newspaper, Plus } from 'lucide-react';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Article } from '@shared/domain/article';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { urlIn } from './draft';
import { SourceName, sourceDetails } from './source-name';
import { offersOf, type Offer } from './offers';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

/** How many sources, and how many articles, are offered at once. */
const OFFERED = 7;

interface SourceFieldProps {
  words: string;
  onWords: (words: string) => void;
  onSource: (source: Source) => void;
  onArticle: (article: Article) => void;
  /** Begins a new source with what was typed. */
  onNew: (words: string) => void;
  /** What was pasted is no name; answers whether it was taken. */
  onPaste?: (event: ClipboardEvent) => boolean;
  /** The article that is checked: no source of its own. */
  article?: string;
  /** Sources that come first, under a heading of their own, until something is typed. */
  first?: readonly Source[];
  inputRef?: (input: HTMLInputElement | null) => void;
}

function OfferedSource({ source }: { source: Source }) {
  return (
    <>
      <SourceName source={source} />
      <span className={styles.sourceDetails}>{sourceDetails(source)}</span>
      {source.copies > 0 && (
        <span className={styles.sourceReadable} title={t('sourcePane/readable')}>
          <FileText aria-label={t('sourcePane/readable')} />
        </span>
      )}
    </>
  );
}

function OfferedArticle({ article }: { article: Article }) {
  return (
    <>
      <span className={styles.sourceName}>
        <Newspaper aria-hidden />
        {article.title ?? t('app/titleNotFound')}
      </span>
      <span className={styles.sourceDetails}>
        {[t('sourcePane/articleOfLibrary'), article.outlet, article.publishedAt?.slice(0, 10)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
}

function Offered({ offer }: { offer: Offer }): ReactNode {
  if (offer.is === 'source') return <OfferedSource source={offer.source} />;
  if (offer.is === 'article') return <OfferedArticle article={offer.article} />;
  return (
    <span className={styles.sourceName}>
      <Plus aria-hidden />
      {t(urlIn(offer.words) ? 'evidence/newPage' : 'evidence/newSource', { title: offer.words })}
    </span>
  );
}

/**
 * Finds a source, or an article to make one of, by a few typed words, the last used first; or begins a new one with
 * what was typed. Arrows choose, Enter takes. A pasted address begins a web page.
 */
export function SourceField({ words, article, first, inputRef, onPaste, ...on }: SourceFieldProps) {
  const id = useId();
  const [moved, setMoved] = useState(0);
  const answer = useAnswer(
    'sources.candidates',
    { words: words.trim(), limit: OFFERED },
    { placeholderData: (before) => before },
  );
  const found = answer.data ?? { sources: [], articles: [] };
  const articles = found.articles.filter(({ id: other }) => other !== article);
  const groups = offersOf({ ...found, articles }, words.trim(), first ?? []);
  const offers = groups.flatMap((group) => group.offers);
  // An address is far more often a new page than one that has its address as a name.
  const start = urlIn(words) ? offers.length - 1 : 0;
  const count = offers.length;
  const active = count === 0 ? -1 : (((start + moved) % count) + count) % count;

  // Keys come faster than the library answers: Enter means what is found for these words, not for those before.
  const stale = answer.isPlaceholderData || answer.isPending;
  const waits = useRef(false);
  const take = (offer: Offer | undefined) => {
    if (offer?.is === 'source') on.onSource(offer.source);
    else if (offer?.is === 'article') on.onArticle(offer.article);
    else if (offer) on.onNew(offer.words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setMoved(moved + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (stale) waits.current = true;
      else take(offers[active]);
    } else waits.current = false;
  };
  useEffect(() => {
    if (stale || !waits.current) return;
    waits.current = false;
    take(offers[active]);
  });
  return (
    <div className={styles.sourceField}>
      <input
        ref={inputRef}
        className={controls.composerInput}
        role="combobox"
        aria-label={t('evidence/findSource')}
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('evidence/findHint')}
        value={words}
        onChange={(event) => {
          setMoved(0);
          on.onWords(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (onPaste?.(event)) event.preventDefault();
        }}
      />
      <div
        id={`${id}-list`}
        className={styles.sourceOptions}
        role="listbox"
        aria-label={t('evidence/sources')}
      >
        {groups.map((group) => (
          <div key={group.label ?? ''} role="group" aria-label={group.label ?? t('evidence/sources')}>
            {group.label !== null && (
              <span className={styles.sourceGroup} aria-hidden>
                {group.label}
              </span>
            )}
            {group.offers.map((offer) => {
              const at = offers.indexOf(offer);
              return (
                <div
                  key={offer.key}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  className={styles.sourceOption}
                  ref={at === active && moved !== 0 ? showOption : undefined}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => take(offer)}
                >
                  <Offered offer={offer} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The option that arrows have come to is in view, where the list scrolls. */
function showOption(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
