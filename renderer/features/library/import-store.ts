import { create } from 'zustand';
import type { Id } from '@shared/domain/ids';
import type { FileOutcome, Input } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { attempt } from '../../app/api';
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

/** Imports files of the last import once more; `null` where that couldn't be asked for. */
type Again = (files: readonly Id[], known: Known) => Promise<readonly FileOutcome[] | null>;

interface Importing {
  /** Whether one is under way: from the question which files to its end. */
  isBusy: boolean;
  /** While an import runs. */
  progress: ImportProgress | null;
  /** What became of the last import, while it is shown. */
  outcomes: readonly FileOutcome[] | null;
  as: ImportKind;
  /** How its files are imported again, and how it is cancelled. */
  again: Again;
  cancel: () => void;
}

/** Main has the paths of what was chosen. */
export const chosenByMain: Pick<Importing, 'again' | 'cancel'> = {
  again: async (files, known) => {
    const answer = await attempt('app.retryImport', { files: [...files], known });
    return answer && answer.outcomes;
  },
  cancel: () => void attempt('app.cancelImport', undefined),
};

/** Whether an import runs, and how the last one ended. */
export const useImporting = create<Importing>(() => ({
  isBusy: false,
  progress: null,
  outcomes: null,
  as: 'check',
  ...chosenByMain,
}));

export const dismissOutcomes = (): void => useImporting.setState({ outcomes: null });

/**
 * Takes a step of the import that is under way; the first one starts its clock. What main says may come after its
 * answer, and is nothing by then.
 */
export function takeProgress(now: Pick<ImportProgress, 'done' | 'total' | 'failed'>): void {
  useImporting.setState(({ isBusy, progress }) => ({
    progress: isBusy ? { startedAt: performance.now(), isCancelling: false, ...progress, ...now } : null,
  }));
}

/** Does the work of an import, unless one is under way, which is said: one at a time. */
export async function whileBusy(work: () => Promise<void>): Promise<void> {
  if (useImporting.getState().isBusy) {
    useNotices.getState().tell(t('library/importing/running'));
    return;
  }
  useImporting.setState({ isBusy: true });
  try {
    await work();
  } finally {
    useImporting.setState({ isBusy: false, progress: null });
  }
}

/** Begins nothing more. What is in stays. */
export function cancelImport(): void {
  useImporting.setState(({ progress }) => ({ progress: progress && { ...progress, isCancelling: true } }));
  useImporting.getState().cancel();
}
