import { useAppState } from '../app/app-state';

/** A height in rem as px, for what has to count in px; it follows the text size. */
export function useRem(rem: number): number {
  const state = useAppState();
  return Math.round((rem * 16 * (state?.settings.textSize ?? 100)) / 100);
}
