/** A content id without its brackets, and as it is before an address escapes it (RFC 2392). */
export function idOf(written: string): string {
  const id = written.trim().replace(/^<|>$/g, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
