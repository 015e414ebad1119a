import { app } from './app';
import { checkedBefore } from './checked-before';
import { claims } from './claims';
import { cli } from './cli';
import { compare } from './compare';
import { commands } from './commands';
import { dialogs } from './dialogs';
import { draft } from './draft';
import { evidence } from './evidence';
import { fetch } from './fetch';
import { filter } from './filter';
import { find } from './find';
import { intake } from './intake';
import { intakeScreen } from './intake-screen';
import { keys } from './keys';
import { library } from './library';
import { menu } from './menu';
import { palette } from './palette';
import { parting } from './parting';
import { reading } from './reading';
import { record } from './record';
import { records } from './records';
import { remarks } from './remarks';
import { report } from './report';
import { review } from './review';
import { search } from './search';
import { settings } from './settings';
import { several } from './several';
import { sourceLibrary } from './source-library';
import { sourcePane } from './source-pane';
import { sources } from './sources';
import { wordings } from './wordings';
import { words } from './words';

/** The English catalogue: every string that a person reads, a file for each part of Galley. */
export const en = {
  app,
  checkedBefore,
  claims,
  cli,
  commands,
  compare,
  dialogs,
  draft,
  evidence,
  fetch,
  filter,
  find,
  intake,
  intakeScreen,
  keys,
  library,
  menu,
  palette,
  parting,
  reading,
  record,
  records,
  remarks,
  report,
  review,
  search,
  settings,
  several,
  sourceLibrary,
  sourcePane,
  sources,
  wordings,
  words,
} as const;
