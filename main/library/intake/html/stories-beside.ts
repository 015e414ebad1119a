/** Whether two elements are of one kind: of one name, with a class in common or none at all. */
export function areAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const classes = classesOf(one);
  const others = classesOf(other);
  return classes.length === 0 ? others.length === 0 : classes.some((name) => others.includes(name));
}

const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');

/**
 * The stories that a page shows beside the one under its headline, as pages do that go on with the next story where
 * one ends: elements of the same kind as one around the headline, each with a headline of the same kind. Chapters of
 * one story have headings of their own rank. `isEntry` tells what begins with a date or a main heading.
 */
export function storiesBeside(
  headline: Element | null,
  isEntry: (element: Element) => boolean,
): ReadonlySet<Element> {
  const stories = new Set<Element>();
  if (!headline) return stories;
  for (let at = headline.parentElement; at?.parentElement && at.localName !== 'body'; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other === at || !areAlike(at, other)) continue;
      if (headline.localName !== 'h1' && other.localName !== 'article' && !isEntry(other)) continue;
      if ([...other.getElementsByTagName(headline.localName)].some((title) => areAlike(headline, title)))
        stories.add(other);
    }
  }
  return stories;
}
