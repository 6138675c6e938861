/** A local day in the three fields of a form. */
export function dayParts(day: string): { day: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}
