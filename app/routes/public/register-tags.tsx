import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

const statusTone: Record<string, Tone> = { registered: 'ok', suspended: 'bad', withdrawn: 'neutral' };

/** The status of an entry of the register. */
export function RegisterStatus({ status }: { status: string }) {
  const { search } = useMessages().register;
  return <StatusTag tone={statusTone[status] ?? 'neutral'}>{search.status[status] ?? status}</StatusTag>;
}

type Props = { status: string; deviceClass: string; findings: readonly string[] };

/** At most three tags, in a fixed order: status, class, what the AI Act says when that matters. */
export function RegisterTags({ status, deviceClass, findings }: Props) {
  const { taxonomy } = useMessages();
  const telling = ['prohibited', 'high-risk'].find((finding) => findings.includes(finding));
  return (
    <>
      <RegisterStatus status={status} />
      <StatusTag tone={deviceClass === 'undetermined' ? 'warn' : 'info'}>
        {taxonomy.deviceClass[deviceClass] ?? deviceClass}
      </StatusTag>
      {telling ? (
        <StatusTag tone={telling === 'prohibited' ? 'bad' : 'warn'}>{taxonomy.finding[telling]}</StatusTag>
      ) : null}
    </>
  );
}
