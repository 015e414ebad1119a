import { WrittenDate } from '@shared/domain/ids';
import type { TextKey } from '@shared/text';
import { isWrittenDate } from '../../evidence/draft';

/** What is wrong with a text, or `null`. It is given without white space at its ends. */
export type Problem = (text: string) => TextKey | null;

export const fine: Problem = () => null;

export const titleProblem: Problem = (text) => (text === '' ? 'sources/problem/title' : null);

export const labelProblem: Problem = (text) => (text === '' ? 'sources/problem/label' : null);

/** A date may have a time, where a page told one; its day must exist. */
export const dateProblem: Problem = (text) =>
  text === '' || (WrittenDate.safeParse(text).success && isWrittenDate(text.slice(0, 10)))
    ? null
    : 'claims/dateWrong';

/** Whether what was typed confirms a purge: the label, letter for letter. */
export const confirms = (typed: string, label: string): boolean =>
  typed.trim().normalize() === label.trim().normalize();
