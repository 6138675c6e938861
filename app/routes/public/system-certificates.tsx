import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { Section } from '../../components/heading.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';

const tones: Record<string, Tone> = { ISSUED: 'ok', REINSTATED: 'ok', SUSPENDED: 'bad', WITHDRAWN: 'neutral' };

type Props = { system: PublicSystem; today: string };

/** Certificates that a body recorded in the register, and the one that the provider stated, marked as such. */
export function SystemCertificates({ system, today }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { certificates: title, certificate: words, sourceOf } = m.register.system;
  const { certificates, stated } = system;
  const until = (day: string) => (
    <>
      {format.day(day)} {day < today ? <StatusTag tone="warn">{words.expired}</StatusTag> : null}
    </>
  );
  return (
    <Section id="certificates" title={title}>
      {certificates.length === 0 && !stated ? (
        <p>{system.law.notifiedBody === false ? words.noneNeeded : words.none}</p>
      ) : null}
      {certificates.map((one) => {
        const source = sourceOf.body(one.body);
        return (
          <div key={`${one.body} ${one.number}`}>
            <h3>
              <span className="number">{one.number}</span>
            </h3>
            <SummaryList
              rows={[
                { term: words.body, value: one.body, source },
                { term: words.class, value: m.taxonomy.deviceClass[one.deviceClass] ?? one.deviceClass, source },
                { term: words.issued, value: format.day(one.issuedOn), source },
                { term: words.until, value: until(one.validUntil), source },
                {
                  term: words.status,
                  value: (
                    <StatusTag tone={tones[one.status] ?? 'neutral'}>
                      {one.status === 'ISSUED'
                        ? m.workflow.certificateStatus[one.status]
                        : words.since(m.workflow.certificateStatus[one.status], format.day(one.statusOn))}
                    </StatusTag>
                  ),
                  source,
                },
                ...(one.conditions
                  ? [{ term: words.conditions, value: one.conditions, source, lang: 'nl' as const }]
                  : []),
              ]}
            />
          </div>
        );
      })}
      {stated ? (
        <>
          <h3>
            <span className="number">{stated.number}</span> <StatusTag tone="neutral">{words.stated}</StatusTag>
          </h3>
          <SummaryList
            rows={[
              {
                term: words.body,
                value: stated.bodyName
                  ? words.bodyNumber(stated.bodyName, stated.bodyNumber)
                  : words.unknownBody(stated.bodyNumber),
                source: sourceOf.stated,
              },
              { term: words.until, value: until(stated.validUntil), source: sourceOf.stated },
            ]}
          />
        </>
      ) : null}
    </Section>
  );
}
