/**
 * Puts other signs for those that markup escapes into a copy of which only the measures count: Readability writes its page out
 * and reads it back for each attempt, and the parser makes a node at every entity.
 */
export function withoutEntities(body: Element): void {
  for (const parent of [body, ...body.querySelectorAll('*')])
    for (let node = parent.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3 && node.nodeValue && /[&<>\u00A0]/.test(node.nodeValue))
        node.nodeValue = node.nodeValue.replaceAll('\u00A0', ' ').replace(/[&<>]/g, '+');
}
