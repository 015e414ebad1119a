const placeOf = (element: HTMLElement) => element.getBoundingClientRect();

/** What stands nearest at the same height in the next column to the left (-1) or right (1). */
function beside(all: readonly HTMLElement[], from: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const own = placeOf(from);
  let best: HTMLElement | undefined;
  let least = Infinity;
  for (const element of all) {
    const place = placeOf(element);
    const across = direction === 1 ? place.left - own.right : own.left - place.right;
    if (across < 0) continue;
    // Height decides; of what is as high, the nearer.
    const distance = Math.abs(place.top - own.top) * 100 + across;
    if (distance < least) [best, least] = [element, distance];
  }
  return best;
}

/** Where an arrow key leads from one of these, which stand in rows; `undefined` where that is nowhere. */
export function neighbour(
  all: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const at = all.indexOf(from);
  const row = from.closest('li');
  switch (key) {
    case 'ArrowDown':
      return all.slice(at + 1).find((element) => element.closest('li') !== row);
    case 'ArrowUp': {
      const last = all.slice(0, at).findLast((element) => element.closest('li') !== row);
      return last && all.find((element) => element.closest('li') === last.closest('li'));
    }
    case 'ArrowRight':
      return beside(all, from, 1);
    case 'ArrowLeft':
      return beside(all, from, -1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
