import { create } from 'zustand';
import type { ErrorCode } from '@shared/domain/errors';
import { t } from '@shared/text';

/** A button in the notice line. */
export interface NoticeAction {
  label: string;
  act: () => void;
  /** The notice stays until this is done, or it is dismissed, whatever else is done. */
  stays?: boolean;
}

/** A sentence for the notice line. `code` is there when something failed. */
export interface Notice {
  id: number;
  text: string;
  code: ErrorCode | null;
  /** What can be done about it. */
  action: NoticeAction | null;
}

interface Notices {
  /** Oldest first; the last one is shown. */
  notices: readonly Notice[];
  /** Says that something failed. Saying the same again only brings it to the front. */
  fail: (thrown: unknown) => void;
  /** Says something that can't be seen otherwise. */
  tell: (text: string, action?: NoticeAction) => void;
  dismiss: (id: number) => void;
  /** Something else was done: what was only told is past, what failed stays until it is dismissed. */
  settle: () => void;
  /** Takes back what there was to do in a library, for another one. What that one tells as it opens stays. */
  withdraw: () => void;
}

function parts(thrown: unknown): { text: string; code: ErrorCode } {
  // Not instanceof: the api, which defines RequestError, imports this.
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string')
    return { text: thrown.message, code: thrown.code as ErrorCode };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { text: t('app/notice/bug', { message }), code: 'bug' };
}

let last = 0;

/** What the window has to say besides what can be seen. */
export const useNotices = create<Notices>((set) => {
  const add = (text: string, code: ErrorCode | null, action: NoticeAction | null = null) =>
    set(({ notices }) => {
      last += 1;
      return {
        notices: [
          ...notices.filter((notice) => notice.text !== text || notice.action?.stays),
          { id: last, text, code, action },
        ],
      };
    });
  return {
    notices: [],
    fail: (thrown) => {
      const { text, code } = parts(thrown);
      add(text, code);
    },
    tell: (text, action) => add(text, null, action),
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    withdraw: () => set(({ notices }) => ({ notices: notices.filter(({ action }) => action === null) })),
    settle: () =>
      set(({ notices }) => ({
        notices: notices.filter(({ code, action }) => code !== null || action?.stays),
      })),
  };
});
