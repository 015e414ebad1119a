import { createContext, useContext } from 'react';
import type { Claim } from '@shared/domain/claim';
import type { CommandInput, CommandType } from '@shared/domain/command';
import type { Question, VerdictReason, VerdictValue } from '@shared/domain/verdict';
import type { CardPanel, Side, SourceAtHand } from './reading-store';

/** What the parts of an article view can ask of it. The same object for as long as the view is open. */
export interface ReadingActions {
  /** Executes a command. Answers whether it was taken; if not, the view says why. */
  run: <T extends CommandType>(type: T, input: CommandInput<T>) => Promise<boolean>;
  /** Gives claims a verdict: painted at once, taken back if it is refused. */
  give: (claims: readonly Claim[], question: Question, value: VerdictValue, reason?: VerdictReason) => void;
  /**
   * Gives a verdict on the question that keys answer, to those claims that have it, and asks for its reason where it
   * has one.
   */
  judge: (claims: readonly Claim[], value: VerdictValue) => void;
  /** Opens a claim's card, takes the focus there and brings text and card into view. */
  openCard: (claim: string, anchor?: string | null) => void;
  /** Closes the open card and goes back to the text, at the claim. */
  leaveCard: () => void;
  /** Takes the focus back to the open card itself, from something in it. */
  focusCard: () => void;
  /** Shows a panel in the open card, or none. */
  show: (panel: CardPanel | null) => void;
  /** Removes claims and goes back to the first one's place in the text. */
  remove: (claims: readonly Claim[]) => void;
  /** Sends claims back to their checkers; or takes that back, where it holds for all. */
  sendBack: (claims: readonly Claim[]) => void;
  /** Signs claims off, as what I am; or withdraws that, where all are signed off. */
  signOff: (claims: readonly Claim[]) => void;
  /** Shows a source beside the article, and goes there where `go` says so. */
  read: (atHand: SourceAtHand) => void;
  /** Changes what stands at the right; the text keeps its place. */
  turnTo: (side: Side) => void;
  /** Says why something is not done. The answer says that the key was heard. */
  refuse: (why: string) => true;
  /** Tells something to those who don't see it. */
  say: (text: string) => void;
}

export const ActionsContext = createContext<ReadingActions | null>(null);

/** What can be asked of the article view around a component. */
export function useActions(): ReadingActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('There is no article view around this component.');
  return actions;
}
