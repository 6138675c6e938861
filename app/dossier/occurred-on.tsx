import { Day } from '../components/time.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';

/** The day of an event, or the range in which it lies. Local ISO days. */
export function OccurredOn({ incident }: { incident: { occurredOn: string; occurredUntil: string | null } }) {
  const format = useFormat();
  const { awareness } = useMessages().workflow;
  const { occurredOn, occurredUntil } = incident;
  if (!occurredUntil || occurredUntil === occurredOn) return <Day on={occurredOn} />;
  return <>{awareness.until(format.day(occurredOn), format.day(occurredUntil))}</>;
}
