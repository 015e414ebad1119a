import { namesIn } from '@shared/domain/confidential-names';
import type { ConfidentialName } from './model';

/** Puts a label in place of a name, in one text. */
export type Mask = <T extends string | null>(text: T) => T;

/**
 * A mask for what people typed where nothing protects a name: statements, notes, queries, remarks, on whom a claim
 * waits. Each name becomes its source's label in brackets. Names that the article itself holds stay: there they are
 * no secret, and a bracket beside them would tell whose label it is.
 */
export function maskFor(names: readonly ConfidentialName[], articleText: string): Mask {
  const secret = names
    .map(({ label, names: all }) => ({
      label: `[${label}]`,
      names: all.filter((name) => namesIn(articleText, [name]).length === 0),
    }))
    .filter((one) => one.names.length > 0);
  const masked = (text: string): string =>
    secret.reduce(
      (rest, { label, names: hidden }) =>
        namesIn(rest, hidden)
          .toReversed()
          .reduce((after, { start, end }) => after.slice(0, start) + label + after.slice(end), rest),
      text,
    );
  return (text) => (text === null ? text : (masked(text) as typeof text));
}
