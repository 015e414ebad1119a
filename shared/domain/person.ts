import { z } from 'zod';
import { Id, Instant } from './ids';

export const personRoles = ['checker', 'editor', 'writer', 'lawyer'] as const;
export const PersonRole = z.enum(personRoles);
export type PersonRole = z.infer<typeof PersonRole>;

/** Someone who works in the library, or whose work is checked in it. Names are declared, not proven. */
export const Person = z.object({
  id: Id,
  name: z.string(),
  initials: z.string(),
  role: PersonRole,
  createdAt: Instant,
});
export type Person = z.infer<typeof Person>;

/** Up to three capitals for a name: `Rosalind Adeyemi` gives `RA`. Works for every script with letters. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const picked = words.length > 3 ? [words[0], words[1], words.at(-1)] : words;
  return picked.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('und') ?? '').join('');
}
