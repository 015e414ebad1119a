import {
  memo,
  useMemo,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Article, Revision } from '@shared/domain/article';
import type { Block } from '@shared/domain/block';
import { t } from '@shared/text';
import { ArticleLine } from './article-line';
import { groupBlocks, headLength, paragraphNumbers, type BlockGroup } from './block-groups';
import { BlockView } from './block-view';
import { LONG } from './drawn-blocks';
import type { TextMark } from './marks';
import { placesOf } from './places';
import { useReading, useReadingStore } from './reading-store';
import { useDrawnBlocks } from './use-drawn-blocks';
import styles from './reading.module.css';

const noMarks: readonly TextMark[] = [];

interface ProofProps {
  article: Article;
  revision: Revision;
  /** The marks of each block. */
  marks: readonly (readonly TextMark[])[];
  articleRef: RefObject<HTMLElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** The article set for reading, with its claims marked in the text. */
export const Proof = memo(function Proof({
  article,
  revision,
  marks,
  articleRef,
  onKeyDown,
  onClick,
}: ProofProps) {
  const { text, blocks } = revision;
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  const numbers = useMemo(() => paragraphNumbers(blocks), [blocks]);
  const places = useMemo(() => placesOf(blocks), [blocks]);
  const marked = useMemo(
    () => new Map(blocks.map((block, i) => [block.id, marks[i] ?? noMarks])),
    [blocks, marks],
  );
  const store = useReadingStore();
  const open = useReading((state) => state.open?.claim ?? null);

  const drawnBlocks = useDrawnBlocks(articleRef, blocks);

  const draw = (block: Block): ReactNode => {
    const here = marked.get(block.id) ?? noMarks;
    return (
      <BlockView
        key={block.id}
        text={text}
        block={block}
        marks={here}
        focused={here.some((mark) => mark.claim === open) ? open : null}
        paragraph={numbers.get(block.id)}
        place={places.get(block.id)}
        drawn={drawnBlocks}
      />
    );
  };
  const drawGroup = (group: BlockGroup): ReactNode => {
    const drawn = group.blocks.map(draw);
    const key = group.blocks[0]?.id;
    if (group.is === 'single') return drawn;
    if (group.is === 'list') return <ul key={key}>{drawn}</ul>;
    if (group.is === 'figure') return <figure key={key}>{drawn}</figure>;
    return (
      <div key={key} className={group.is === 'table' ? styles.proofTable : styles.proofFootnotes}>
        {drawn}
      </div>
    );
  };
  const head = headLength(groups);
  const bylines = blocks
    .filter((block) => block.role === 'byline')
    .map((block) => text.slice(block.start, block.end))
    .join(' ');
  const hasHeadline = blocks.some((block) => block.role === 'headline');

  /** What is copied is the canonical text, without numbers and signs. */
  const onCopy = (event: ClipboardEvent) => {
    const { anchor, focus } = store.getState().selection;
    if (anchor === focus) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(Math.min(anchor, focus), Math.max(anchor, focus)));
  };
  return (
    <article
      ref={articleRef}
      className={styles.proofText}
      lang={article.language ?? undefined}
      tabIndex={0}
      data-keys
      aria-label={t('reading/text')}
      data-long={blocks.length > LONG || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCopy={onCopy}
    >
      {!hasHeadline && (
        <h1 className={styles.proofTitle}>
          {article.title ?? t('reading/notFound', { what: t('reading/title') })}
        </h1>
      )}
      {groups.slice(0, head).map(drawGroup)}
      <ArticleLine article={article} written={bylines} />
      {groups.slice(head).map(drawGroup)}
    </article>
  );
});
