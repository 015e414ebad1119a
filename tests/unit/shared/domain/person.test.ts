import { expect, it } from 'vitest';
import { initialsOf } from '@shared/domain/person';

it.each([
  ['Rosalind Adeyemi', 'RA'],
  ['Jean-Baptiste Ouédraogo', 'JBO'],
  ['Kenji Nakagawa-Ferreira de Souza', 'KNS'],
  ['Ødegård', 'Ø'],
  ['ирина волкова', 'ИВ'],
  ['山田 太郎', '山太'],
  ['  ', ''],
])('initials of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
