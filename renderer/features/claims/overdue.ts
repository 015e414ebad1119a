/** Whether something was due before now. */
export const isOverdue = (due: string | null, now: Date = new Date()): boolean =>
  due !== null && new Date(due).getTime() < now.getTime();
