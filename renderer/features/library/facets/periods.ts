/** Days that a publication date can lie between; both inclusive, as `YYYY-MM-DD`. */
export interface Days {
  from: string | null;
  to: string | null;
}

export const periods = ['week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The period around a day, in this computer's time zone. A week begins on Monday. */
export function daysOf(period: Period, today: Date): { from: string; to: string } {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  if (period === 'year') return { from: dayOf(new Date(year, 0, 1)), to: dayOf(new Date(year, 11, 31)) };
  if (period === 'month')
    return { from: dayOf(new Date(year, month, 1)), to: dayOf(new Date(year, month + 1, 0)) };
  const monday = today.getDate() - ((today.getDay() + 6) % 7);
  return { from: dayOf(new Date(year, month, monday)), to: dayOf(new Date(year, month, monday + 6)) };
}

/** The period that these days are, if they are one. */
export function periodOf({ from, to }: Days, today: Date): Period | null {
  return (
    periods.find((period) => {
      const days = daysOf(period, today);
      return days.from === from && days.to === to;
    }) ?? null
  );
}
