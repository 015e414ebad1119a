import { clipboard } from 'electron';
import { isWebAddress } from '@shared/domain/web-address';

/** The address in the clipboard. Of all else that may be in it the window learns nothing. */
export async function clipboardAddress(): Promise<{ url: string | null }> {
  // Newer Electrons answer later.
  const text = (await clipboard.readText()).trim();
  return { url: !/\s/.test(text) && isWebAddress(text) ? text : null };
}
