import { createInstance } from 'i18next';
import { en } from './en/index';

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  keySeparator: '/',
  nsSeparator: false,
});

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}/`>;
}[keyof T & string];

/** A key with its plural form's ending left out, as it is asked for. */
type Base<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
/** Every key of the catalogue: `words/verdict/verified`. Plurals are asked for without `_one` or `_other`. */
export type TextKey = Base<Leaves<typeof en>>;

/** The text for a key; `{{name}}` in it is filled from `values`, and `count` picks singular or plural. */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  return i18n.t(key, values);
}
