import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { Span } from '@shared/domain/anchor';
import type { Claim } from '@shared/domain/claim';
import type { KeptCopy } from '@shared/domain/kept-copy';
import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { useAction } from '../../app/keys/use-action';
import { go } from '../../app/route';
import { urlIn } from '../evidence/draft';
import { setExcerptRead, setSourceRead, useReadNow } from '../evidence/read-now';
import { FetchCopyDialog } from '../fetch/fetch-copy-dialog';
import { useActions } from '../reading/actions';
import { FindBar } from '../reading/find/find-bar';
import { useReadingStore, type SourceAtHand } from '../reading/reading-store';
import { useLatest } from '../reading/use-latest';
import { CopyReader } from './copy-reader';
import { placeInCopy, rememberInCopy } from './copy-memory';
import { excerptMarks, type ExcerptMark } from './excerpt-marks';
import type { Kept } from './keeping';
import { locatorOf } from './locator';
import { NoCopy } from './no-copy';
import type { ReaderHandle } from './reader';
import { Refused } from './refused';
import { SourceBar } from './source-bar';
import { SourceDetails } from './details/source-details';
import { useTaking } from './use-taking';
import styles from './pane.module.css';

interface AtHandProps {
  article: string;
  atHand: SourceAtHand;
  source: Source;
  /** The claim at hand, for its excerpts and for what is being taken for it. */
  claim: Claim | null;
  /** What the open form takes from this source. */
  taken: { copy: string; span: Span } | null;
  onChoose: () => void;
  onLeave: () => void;
  ref: Ref<ReaderHandle>;
}

/** The source at hand: its bar, and its kept copy or how to get one. */
export function SourceAtHandView({
  article,
  atHand,
  source,
  claim,
  taken,
  onChoose,
  onLeave,
  ref,
}: AtHandProps) {
  const store = useReadingStore();
  const { read } = useActions();
  const [details, setDetails] = useState(false);
  const list = useAnswer('copies.list', { source: source.id }, { enabled: !source.purged });
  const copies = list.data ?? [];
  const summary = copies.find(({ id }) => id === atHand.copy) ?? copies[0] ?? null;
  const answer = useAnswer('copies.get', { copy: summary?.id ?? '' }, { enabled: summary !== null });
  const copy = summary && answer.data?.id === summary.id ? answer.data : null;
  const [page, setPage] = useState<number | null>(null);

  // A copy is shown at once; an address is a source of its own.
  const show = (kept: Kept) =>
    read({ source: kept.source.id, copy: kept.copy?.id ?? null, go: { span: null } });
  const taking = useTaking({ into: source.purged ? null : { source }, onKept: show });
  useAction('source.file', () => void taking.chooseFile());
  const address = source.purged || source.url === null ? null : urlIn(source.url);
  const [isFetching, setFetching] = useState(false);
  useAction('source.fetch', () => {
    if (address === null) return false;
    setFetching(true);
    return true;
  });
  useAction('source.details', () => setDetails(!details));

  useEffect(() => setSourceRead(source), [source]);
  useEffect(() => () => setSourceRead(null), []);

  const isLoading = list.isPending && !source.purged;
  const error = list.error ?? answer.error;
  return (
    <div
      className={styles.atHand}
      data-region="copy"
      data-over={taking.isOver || undefined}
      {...taking.target}
      onPaste={taking.onPaste}
    >
      <SourceBar
        source={source}
        copies={copies}
        copy={summary}
        page={page}
        onCopy={(chosen) =>
          store.setState({ atHand: { source: source.id, copy: chosen, go: { span: null } } })
        }
        onChoose={onChoose}
      />
      <Refused taking={taking} />
      {details ? (
        <SourceDetails
          source={source.id}
          onClose={() => {
            setDetails(false);
            // Back to where one read; the copy comes with the next frame.
            requestAnimationFrame(() => {
              const reader = document.querySelector<HTMLElement>('[data-copy]');
              if (reader) reader.focus({ preventScroll: true });
              else onLeave();
            });
          }}
        />
      ) : copy ? (
        <ShownCopy
          key={copy.id}
          {...{ article, atHand, copy, claim, onLeave, ref }}
          name={source.name}
          taken={taken?.copy === copy.id ? taken.span : null}
          onPage={setPage}
        />
      ) : error ? (
        <FailedAnswer error={error} onAgain={() => void (list.error ? list.refetch() : answer.refetch())} />
      ) : isLoading || summary ? (
        <p className={styles.waiting} role="status">
          {t('sourcePane/reading')}
        </p>
      ) : (
        <NoCopy source={source} taking={taking} onLeave={onLeave} wanted={atHand.go !== undefined} />
      )}
      {isFetching && address !== null && (
        <FetchCopyDialog source={source} url={address} onKept={show} onClose={() => setFetching(false)} />
      )}
      {taking.isOver && <p className={styles.over}>{t('sourcePane/dropAsCopy', { name: source.name })}</p>}
    </div>
  );
}

