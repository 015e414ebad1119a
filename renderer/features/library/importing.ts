import type { Id } from '@shared/domain/ids';
import type { Output } from '@shared/ipc/contract';
import { attempt } from '../../app/api';
import { openIntake } from '../intake/open-intake';
import { takeRecords } from '../records/records';
import { importAsArticles } from './import-dropped';
import {
  chosenByMain,
  takeProgress,
  useImporting,
  whileBusy,
  type ImportKind,
  type Known,
} from './import-store';
import { showFiles, withoutLists } from './show-imported';

async function importChosen(name: 'app.importFiles' | 'app.importFolder', as: ImportKind): Promise<void> {
  let answer: Output<typeof name> | null = null;
  await whileBusy(async () => {
    useImporting.setState({ ...chosenByMain, outcomes: null });
    answer = await attempt(name, { as });
  });
  await show(answer, as);
}

async function show(answer: Output<'app.importFiles'> | null, as: ImportKind): Promise<void> {
  if (!answer || answer.cancelled) return;
  if (answer.intake) await openIntake(answer.intake);
  if (answer.outcomes.length > 0) showFiles(answer.outcomes, as);
  await takeRecords(answer.records, importAsArticles);
}

/** Lets the user choose files, and imports them. */
export const importChosenFiles = (as: ImportKind = 'check'): Promise<void> =>
  importChosen('app.importFiles', as);

/** Lets the user choose a folder, and imports the files in it and below it. */
export const importChosenFolder = (as: ImportKind = 'check'): Promise<void> =>
  importChosen('app.importFolder', as);

/** Imports some files of the last import once more, those that are known only where that is wanted. */
export async function importAgain(files: readonly Id[], known: Known): Promise<void> {
  if (files.length === 0) return;
  await whileBusy(async () => {
    takeProgress({ done: 0, total: files.length, failed: 0 });
    const fresh = await useImporting.getState().again(files, known);
    const byFile = new Map(fresh?.map((one) => [one.file, one]));
    useImporting.setState(({ outcomes }) => ({
      isBusy: false,
      progress: null,
      outcomes: outcomes && withoutLists(outcomes.map((one) => byFile.get(one.file) ?? one)),
    }));
  });
}
