/**
 * Whether a view that has just come may take the focus: nobody has it, or the way to the view has. Who types or
 * chooses elsewhere keeps it.
 */
export function mayTakeFocus(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || activeElement.closest('nav') !== null;
}
