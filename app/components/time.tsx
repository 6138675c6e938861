import { useFormat } from '../i18n/use-messages.tsx';

type DayProps = { on: string; look?: 'plain' | 'named' | 'short' };

/** An ISO day in words. `named` has the weekday (for last days), `short` is for tables. */
export function Day({ on, look = 'plain' }: DayProps) {
  const format = useFormat();
  const text = { plain: format.day, named: format.dayNamed, short: format.dayShort }[look](on);
  return <time dateTime={on}>{text}</time>;
}

/** A moment in words, in the time of Amsterdam. */
export function Instant({ at, look = 'plain' }: { at: Date; look?: 'plain' | 'short' }) {
  const format = useFormat();
  return <time dateTime={at.toISOString()}>{look === 'short' ? format.instantShort(at) : format.instant(at)}</time>;
}

/** How long until a last day, in words, counted in days from `today` (ISO days). */
export function DaysLeft({ today, last }: { today: string; last: string }) {
  return <>{useFormat().daysLeft(today, last)}</>;
}
