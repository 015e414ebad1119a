import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { useMe } from '../../app/app-state';
import { takeIn, type Into, type Kept, type Sealed } from './keeping';
import { takenFrom, type Taken } from './taking';

interface TakingOptions {
  /** Where what is taken belongs; `null` where nothing can be taken. */
  into: Into | null;
  /** How new sources are kept. */
  sealed?: Omit<Sealed, 'me'>;
  onKept: (kept: Kept) => void;
}

/** Takes what is dropped, pasted or chosen, and says where that goes wrong. */
export interface Taking {
  /** Something is held over the place. */
  isOver: boolean;
  /** What is being kept: its name. */
  keeping: string | null;
  /** Why the last one was refused: a sentence. */
  refused: string | null;
  dismiss: () => void;
  take: (taken: Taken) => Promise<void>;
  chooseFile: () => Promise<void>;
  /** What the element that takes things needs. */
  target: {
    'data-takes-files': true;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
  /** For a paste outside of a field. */
  onPaste: (event: ClipboardEvent) => void;
}

const nameOf = (taken: Taken): string =>
  taken.is === 'files'
    ? taken.files.map(({ name }) => name).join(', ')
    : taken.is === 'text'
      ? t('sourcePane/pastedText')
      : taken.url;

/** A place where sources and copies are dropped and pasted. */
export function useTaking({ into, sealed, onKept }: TakingOptions): Taking {
  const me = useMe()?.id ?? null;
  const [isOver, setIsOver] = useState(false);
  const [keeping, setKeeping] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const take = async (taken: Taken) => {
    if (!into) return;
    setRefused(null);
    setKeeping(nameOf(taken));
    try {
      const kept = await takeIn(taken, into, { confidential: false, label: '', ...sealed, me });
      if (kept) onKept(kept);
    } catch (thrown) {
      setRefused(thrown instanceof Error ? thrown.message : String(thrown));
    } finally {
      setKeeping(null);
    }
  };

  const chooseFile = async () => {
    const answer = await attempt('app.chooseFile', undefined);
    if (!answer?.file) return;
    const { name, bytes } = answer.file;
    const content = new Uint8Array(bytes);
    await take({
      is: 'files',
      files: [{ name, size: content.byteLength, arrayBuffer: () => Promise.resolve(content.buffer) }],
    });
  };

  /** What is dropped here is not for the library, which takes files everywhere else. */
  const own = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ...{ isOver, keeping, refused, take, chooseFile },
    dismiss: () => setRefused(null),
    target: {
      'data-takes-files': true,
      onDragOver: (event) => {
        own(event);
        event.dataTransfer.dropEffect = into ? 'copy' : 'none';
        setIsOver(into !== null);
      },
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setIsOver(false);
      },
      onDrop: (event) => {
        setIsOver(false);
        own(event);
        const taken = takenFrom(event.dataTransfer);
        if (taken) void take(taken);
      },
    },
    onPaste: (event) => {
      if (!into || event.defaultPrevented || isField(event.target)) return;
      const taken = takenFrom(event.clipboardData);
      if (!taken) return;
      event.preventDefault();
      void take(taken);
    },
  };
}

/** Whether text that is pasted there is meant for a field. */
function isField(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null
  );
}
