/** A part of the window, in px from its upper left corner. */
export type Room = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const areaOf = ({ left, top, right, bottom }: Room): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** The largest part of a room beside one other. */
function beside(room: Room, other: Room): Room {
  const isApart =
    other.right <= room.left ||
    other.left >= room.right ||
    other.bottom <= room.top ||
    other.top >= room.bottom;
  if (isApart || areaOf(other) === 0) return room;
  // Not spread: the fields of a DOMRect are not its own.
  const { left, top, right, bottom } = room;
  const parts: Room[] = [
    { left, top, right: other.left, bottom },
    { left, top, right, bottom: other.top },
    { left: other.right, top, right, bottom },
    { left, top: other.bottom, right, bottom },
  ];
  return parts.reduce((best, part) => (areaOf(part) > areaOf(best) ? part : best));
}

/** What is left of a room beside others that take files themselves. */
export const roomBeside = (room: Room, others: readonly Room[]): Room => others.reduce(beside, room);

/** Whether a point of the window lies in a room. */
export const isIn = ({ left, top, right, bottom }: Room, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;
