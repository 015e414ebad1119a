/** Names in several words that begin with capitals; `of`, `de` and the like may stand between. */
const names = /\p{Lu}\p{Ll}+(?:[\s-]+(?:\p{Ll}{2,3}\s+)?\p{Lu}\p{Ll}+)+/gu;
const WORDS_LEAST = 2;
const WORDS_MOST = 5;

/** The initials of names in a text, in small letters: `Ku Klux Klan` is often written `KKK`, in posts above all. */
export function initialsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [name] of text.matchAll(names)) {
    const initials = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
    // A sentence's first word may stand before the name: "Congresswoman Alexandria Ocasio-Cortez".
    for (const one of [initials, initials.slice(1)])
      if (one.length >= WORDS_LEAST && one.length <= WORDS_MOST) found.add(one);
  }
  return [...found];
}
