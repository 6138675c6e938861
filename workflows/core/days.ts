const localDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const hourMs = 3_600_000;
const hours = new Map<number, string>();

/** The local day (Europe/Amsterdam, `yyyy-mm-dd`) of an instant. */
export function dayOf(instant: Date): string {
  const at = instant.getTime();
  // Since 1940 the clock of Amsterdam differs whole hours from UTC, so all of an hour falls on one local day.
  if (!(at >= 0)) return localDay.format(instant);
  const hour = Math.floor(at / hourMs);
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const day = localDay.format(instant);
  if (hours.size >= 10_000) hours.clear();
  hours.set(hour, day);
  return day;
}

/** The local day `n` days later (or earlier when negative). */
export function plusDays(day: string, n: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + n);
  return at.toISOString().slice(0, 10);
}

/** Whole days from one local day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
