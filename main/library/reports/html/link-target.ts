/**
 * Where a reader may be sent: http, https and mailto addresses, and DOIs by their resolver. Anything else
 * (`javascript:`, `file:`, a relative path) is `null` and stays text.
 */
export function linkTarget(url: string | null | undefined): string | null {
  const trimmed = url?.trim() ?? '';
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(trimmed)?.[1];
  const address = doi ? `https://doi.org/${doi.replaceAll('?', '%3F').replaceAll('#', '%23')}` : trimmed;
  try {
    const { protocol, href } = new URL(address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
