import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { Revision } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import { coverageOf, surveyOf } from '@shared/domain/coverage';
import { sentenceAround } from '@shared/domain/sentences';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt, newId } from '../../app/api';
import { useNotices } from '../../app/notices';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { isShown, type ClaimGroup } from '../claims/groups';
import { Margin } from '../claims/margin';
import { usePeople } from '../claims/people';
import { walk } from '../claims/walk';
import { ActionsContext } from './actions';
import { ArticleBar } from './article-bar';
import { CaretLayer } from './caret-layer';
import { snapSpan } from './caret-moves';
import { linkAt, marksOfClick } from './clicks';
import { useGeometryStore } from './geometry';
import { marksAt, marksOf } from './marks';
import { Proof } from './proof';
import { ReadingKeys } from './reading-keys';
import { useReading, useReadingStore } from './reading-store';
import { remember, remembered } from './remembered';
import { SelectionBar } from './selection-bar';
import { showsMarks } from './shown-marks';
import { Ticks } from './ticks';
import { useCaret } from './use-caret';
import { useClaims } from './use-claims';
import { useKeptFocus } from './use-kept-focus';
import { useMeasuring } from './use-measuring';
import { useReadingActions } from './use-reading-actions';
import styles from './reading.module.css';

interface DeskProps {
  article: ArticleRow;
  revision: Revision;
  claim: string | undefined;
}

