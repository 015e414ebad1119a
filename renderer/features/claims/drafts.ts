import { useState } from 'react';

/**
 * What was typed and not yet recorded, by what it is for. Kept outside the components, so that closing a card,
 * walking on or leaving the article loses none of it; it ends with the window.
 */
const drafts = new Map<string, unknown>();

/** Whether something unrecorded is kept under a name. */
export const hasDraft = (name: string): boolean => drafts.has(name);

/** What is kept under a name, for whoever adds to it from outside its form. */
export const keptDraft = <T>(name: string): T | undefined => drafts.get(name) as T | undefined;

/** Keeps a draft from outside its form; the form shows it when it is drawn next. */
export const keepDraft = <T>(name: string, draft: T): void => void drafts.set(name, draft);

/**
 * A draft under a name, with a function that keeps it and one that forgets it. `initial` is used where nothing
 * is kept yet; `worthKeeping` says whether a draft holds anything.
 */
export function useDraft<T>(
  name: string,
  initial: () => T,
  worthKeeping: (draft: T) => boolean,
): [T, (draft: T) => void, () => void] {
  const [draft, setDraft] = useState<T>(() => (drafts.get(name) as T | undefined) ?? initial());
  const keep = (next: T) => {
    setDraft(next);
    if (worthKeeping(next)) drafts.set(name, next);
    else drafts.delete(name);
  };
  const forget = () => {
    drafts.delete(name);
    setDraft(initial());
  };
  return [draft, keep, forget];
}
