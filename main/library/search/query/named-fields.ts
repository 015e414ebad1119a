/** The names before colons in a query, in small letters, whether or not there are such fields: `+title:tower` → title. */
export function namedFields(query: string): string[] {
  const names = query.matchAll(/(?<!\S)[+-]*(\p{L}{2,}):(?=\S)/gu);
  return [...names].map(([, name = '']) => name.toLowerCase());
}
