import { useEffect, useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import type { Revision } from '@shared/domain/article';
import { isLost } from '@shared/domain/to-decide';
import type { ArticleRow } from '@shared/ipc/contract';
import type { FoundPlace } from '../../app/route';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { CandidateMarks } from '../claims/candidate-marks';
import { isNarrowed, isShown, passes } from '../claims/claim-filter';
import { FailedMargin } from '../claims/empty-margin';
import { Margin } from '../claims/margin';
import { usePeople } from '../claims/people';
import { SelectedBar } from '../claims/selected-bar';
import { NotesList } from '../notes-list/notes-list';
import { RemarkLayer } from '../remarks/remark-layer';
import { CheckedBeforeKeys } from '../checked-before/checked-before-keys';
import { DraftLine } from '../drafts/draft-line';
import { FreshBars } from '../drafts/fresh-bars';
import { useDraftEvents } from '../drafts/use-draft-events';
import { useFreshSentences } from '../drafts/use-fresh-sentences';
import { EvidenceKeys } from '../evidence/evidence-keys';
import { PartingKeys } from '../parting/parting-keys';
import { RepeatsKeys } from '../parting/repeats-keys';
import { SideKeys } from '../sources/side-keys';
import { SourcePane } from '../sources/source-pane';
import { ActionsContext } from './actions';
import { ArticleBar } from './article-bar';
import { CaretLayer } from './caret-layer';
import { FilterLine } from './filter/filter-line';
import { ArticleFind } from './find/article-find';
import { FoundLine } from './find/found-line';
import { useGeometryStore } from './geometry';
import { marksByBlock, marksOf } from './marks';
import { LargePicture } from './pictures/large-picture';
import { Proof } from './proof';
import { ReadingKeys } from './reading-keys';
import { useReading, useReadingStore } from './reading-store';
import { remember, remembered } from './remembered';
import { SelectionBar } from './selection-bar';
import { showsMarks } from './shown-marks';
import { Ticks } from './ticks';
import { useCaret } from './use-caret';
import { useClaims } from './use-claims';
import { useCoverage } from './use-coverage';
import { useDeskEvents } from './use-desk-events';
import { useKeptFocus } from './use-kept-focus';
import { useKeptPlace } from './use-kept-place';
import { useLastOpened } from './use-last-opened';
import { useMeasuring } from './use-measuring';
import { useReadingActions } from './use-reading-actions';
import { useSelecting } from './use-selecting';
import { SpanKeys } from './span-keys';
import { useSpanEvents } from './use-span-events';
import styles from './reading.module.css';

interface DeskProps {
  article: ArticleRow;
  revision: Revision;
  claim: string | undefined;
  found: FoundPlace | undefined;
}

/** The article on its strip, the margin of claims beside it, and the bar above. */
export function ReadingDesk({ article, revision, claim: asked, found }: DeskProps) {
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
  const { language } = article;
  const text = useMemo(
    () => ({ text: revision.text, blocks: revision.blocks, sentences: revision.sentences, language }),
    [revision, language],
  );
  const coverage = useCoverage(revision, language, claims);
  const filter = useReading((state) => state.filter);
  const open = useReading((state) => state.open?.claim ?? null);
  const opened = claims.find((claim) => claim.id === open);
  const picked = useReading((state) => state.selected);
  const selected = useMemo(() => claims.filter((claim) => picked.has(claim.id)), [claims, picked]);
  const shown = useMemo(
    () => claims.filter((claim) => claim.id === open || picked.has(claim.id) || isShown(claim, filter)),
    [claims, filter, open, picked],
  );
  const drawn = useMemo(
    () =>
      isNarrowed(filter) ? claims.filter((claim) => claim.id === open || passes(claim, filter)) : claims,
    [claims, filter, open],
  );
  const marksOfBlocks = useMemo(
    () => marksByBlock(revision.blocks, drawn === claims ? marks : marksOf(drawn)),
    [revision, claims, drawn, marks],
  );

  const caret = useCaret({ articleRef, scrollerRef, text, marks });
  const actions = useReadingActions({ claims: listed, caret, me, scrollerRef });
  const events = useDeskEvents({
    ...{ article: article.id, revision, claims, marks, coverage, caret, actions, articleRef },
  });
  const fresh = useFreshSentences(revision, claims);
  const draftEvents = useDraftEvents({
    ...{ article: article.id, revision: revision.id, claims, fresh, caret, actions },
  });
  const selecting = useSelecting(shown, actions, events.walk);
  useMeasuring(geometry, { scrollerRef, spreadRef, articleRef, marks: marksOfBlocks, moves: filter });
  const lastOpened = useLastOpened(claims);
  const spans = useSpanEvents({ revision, lastOpened, caret, actions, articleRef });
  const side = useReading((state) => state.side);
  useKeptPlace(scrollerRef, articleRef);
  // Before what opens a claim that is waited for: the claims may be known already.
  useEffect(() => {
    if (asked !== undefined) store.setState({ awaited: asked });
  }, [asked, store]);
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

  return (
    <ActionsContext value={actions}>
      <div className={styles.place} ref={placeRef}>
        <ReadingKeys article={article.id} events={events} selecting={selecting} />
        <SpanKeys events={spans} />
        <PartingKeys {...{ revision, claims, marks, caret }} target={events.target} />
        <RepeatsKeys claims={claims} />
        <EvidenceKeys claims={claims} target={events.target} />
        <CheckedBeforeKeys article={article.id} claims={claims} target={events.target} />
        <SideKeys target={events.target} placeRef={placeRef} onText={caret.focusText} />
        <ArticleBar
          article={article}
          claims={claims}
          coverage={coverage}
          text={revision.text}
          onNextFigure={events.nextFigure}
          onFigure={events.goToFigure}
          onLeave={caret.focusText}
        />
        <FilterLine claims={claims} shown={shown.length} />
        {found && <FoundLine article={article.id} found={found} articleRef={articleRef} caret={caret} />}
        <ArticleFind text={revision.text} articleRef={articleRef} caret={caret} />
        <div className={styles.desk} data-side={side}>
          <div className={styles.scroller} ref={scrollerRef} data-scroller>
            <div className={styles.spread} ref={spreadRef} onMouseDown={keepFocus}>
              <div className={styles.strip} ref={stripRef} data-lines={showsMarks(filter).join(' ')}>
                <Proof
                  article={article}
                  revision={revision}
                  marks={marksOfBlocks}
                  articleRef={articleRef}
                  onKeyDown={events.onKeyDown}
                  onClick={events.onClick}
                />
                {!filter.all && filter.groups.size === 0 && <Ticks claims={drawn} />}
                <CaretLayer articleRef={articleRef} stripRef={stripRef} />
                <FreshBars fresh={fresh} articleRef={articleRef} stripRef={stripRef} />
                {opened?.anchors.some(isLost) && (
                  <CandidateMarks claim={opened} articleRef={articleRef} stripRef={stripRef} />
                )}
                <RemarkLayer articleRef={articleRef} stripRef={stripRef} />
                <SelectionBar
                  articleRef={articleRef}
                  stripRef={stripRef}
                  text={revision.text}
                  claims={claims}
                  marks={marks}
                  placeOf={lastOpened}
                  onMark={events.mark}
                  onPlace={spans.addPlace}
                  onRemark={spans.remark}
                />
              </div>
              {side === 'source' ? null : listed.error ? (
                <FailedMargin error={listed.error} onAgain={listed.again} />
              ) : (
                !listed.loading &&
                (side === 'notes' ? (
                  <NotesList claims={claims} caret={caret} articleRef={articleRef} />
                ) : (
                  <Margin claims={claims} shown={shown} selected={selected} selecting={selecting} />
                ))
              )}
            </div>
          </div>
          {side === 'source' && <SourcePane article={article.id} claims={claims} onText={caret.focusText} />}
        </div>
        <DraftLine claims={claims} fresh={fresh} events={draftEvents} />
        <LargePicture revision={revision} />
        {selected.length > 0 && <SelectedBar claims={selected} onEnd={selecting.clear} />}
        <Told />
      </div>
    </ActionsContext>
  );
}

/** A press on the desk or the edge of the strip, where nothing is, leaves the focus where it was. */
function keepFocus(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (!target?.closest('[tabindex], button, input, textarea, select, label')) event.preventDefault();
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
