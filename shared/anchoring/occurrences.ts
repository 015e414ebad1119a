/** For each prefix of the pattern, how long a shorter prefix ends it. */
function borders(pattern: string): Uint32Array {
  const border = new Uint32Array(pattern.length);
  let length = 0;
  for (let i = 1; i < pattern.length; i++) {
    while (length > 0 && pattern.charCodeAt(i) !== pattern.charCodeAt(length))
      length = border[length - 1] ?? 0;
    if (pattern.charCodeAt(i) === pattern.charCodeAt(length)) length++;
    border[i] = length;
  }
  return border;
}

/**
 * The start of every occurrence of a pattern (not empty), overlapping ones too, ascending.
 * Knuth, Morris and Pratt (1977), so that a repetitive text can't make it slow.
 */
export function occurrences(text: string, pattern: string): number[] {
  const first = text.indexOf(pattern);
  if (first < 0) return [];
  const border = borders(pattern);
  const found: number[] = [];
  let length = 0;
  for (let i = first; i < text.length; i++) {
    while (length > 0 && text.charCodeAt(i) !== pattern.charCodeAt(length)) length = border[length - 1] ?? 0;
    if (text.charCodeAt(i) === pattern.charCodeAt(length)) length++;
    if (length === 0) {
      // Nothing has begun here: the engine looks for the next place many times faster.
      const next = text.indexOf(pattern, i + 1);
      if (next < 0) break;
      i = next - 1;
    }
    if (length === pattern.length) {
      found.push(i - length + 1);
      length = border[length - 1] ?? 0;
    }
  }
  return found;
}
