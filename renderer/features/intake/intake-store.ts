import { create } from 'zustand';
import type { ArticleData } from '@shared/domain/article';
import type { BlockRole } from '@shared/domain/block';
import type { Id } from '@shared/domain/ids';
import type { CommentUse, Intake, IntakeChoices } from '@shared/domain/intake';

interface PieceChoice {
  kept: boolean;
  role: BlockRole;
}

/** What is shown on the screen of an intake, and what was chosen there. */
export interface IntakeState {
  intake: Intake | null;
  data: Partial<ArticleData>;
  pieces: ReadonlyMap<number, PieceChoice>;
  comments: ReadonlyMap<number, CommentUse>;
  /** The article of which this becomes the next revision; `null`: an article of its own. */
  revises: Id | null;
  /** Called once it is stored. */
  onStored: () => void;
}

/** Nothing is shown. */
export const nothing: IntakeState = {
  intake: null,
  data: {},
  pieces: new Map(),
  comments: new Map(),
  revises: null,
  onStored: () => undefined,
};

export const useIntake = create<IntakeState>(() => nothing);

/** Shows what was read. `revises`: the article that it is a draft of, where that was said. */
export function showIntake(
  intake: Intake,
  onStored: () => void = nothing.onStored,
  revises: Id | null = intake.article,
): void {
  const { data, pieces, comments } = intake.choices;
  useIntake.setState({
    intake,
    data,
    pieces: new Map(pieces.map(({ piece, kept, role }) => [piece, { kept, role }])),
    comments: new Map(comments.map(({ comment, as }) => [comment, as])),
    revises,
    onStored,
  });
}

export const clearIntake = (): void => useIntake.setState(nothing, true);

/** The same original in another reading: its pieces are others, and so are the choices; corrected fields stay. */
export function replaceIntake(intake: Intake): void {
  useIntake.setState({ intake, pieces: new Map(), comments: new Map() });
}

export const correct = (data: Partial<ArticleData>): void =>
  useIntake.setState((state) => ({ data: { ...state.data, ...data } }));

export const choosePiece = (piece: number, choice: PieceChoice): void =>
  useIntake.setState(({ pieces }) => ({ pieces: new Map(pieces).set(piece, choice) }));

/** What comments become; `null` leaves them in the original. */
export const makeOfComments = (numbers: readonly number[], as: CommentUse | null): void =>
  useIntake.setState((state) => {
    const comments = new Map(state.comments);
    for (const number of numbers) {
      if (as === null) comments.delete(number);
      else comments.set(number, as);
    }
    return { comments };
  });

export const revise = (revises: Id | null): void => useIntake.setState({ revises });

/** The choices as the library wants them. */
export function choicesOf({
  data,
  pieces,
  comments,
}: Pick<IntakeState, 'data' | 'pieces' | 'comments'>): IntakeChoices {
  return {
    data,
    pieces: [...pieces].map(([piece, choice]) => ({ piece, ...choice })),
    comments: [...comments].map(([comment, as]) => ({ comment, as })),
  };
}

/** Whether something would be lost by leaving: what was chosen here, beyond what was there before. */
export function isTouched(state: IntakeState): boolean {
  if (!state.intake) return false;
  return JSON.stringify(choicesOf(state)) !== JSON.stringify(state.intake.choices);
}
