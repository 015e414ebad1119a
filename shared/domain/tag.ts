/** A tag as it is stored: composed letters, single spaces, nothing at its ends. */
export function writtenTag(tag: string): string {
  return tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What two tags have in common that are the same: tags differ by their letters, not by case or spaces. */
export function sameTag(tag: string): string {
  return writtenTag(tag).toLowerCase();
}