/** The article on its strip, the margin of claims beside it, and the bar above. */
export function ReadingDesk({ article, revision, claim: asked }: DeskProps) {
  const store = useReadingStore();
  const geometry = useGeometryStore();
  const { me } = usePeople();
  const placeRef = useRef<HTMLDivElement>(null);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const spreadRef = useRef<HTMLDivElement>(null);
  const stripRef = useRef<HTMLDivElement>(null);
  const articleRef = useRef<HTMLElement>(null);

  const listed = useClaims(article.id, me?.id ?? null);
  const { claims } = listed;
  const marks = useMemo(() => marksOf(claims), [claims]);
  const text = useMemo(
    () => ({
      text: revision.text,
      blocks: revision.blocks,
      sentences: revision.sentences,
      language: article.language,
    }),
    [revision, article.language],
  );
  const survey = useMemo(() => surveyOf(revision, article.language), [revision, article.language]);
  const coverage = useMemo(() => coverageOf(survey, claims), [survey, claims]);
  const filter = useReading((state) => state.filter);
  const open = useReading((state) => state.open?.claim ?? null);
  const shown = useMemo(
    () => claims.filter((claim) => claim.id === open || isShown(claim, filter)),
    [claims, filter, open],
  );
  const lines = showsMarks(filter);

  const caret = useCaret({ articleRef, scrollerRef, text, marks });
  const actions = useReadingActions({ claims: listed, caret, me, scrollerRef });
  useMeasuring(geometry, { scrollerRef, spreadRef, articleRef, marks, moves: filter });
  useKeptFocus({ placeRef, claims, caret, actions });

  // Where one was, or what was asked for.
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    const before = remembered(revision.id);
    if (element && before) element.scrollTop = before.scrollTop;
    if (asked === undefined) articleRef.current?.focus({ preventScroll: true });
    return () => {
      const { selection, filter: last } = store.getState();
      remember(revision.id, {
        anchor: selection.anchor,
        focus: selection.focus,
        scrollTop: element?.scrollTop ?? 0,
        filter: last,
      });
    };
  }, [asked, revision.id, store]);
  useEffect(() => {
    if (asked !== undefined) store.setState({ awaited: asked });
  }, [asked, store]);

  const setAll = useCallback(
    (all: boolean) => store.setState({ filter: { all, groups: new Set<ClaimGroup>() } }),
    [store],
  );
  const toggleGroup = useCallback(
    (group: ClaimGroup) =>
      store.setState(({ filter: { all, groups } }) => {
        const next = new Set(groups);
        if (!next.delete(group)) next.add(group);
        return { filter: { all, groups: next } };
      }),
    [store],
  );

  const inText = () => document.activeElement === articleRef.current;
  const target = (): Claim | null => {
    const { open: card, selection } = store.getState();
    const id = card?.claim ?? marksAt(marks, selection.focus)[0]?.claim;
    return claims.find((claim) => claim.id === id) ?? null;
  };
  /** The claim that a selection would become a part of: the open one, or the nearest around it. */
  const parentOf = (start: number, end: number): Claim | null => {
    const card = store.getState().open?.claim;
    const around = marksAt(marks, start).find(
      (mark) => mark.end >= end && (mark.start < start || mark.end > end),
    );
    return claims.find((claim) => claim.id === (card ?? around?.claim)) ?? null;
  };

  const mark = async (asPart: boolean) => {
    const { anchor, focus } = store.getState().selection;
    const [from, to] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    const span =
      from === to
        ? sentenceAround(revision.text, revision.sentences, focus, focus)
        : snapSpan(revision.text, from, to);
    if (!span || span.start === span.end) return;
    const parent = asPart ? parentOf(span.start, span.end) : null;
    if (asPart && !parent) {
      useNotices.getState().tell(t('reading/noParent'));
      return;
    }
    const same = marks.find((one) => one.start === span.start && one.end === span.end);
    if (same) {
      actions.openCard(same.claim, same.anchor);
      return;
    }
    caret.select(span.start, span.start);
    const claim = newId();
    const input = { claim, article: article.id, revision: revision.id, spans: [span] };
    if (await actions.run('claim.mark', parent ? { ...input, parent: parent.id } : input))
      actions.openCard(claim);
  };

  const onWalk = (direction: 'forward' | 'backward') => {
    const { open: card, selection } = store.getState();
    const from = card && !inText() ? { claim: card.claim } : { offset: selection.focus };
    const next = walk(claims, filter, from, direction);
    if (next) actions.openCard(next.id);
    else useNotices.getState().tell(t('reading/nothingLeft'));
  };

  const onFigure = () => {
    const { focus } = store.getState().selection;
    const next = coverage.figures.find((figure) => figure.start > focus) ?? coverage.figures[0];
    if (!next) {
      useNotices.getState().tell(t('reading/allFigures'));
      return;
    }
    caret.select(next.start, next.end);
    caret.focusText();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { selection, open: card } = store.getState();
    if (caret.onKey(event)) {
      event.preventDefault();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'Enter' && plain) {
      event.preventDefault();
      const around = marksAt(marks, selection.focus);
      const mark = around[around.findIndex((one) => one.claim === card?.claim) + 1] ?? around[0];
      if (mark) actions.openCard(mark.claim, mark.anchor);
    } else if (event.key === 'Escape' && plain) {
      event.preventDefault();
      if (selection.anchor !== selection.focus) caret.select(selection.focus, selection.focus);
      else store.setState({ open: null, panel: null });
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      caret.select(0, revision.text.length);
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const link = linkAt(event);
    if (link) {
      void attempt('app.openLink', { url: link });
      return;
    }
    const chain = marksOfClick(event, lines);
    const card = store.getState().open?.claim;
    const clicked = chain[chain.findIndex((one) => one.claim === card) + 1] ?? chain[0];
    if (clicked) actions.openCard(clicked.claim, clicked.anchor);
  };

  const { anchor, focus } = useReading((state) => state.selection);
  const parent = anchor === focus ? null : parentOf(Math.min(anchor, focus), Math.max(anchor, focus));

  return (
    <ActionsContext value={actions}>
      <div className={styles.place} ref={placeRef}>
        <ReadingKeys
          article={article.id}
          target={target}
          onMark={(asPart) => (inText() ? mark(asPart) : false)}
          onWalk={onWalk}
          onAll={setAll}
          onGroup={toggleGroup}
          onFigure={onFigure}
        />
        <ArticleBar
          article={article}
          claims={claims}
          coverage={coverage}
          text={revision.text}
          onAll={setAll}
          onGroup={toggleGroup}
          onFigure={onFigure}
          onLeave={caret.focusText}
        />
        <div className={styles.scroller} ref={scrollerRef}>
          <div className={styles.spread} ref={spreadRef}>
            <div className={styles.strip} ref={stripRef} data-lines={lines.join(' ')}>
              <Proof
                article={article}
                revision={revision}
                marks={marks}
                articleRef={articleRef}
                onKeyDown={onKeyDown}
                onClick={onClick}
              />
              {!filter.all && filter.groups.size === 0 && <Ticks claims={claims} />}
              <CaretLayer articleRef={articleRef} stripRef={stripRef} />
              <SelectionBar
                articleRef={articleRef}
                stripRef={stripRef}
                text={revision.text}
                parent={parent?.number ?? null}
                onClaim={() => void mark(false)}
                onPart={() => void mark(true)}
              />
            </div>
            {!listed.loading && <Margin claims={claims} shown={shown} />}
          </div>
        </div>
        <Told />
      </div>
    </ActionsContext>
  );
}

/** What was just done, for those who don't see it. */
function Told() {
  const said = useReading((state) => state.said);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
