/** For the element around radios: their chosen one takes the focus, so that arrows and Enter act at once. */
export function focusRadio(around: HTMLElement | null): void {
  around?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus();
}