interface ShownProps extends Pick<AtHandProps, 'article' | 'atHand' | 'claim' | 'onLeave' | 'ref'> {
  copy: KeptCopy;
  name: string;
  taken: Span | null;
  onPage: (page: number) => void;
}

/** A copy with its excerpts, its finding, and what is selected in it. */
function ShownCopy({ article, atHand, copy, name, claim, taken, onPage, onLeave, ref }: ShownProps) {
  const store = useReadingStore();
  const actions = useActions();
  const place = useRef<HTMLDivElement>(null);
  /** What finding looks through. */
  const textRoot = useRef<HTMLElement>(null);
  const reader = useRef<ReaderHandle>(null);
  const excerpts = useAnswer('copies.excerpts', { copy: copy.id });
  const isPdf = copy.form === 'pdf';
  const [finding, setFinding] = useState<{ asked: number; initial: string; from: number } | null>(null);
  const [found, setFound] = useState<Span | null>(null);
  const claimId = claim?.id ?? null;
  const marks = useMemo(
    () =>
      excerptMarks({
        ...{ excerpts: excerpts.data ?? [], article, claim: claimId, taken },
        // The other forms tint what is found in their text themselves.
        found: isPdf ? found : null,
      }),
    [excerpts.data, article, claimId, taken, isPdf, found],
  );

  useImperativeHandle(ref, () => ({
    focus: () => reader.current?.focus(),
    goTo: (span, selects) => reader.current?.goTo(span, selects),
    collapse: () => reader.current?.collapse(),
  }));

  // Where one was asked to go, with the focus, once the copy is here.
  const { go: to } = atHand;
  useEffect(() => {
    if (!to) return;
    reader.current?.goTo(to.span);
    store.setState(({ atHand: now }) =>
      now?.go === to ? { atHand: { source: now.source, copy: copy.id } } : {},
    );
  }, [to, copy.id, store]);

  const onSelect = useLatest((span: Span | null) => {
    setExcerptRead(
      span && {
        ...{ copy: copy.id, span, words: (copy.text ?? '').slice(span.start, span.end) },
        locator: locatorOf(copy.blocks, span),
      },
    );
  });
  useEffect(() => {
    useReadNow.setState({ release: () => reader.current?.collapse() });
    return () => useReadNow.setState({ excerpt: null, release: null });
  }, []);

  const onOpen = useLatest(({ look: { excerpt } }: ExcerptMark) => {
    if (!excerpt) return;
    if (excerpt.article !== article) go({ place: 'article', article: excerpt.article, claim: excerpt.claim });
    else if (excerpt.claim === store.getState().open?.claim)
      actions.show({ is: 'evidence', evidence: excerpt.evidence, again: false });
    else actions.openCard(excerpt.claim);
  });

  useAction('find.open', () => {
    if (copy.text === null || !place.current?.closest('[data-region]')?.contains(document.activeElement))
      return false;
    textRoot.current = place.current.querySelector<HTMLElement>('[data-copy]');
    const { anchor } = placeInCopy(copy.id).selection;
    setFinding((now) => (now ? { ...now, asked: now.asked + 1 } : { asked: 1, initial: '', from: anchor }));
    return true;
  });
  const endFinding = () => {
    setFinding(null);
    setFound(null);
    if (found) reader.current?.goTo(found, true);
    else reader.current?.focus();
  };

  return (
    <div className={styles.shown} ref={place}>
      {finding && (
        <FindBar
          text={copy.text ?? ''}
          root={textRoot}
          {...finding}
          onSelect={(start, end) => setFound({ start, end })}
          onClose={endFinding}
        />
      )}
      {!copy.hasText && copy.form !== 'image' && <p className={styles.note}>{t('sourcePane/noText')}</p>}
      <CopyReader
        {...{ copy, name, marks, onSelect, onOpen, onLeave }}
        onPage={(page) => {
          rememberInCopy(copy.id, { page });
          onPage(page);
        }}
        ref={reader}
      />
    </div>
  );
}
