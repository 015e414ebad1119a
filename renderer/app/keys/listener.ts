import { useEffect } from 'react';
import { useRouting } from '../route';
import { chordOf } from './chord';
import { actionsOf, acts, run, type Focus } from './handlers';
import { isMac } from './platform';

const FIELD =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';
const BUTTON = 'button, a, summary, [role=button], [role=menuitem], [role=radio], [role=checkbox]';

function focusOf(target: EventTarget | null): Focus {
  const element = target instanceof Element ? target : document.body;
  // The text itself takes keys although a caret stands in it, where it says so.
  const field = element.closest(FIELD);
  return {
    field: field !== null && !field.hasAttribute('data-keys'),
    button: element.closest(BUTTON) !== null,
    keys: element.closest('[data-keys]') !== null,
    dialog: element.closest('[role=dialog], [role=alertdialog]') !== null,
  };
}

/** Does what a key is for. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const chord = chordOf(event, isMac);
  if (!chord) return;
  const focus = focusOf(event.target);
  for (const action of actionsOf(chord, useRouting.getState().route.place)) {
    if (acts(action, chord, focus) && run(action)) {
      event.preventDefault();
      return;
    }
  }
}

/** The one listener for all keys of all actions. */
export function useKeyListener(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
