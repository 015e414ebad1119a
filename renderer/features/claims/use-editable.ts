import { useEffect, useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';

/** Rest after which what was typed becomes a command of its own, so that a crash loses no more. */
const REST = 2000;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a text field needs to edit a value in place. */
export interface Editable {
  value: string;
  onChange: (event: ChangeEvent<Field>) => void;
  onFocus: (event: FocusEvent<Field>) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent<Field>) => void;
}

/**
 * Edits a value in place: Enter, leaving the field, or two seconds' rest saves; Escape restores what stood there
 * when the field was entered. `save` is called only with something new. `done` is called after Enter and Escape, with the key.
 */
export function useEditable(
  value: string,
  save: (text: string) => void,
  done: (key: 'Enter' | 'Escape') => void,
): Editable {
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const before = useRef(value);
  const saved = useRef(value);
  const leaving = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // What the library answers replaces a draft that it has taken.
  if (value !== seen) {
    setSeen(value);
    if (draft !== null && draft.trim() === value) setDraft(null);
  }
  useEffect(() => () => clearTimeout(rest.current), []);

  const commit = (text: string) => {
    clearTimeout(rest.current);
    if (text.trim() === saved.current) return;
    saved.current = text.trim();
    save(text.trim());
  };
  return {
    value: draft ?? value,
    onChange: (event) => {
      const text = event.target.value;
      setDraft(text);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => commit(text), REST);
    },
    onFocus: () => {
      before.current = value;
      saved.current = value;
    },
    onBlur: () => {
      // Enter and Escape have settled it already, and the draft of this moment is still the one before.
      const settled = leaving.current;
      leaving.current = false;
      if (draft === null || settled) return;
      commit(draft);
      if (draft.trim() === value) setDraft(null);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      if (event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') {
        if (draft !== null) commit(draft);
      } else {
        commit(before.current);
        setDraft(null);
      }
      leaving.current = true;
      done(event.key);
      // Where the focus stays, the next time it leaves is a leaving of its own.
      leaving.current = false;
    },
  };
}
