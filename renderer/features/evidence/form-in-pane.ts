/** Where a form stands beside a source: the source there, and where the focus goes when the form closes. */
export interface FormInPane {
  source: string | null;
  onLeave: () => void;
}
