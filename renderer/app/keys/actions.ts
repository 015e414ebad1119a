import { menuKeys } from '@shared/keys/menu-keys';
import type { PlaceName } from '../route';

/** Where an action's keys work: everywhere, or in one place. */
export type Scope = 'global' | PlaceName;

interface Action {
  scope: Scope;
  /** The usual ones, as shared/keys/chord.ts writes them. The first one is shown beside the command. */
  keys: readonly string[];
}

/**
 * Everything that has a key. Its words are in the catalogue under `app/action`. Keys without Ctrl, Cmd or a
 * function key act only in an element with `data-keys` (the text, a card, a list), never in a field.
 */
export const actions = {
  'app.palette': { scope: 'global', keys: ['mod+k'] },
  'app.keys': { scope: 'global', keys: menuKeys.keys.keys },
  'app.settings': { scope: 'global', keys: menuKeys.settings.keys },
  'app.undo': { scope: 'global', keys: menuKeys.undo.keys },
  'app.redo': { scope: 'global', keys: menuKeys.redo.keys },
  'go.library': { scope: 'global', keys: menuKeys['go-library'].keys },
  'go.review': { scope: 'global', keys: menuKeys['go-review'].keys },
  'go.back': { scope: 'global', keys: ['alt+arrowleft', 'mod+['] },
  'article.paste': { scope: 'global', keys: menuKeys['paste-article'].keys },
  'article.import': { scope: 'global', keys: menuKeys['import-files'].keys },
  'export.html': { scope: 'global', keys: menuKeys['export-html'].keys },
  'export.pdf': { scope: 'global', keys: menuKeys['export-pdf'].keys },
  'export.json': { scope: 'global', keys: menuKeys['export-json'].keys },

  'library.next': { scope: 'library', keys: ['j', 'arrowdown'] },
  'library.previous': { scope: 'library', keys: ['k', 'arrowup'] },
  'library.first': { scope: 'library', keys: ['home'] },
  'library.last': { scope: 'library', keys: ['end'] },
  'library.pageDown': { scope: 'library', keys: ['pagedown'] },
  'library.pageUp': { scope: 'library', keys: ['pageup'] },
  'library.open': { scope: 'library', keys: ['enter'] },
  'library.remove': { scope: 'library', keys: ['delete'] },
  'library.find': { scope: 'library', keys: ['/', 'mod+f'] },

  'review.search': { scope: 'review', keys: ['/'] },
  'review.next': { scope: 'review', keys: ['j', 'arrowdown'] },
  'review.previous': { scope: 'review', keys: ['k', 'arrowup'] },
  'review.selectNext': { scope: 'review', keys: ['shift+j', 'shift+arrowdown'] },
  'review.selectPrevious': { scope: 'review', keys: ['shift+k', 'shift+arrowup'] },
  'review.selectAll': { scope: 'review', keys: ['mod+a'] },
  'review.selectNone': { scope: 'review', keys: ['escape'] },
  'review.other': { scope: 'review', keys: ['tab'] },
  'review.open': { scope: 'review', keys: ['enter'] },
  'review.corrected': { scope: 'review', keys: ['1'] },
  'review.cut': { scope: 'review', keys: ['2'] },
  'review.stands': { scope: 'review', keys: ['3'] },
  'review.sendBack': { scope: 'review', keys: ['b'] },
  'review.signOff': { scope: 'review', keys: ['s'] },
  'review.submit': { scope: 'review', keys: ['g'] },
  'review.closing': { scope: 'review', keys: ['t'] },
  'review.assign': { scope: 'review', keys: ['a'] },
  'review.back': { scope: 'review', keys: ['backspace'] },

  'article.search': { scope: 'article', keys: ['/'] },
  'claim.mark': { scope: 'article', keys: ['c'] },
  'claim.markPart': { scope: 'article', keys: ['shift+c'] },
  'claim.next': { scope: 'article', keys: ['j'] },
  'claim.previous': { scope: 'article', keys: ['k'] },
  'verdict.verified': { scope: 'article', keys: ['v'] },
  'verdict.disputed': { scope: 'article', keys: ['d'] },
  'verdict.unverifiable': { scope: 'article', keys: ['u'] },
  'verdict.opinion': { scope: 'article', keys: ['o'] },
  'verdict.unchecked': { scope: 'article', keys: ['x'] },
  'verdict.question': { scope: 'article', keys: ['tab'] },
  'claim.holds': { scope: 'article', keys: ['h'] },
  'evidence.link': { scope: 'article', keys: ['e'] },
  'evidence.repeat': { scope: 'article', keys: ['r'] },
  'evidence.grade': { scope: 'article', keys: ['p'] },
  'choose.1': { scope: 'article', keys: ['1'] },
  'choose.2': { scope: 'article', keys: ['2'] },
  'choose.3': { scope: 'article', keys: ['3'] },
  'choose.4': { scope: 'article', keys: ['4'] },
  'choose.5': { scope: 'article', keys: ['5'] },
  'note.add': { scope: 'article', keys: ['n'] },
  'query.ask': { scope: 'article', keys: ['w'] },
  'claim.wait': { scope: 'article', keys: ['g'] },
  'claim.priority': { scope: 'article', keys: ['f'] },
  'claim.legal': { scope: 'article', keys: ['l'] },
  'claim.speaker': { scope: 'article', keys: ['q'] },
  'claim.asOf': { scope: 'article', keys: ['t'] },
  'claim.kind': { scope: 'article', keys: ['shift+t'] },
  'claim.assign': { scope: 'article', keys: ['shift+g'] },
  'claim.place': { scope: 'article', keys: ['shift+a'] },
  'claim.proposed': { scope: 'article', keys: ['shift+w'] },
  'remark.add': { scope: 'article', keys: ['z'] },
  'notes.list': { scope: 'article', keys: ['shift+m'] },
  'notes.edit': { scope: 'article', keys: ['f2'] },
  'claim.sendBack': { scope: 'article', keys: ['b'] },
  'claim.signOff': { scope: 'article', keys: ['s'] },
  'claim.history': { scope: 'article', keys: ['y'] },
  'claim.remove': { scope: 'article', keys: ['delete'] },
  'select.forward': { scope: 'article', keys: ['shift+j'] },
  'select.backward': { scope: 'article', keys: ['shift+k'] },
  'select.toggle': { scope: 'article', keys: ['space'] },
  'select.all': { scope: 'article', keys: ['mod+a'] },
  'marks.all': { scope: 'article', keys: ['a'] },
  'filter.open': { scope: 'article', keys: ['shift+v'] },
  'find.open': { scope: 'article', keys: ['mod+f'] },
  'filter.disputed': { scope: 'article', keys: ['alt+1'] },
  'filter.reopened': { scope: 'article', keys: ['alt+2'] },
  'filter.waiting': { scope: 'article', keys: ['alt+3'] },
  'filter.unchecked': { scope: 'article', keys: ['alt+4'] },
  'filter.verified': { scope: 'article', keys: ['alt+5'] },
  'filter.unverifiable': { scope: 'article', keys: ['alt+6'] },
  'filter.opinion': { scope: 'article', keys: ['alt+7'] },
  'sentence.next': { scope: 'article', keys: ['.'] },
  'sentence.previous': { scope: 'article', keys: [','] },
  'figure.next': { scope: 'article', keys: ['i'] },
  'source.toggle': { scope: 'article', keys: ['m'] },
  'source.choose': { scope: 'article', keys: ['shift+r'] },
  'source.file': { scope: 'article', keys: ['mod+u'] },
  'source.details': { scope: 'article', keys: ['shift+s'] },
  'region.next': { scope: 'article', keys: ['f6'] },
  'region.previous': { scope: 'article', keys: ['shift+f6'] },
  'article.data': { scope: 'article', keys: ['mod+d'] },
  'article.original': { scope: 'article', keys: ['mod+shift+o'] },
  'article.submit': { scope: 'article', keys: ['mod+enter'] },
  'article.back': { scope: 'article', keys: ['backspace'] },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;

export const actionIds = Object.keys(actions) as ActionId[];

/** The actions that choose the first, second, … of what is shown. */
export const choiceActions: readonly ActionId[] = [
  'choose.1',
  'choose.2',
  'choose.3',
  'choose.4',
  'choose.5',
];
