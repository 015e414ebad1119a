import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import type { FileOutcome, Input } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
import { wasUsedSince } from '../../app/last-input';
import { useNotices } from '../../app/notices';

/** What files become. */
export type ImportKind = NonNullable<NonNullable<Input<'app.importFiles'>>['as']>;
export type Known = NonNullable<Input<'app.retryImport'>['known']>;

/** How far an import has come. */
export interface ImportProgress {
  done: number;
  total: number;
  failed: number;
  /** When it began, in milliseconds of `performance.now()`. */
  startedAt: number;
  /** Nothing more is begun. */
  isCancelling: boolean;
}

/** How some files are imported. */
export interface ImportWay {
  as: ImportKind;
  /** Imports files of it once more; `null` where that couldn't be asked for. */
  again: (files: readonly Id[], known: Known) => Promise<readonly FileOutcome[] | null>;
  /** Cancels it, also while files are imported once more. */
  cancel: () => void;
}

/** An import that has ended. */
export interface ImportEnd {
  way: ImportWay;
  outcomes: readonly FileOutcome[];
}

interface Importing {
  /** Whether one is under way: from the question which files to its end. */
  isBusy: boolean;
  /** While an import runs. */
  progress: ImportProgress | null;
  /** How the one that runs is cancelled. */
  cancel: () => void;
  /** The import of which it is shown what became of each file. */
  shown: ImportEnd | null;
}

/** Main has the paths of what was chosen. */
export const chosenByMain = (as: ImportKind): ImportWay => ({
  as,
  again: async (files, known) => {
    const answer = await attempt('app.retryImport', { files: [...files], known });
    return answer && answer.outcomes;
  },
  cancel: () => void attempt('app.cancelImport', undefined),
});

/** Whether an import runs, and which ended one is shown. */
export const useImporting = create<Importing>(() => ({
  isBusy: false,
  progress: null,
  cancel: () => undefined,
  shown: null,
}));

export const dismissOutcomes = (): void => useImporting.setState({ shown: null });

/**
 * Takes a step of the import that is under way; the first one starts its clock. What main says may come after its
 * answer, and is nothing by then.
 */
export function takeProgress(now: Pick<ImportProgress, 'done' | 'total' | 'failed'>): void {
  useImporting.setState(({ isBusy, progress }) => ({
    progress: isBusy ? { startedAt: performance.now(), isCancelling: false, ...progress, ...now } : null,
  }));
}

/** What the work of an import answered, and whether the window was used for something else meanwhile. */
interface Worked<T> {
  answer: T;
  wasUsed: boolean;
}

/**
 * Does the work of an import, unless one is under way, which is said, and `null` answered: one at a time. Whoever
 * cancels an import waits for its end.
 */
export async function whileBusy<T>(
  { cancel }: Pick<ImportWay, 'cancel'>,
  work: () => Promise<T>,
): Promise<Worked<T> | null> {
  if (useImporting.getState().isBusy) {
    useNotices.getState().tell(t('library/importing/running'));
    return null;
  }
  useImporting.setState({ isBusy: true, cancel });
  try {
    const answer = await work();
    const { progress } = useImporting.getState();
    const wasUsed = progress !== null && !progress.isCancelling && wasUsedSince(progress.startedAt);
    return { answer, wasUsed };
  } finally {
    useImporting.setState({ isBusy: false, progress: null });
  }
}

/** Begins nothing more. What is in stays. */
export function cancelImport(): void {
  useImporting.setState(({ progress }) => ({ progress: progress && { ...progress, isCancelling: true } }));
  useImporting.getState().cancel();
}
