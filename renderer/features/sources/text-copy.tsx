import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { createStore, useStore } from 'zustand';
import { sentenceStarts } from '@shared/domain/sentences';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { groupBlocks } from '../reading/block-groups';
import { CaretMark } from '../reading/caret-layer';
import { snapSpan } from '../reading/caret-moves';
import { linkAt } from '../reading/clicks';
import { createGeometryStore, GeometryContext } from '../reading/geometry';
import { marksAt, marksByBlock } from '../reading/marks';
import type { TextSelection } from '../reading/reading-store';
import { keepInView } from '../reading/scrolling';
import { useCaret } from '../reading/use-caret';
import { useLatest } from '../reading/use-latest';
import { useMeasuring } from '../reading/use-measuring';
import { CopyBlockView } from './copy-block';
import { copyParagraphs, readBlocks, type ReadBlock } from './copy-blocks';
import { placeInCopy, rememberInCopy } from './copy-memory';
import { CopySigns } from './copy-signs';
import type { ExcerptMark } from './excerpt-marks';
import type { ReaderProps } from './reader';
import { placesOf } from '../reading/places';
import styles from './copy.module.css';

/** Above this many blocks, those far from the window are not laid out. */
const LONG = 120;
const none: readonly ExcerptMark[] = [];

/** What the caret moves through; its sentences are found when they are first asked for. */
function caretText(text: string, blocks: readonly ReadBlock[], language: string | null) {
  let starts: number[] | null = null;
  return {
    ...{ text, blocks, language },
    get sentences() {
      starts ??= sentenceStarts(text, blocks, language);
      return starts;
    },
  };
}

/** A kept copy that is read as text, with the same caret and the same ways to select as the article. */
export function TextCopy({ copy, name, marks, onSelect, onOpen, onLeave, ref }: ReaderProps) {
  const text = copy.text ?? '';
  const { language } = copy;
  const [geometry] = useState(createGeometryStore);
  const [caretStore] = useState(() =>
    createStore<{ selection: TextSelection }>(() => ({ selection: placeInCopy(copy.id).selection })),
  );
  const selection = useStore(caretStore, (state) => state.selection);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const sheetRef = useRef<HTMLDivElement>(null);
  const textRef = useRef<HTMLDivElement>(null);

  const blocks = useMemo(() => readBlocks(copy.blocks), [copy.blocks]);
  const numbers = useMemo(() => copyParagraphs(blocks), [blocks]);
  const places = useMemo(() => placesOf(blocks), [blocks]);
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  const marked = useMemo(() => marksByBlock(blocks, marks), [blocks, marks]);
  const marksOf = useMemo(
    () => new Map(blocks.map(({ id }, i) => [id, marked[i] ?? none])),
    [blocks, marked],
  );
  const caretOf = useMemo(() => caretText(text, blocks, language), [text, blocks, language]);
  const caret = useCaret({ articleRef: textRef, scrollerRef, text: caretOf, marks, caretStore });
  useMeasuring(geometry, {
    ...{ scrollerRef, spreadRef: sheetRef, articleRef: textRef, marks: marked, moves: null },
  });

  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (scroller) scroller.scrollTop = placeInCopy(copy.id).scrollTop;
    return () => {
      rememberInCopy(copy.id, { scrollTop: scroller?.scrollTop ?? 0 });
    };
  }, [copy.id]);

  // The form comes up over what is being taken; those words stay in view.
  const taken = marks.find(({ look }) => look.tone === 'taken');
  const [from, to] = [taken?.start, taken?.end];
  useEffect(() => {
    const scroller = scrollerRef.current;
    const drawn = [...(textRef.current?.querySelectorAll('[data-tone="taken"]') ?? [])];
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (from === undefined || to === undefined || !scroller || !first || !last) return;
    keepInView(scroller, first.getBoundingClientRect().top, last.getBoundingClientRect().bottom);
  }, [from, to]);

  const { anchor, focus } = selection;
  const select = useLatest(onSelect);
  useEffect(() => {
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    select(start < end ? snapSpan(text, start, end) : null);
    rememberInCopy(copy.id, { selection: { anchor, focus, upstream: false } });
  }, [anchor, copy.id, focus, select, text]);

  useImperativeHandle(
    ref,
    () => ({
      focus: caret.focusText,
      goTo: (span, selects = false) => {
        if (span) {
          const selection = { anchor: span.start, focus: selects ? span.end : span.start, upstream: false };
          caretStore.setState({ selection });
        }
        caret.focusText();
      },
      collapse: () => {
        const { focus: at } = caretStore.getState().selection;
        caret.select(at, at);
      },
    }),
    [caret, caretStore],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (caret.onKey(event)) {
      event.preventDefault();
      return;
    }
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') {
      event.preventDefault();
      caret.select(0, text.length);
    }
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Enter') {
      const mark = marksAt(marks, focus).find(({ look }) => look.excerpt !== null);
      if (!mark) return;
      event.preventDefault();
      onOpen(mark);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (anchor === focus) onLeave();
      else caret.select(focus, focus);
    }
  };
  const onClick = (event: MouseEvent) => {
    const url = linkAt(event);
    if (url) void attempt('app.openLink', { url });
  };
  /** What is copied is the canonical text, without numbers and signs. */
  const onCopy = (event: ClipboardEvent) => {
    if (anchor === focus) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(Math.min(anchor, focus), Math.max(anchor, focus)));
  };

  return (
    <GeometryContext value={geometry}>
      <div className={styles.scroller} ref={scrollerRef}>
        <div className={styles.sheet} ref={sheetRef}>
          <div
            ref={textRef}
            className={styles.text}
            role="document"
            lang={language ?? undefined}
            tabIndex={0}
            data-keys
            data-copy
            data-long={blocks.length > LONG || undefined}
            aria-label={t('sourcePane/copy', { name })}
            onKeyDown={onKeyDown}
            onClick={onClick}
            onCopy={onCopy}
          >
            {groups.map((group) => {
              const drawn = group.blocks.map((block) => (
                <CopyBlockView
                  key={block.id}
                  text={text}
                  block={block}
                  marks={marksOf.get(block.id) ?? none}
                  paragraph={numbers.get(block.id)}
                  place={places.get(block.id)}
                />
              ));
              if (group.is === 'single') return drawn;
              const key = group.blocks[0]?.id;
              if (group.is === 'list') return <ul key={key}>{drawn}</ul>;
              return (
                <div key={key} className={styles[group.is]}>
                  {drawn}
                </div>
              );
            })}
          </div>
          <CopySigns marks={marks} onOpen={onOpen} />
          <CaretMark articleRef={textRef} stripRef={sheetRef} selection={selection} />
        </div>
      </div>
    </GeometryContext>
  );
}
