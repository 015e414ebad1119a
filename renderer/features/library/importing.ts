import type { Id } from '@shared/domain/ids';
import type { Output } from '@shared/ipc/contract';
import { attempt } from '../../app/api';
import { openIntake } from '../intake/open-intake';
import { endImport } from './end-import';
import { importAsArticles } from './import-dropped';
import {
  chosenByMain,
  takeProgress,
  useImporting,
  whileBusy,
  type ImportKind,
  type Known,
} from './import-store';
import { withoutLists } from './show-imported';

async function importChosen(name: 'app.importFiles' | 'app.importFolder', as: ImportKind): Promise<void> {
  const way = chosenByMain(as);
  const worked = await whileBusy(way, async (): Promise<Output<typeof name> | null> => {
    useImporting.setState({ shown: null });
    return attempt(name, { as });
  });
  if (!worked?.answer || worked.answer.cancelled) return;
  const { intake, outcomes, records } = worked.answer;
  if (intake) await openIntake(intake);
  await endImport({ way, outcomes, records }, worked.wasUsed, importAsArticles);
}

/** Lets the user choose files, and imports them. */
export const importChosenFiles = (as: ImportKind = 'check'): Promise<void> =>
  importChosen('app.importFiles', as);

/** Lets the user choose a folder, and imports the files in it and below it. */
export const importChosenFolder = (as: ImportKind = 'check'): Promise<void> =>
  importChosen('app.importFolder', as);

/** Imports some files of the import that is shown once more, those that are known only where that is wanted. */
export async function importAgain(files: readonly Id[], known: Known): Promise<void> {
  const { shown } = useImporting.getState();
  if (files.length === 0 || !shown) return;
  const { way } = shown;
  const worked = await whileBusy(way, async () => {
    takeProgress({ done: 0, total: files.length, failed: 0 });
    return way.again(files, known);
  });
  const byFile = new Map(worked?.answer?.map((one) => [one.file, one]));
  const outcomes = shown.outcomes.map((one) => byFile.get(one.file) ?? one);
  if (useImporting.getState().shown === shown)
    useImporting.setState({ shown: { way, outcomes: withoutLists(outcomes) } });
  // Whoever closed the list meanwhile hears of it.
  else if (worked?.answer) await endImport({ way, outcomes, records: [] }, true, importAsArticles);
}
