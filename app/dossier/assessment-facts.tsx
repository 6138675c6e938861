import type { conformityView } from '#workflows/conformity/view.ts';
import { Notice } from '../components/notice.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx';
import { Day } from '../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';
import { word } from './words.ts';

export type AssessmentView = Awaited<ReturnType<typeof conformityView>>;

/** Each code the device calls for, and whether the body is designated for it. */
function Codes({ codes }: Pick<AssessmentView, 'codes'>) {
  const { application: words } = useMessages().workflow.assessment;
  if (codes.length === 0) return <>{words.noCodes}</>;
  return (
    <ul id="codes">
      {codes.map(({ code, held, conditions }) => (
        <li key={code}>
          <span className="number">{code}</span>{' '}
          <StatusTag tone={held ? 'ok' : 'bad'}>{held ? words.held : words.notHeld}</StatusTag>
          {conditions.length > 0 ? <span className="quiet"> {words.limitedTo(conditions.join('; '))}</span> : null}
        </li>
      ))}
    </ul>
  );
}

type Application = Pick<
  AssessmentView,
  'application' | 'procedure' | 'providerName' | 'providerSrn' | 'bodyName' | 'codes'
>;

/** What the provider applied for, at which body, by which procedure. */
export function ApplicationFacts({ view }: { view: Application }) {
  const { application: words, certificateType } = useMessages().workflow.assessment;
  const format = useFormat();
  const lang = useLanguage();
  const { application, procedure, providerName, providerSrn, bodyName, codes } = view;
  const certificates = (procedure?.certificates ?? []).map((type) => word(certificateType, type));
  return (
    <SummaryList
      rows={[
        { term: words.provider, value: providerName },
        { term: words.srn, value: providerSrn && <span className="number">{providerSrn}</span> },
        { term: words.body, value: bodyName },
        {
          term: words.procedure,
          value: procedure ? `${procedure.title[lang]} (${procedure.id})` : application.procedure,
        },
        { term: words.documentation, value: procedure?.technicalDocumentation[lang] },
        { term: words.certificates, value: certificates.length > 0 ? format.list(certificates) : null },
        { term: words.codes, value: <Codes codes={codes} /> },
        {
          term: words.basicUdiDi,
          value: application.basicUdiDi && <span className="number">{application.basicUdiDi}</span>,
        },
        { term: words.earlier, value: application.earlierApplications },
        ...(application.ownTermDays === null
          ? []
          : [{ term: words.ownTerm, value: format.days(application.ownTermDays) }]),
        {
          term: words.contracted,
          value: application.contractedOn ? <Day on={application.contractedOn} /> : words.notYet,
        },
      ]}
    />
  );
}

/** The text of one answer of a section; lists and empty answers are left to others. */
function stated(sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>, section: string, name: string) {
  const value = sections[section]?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The system as its provider sent it, with the class it stated beside the class that the law gives. */
export function SystemFacts({ system }: { system: NonNullable<AssessmentView['system']> }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.workflow.assessment.system;
  const { sections, classification, declaredClass } = system;
  const { device, findings } = classification;
  const computed = device.regulation && device.class ? `${device.regulation}-${device.class}` : null;
  const className = (id: string | null) => id && word(m.taxonomy.deviceClass, id);
  const rows: SummaryRow[] = [
    { term: words.name, value: `${system.name} ${system.versionLabel}` },
    {
      term: words.number,
      value: (
        <a className="number" href={paths.system(lang, system.number)}>
          {system.number}
        </a>
      ),
    },
    { term: words.purpose, value: stated(sections, 'product', 'purpose') },
    { term: words.notFor, value: stated(sections, 'product', 'notFor') },
    { term: words.oversight, value: stated(sections, 'people', 'oversight') },
    { term: words.limits, value: stated(sections, 'people', 'limits') },
    { term: words.performance, value: stated(sections, 'people', 'performance') },
    { term: words.declared, value: className(declaredClass) },
    { term: words.computed, value: className(computed) },
    { term: words.rules, value: device.rules.length > 0 ? format.list([...device.rules]) : null },
    {
      term: words.findings,
      value: findings.length > 0 ? format.list(findings.map((one) => word(m.taxonomy.finding, one))) : null,
    },
  ];
  return (
    <>
      {declaredClass && computed && declaredClass !== computed ? (
        <Notice kind="attention">{words.differs}</Notice>
      ) : null}
      <SummaryList rows={rows} />
    </>
  );
}

/** The certificate that came out of an assessment. */
export function CertificateFacts({ certificate }: { certificate: NonNullable<AssessmentView['certificate']> }) {
  const m = useMessages();
  const words = m.workflow.assessment.certificate;
  const { number, type, status, statusOn, issuedOn, validUntil, conditions, statusReason } = certificate;
  const tone = status === 'ISSUED' || status === 'REINSTATED' ? 'ok' : status === 'SUSPENDED' ? 'bad' : 'neutral';
  return (
    <SummaryList
      rows={[
        { term: words.number, value: <span className="number">{number}</span> },
        { term: words.type, value: word(m.workflow.assessment.certificateType, type) },
        {
          term: words.status,
          value: (
            <>
              <StatusTag tone={tone}>{m.workflow.certificateStatus[status]}</StatusTag> <Day on={statusOn} />
            </>
          ),
        },
        { term: words.issued, value: <Day on={issuedOn} /> },
        { term: words.until, value: <Day on={validUntil} /> },
        { term: words.conditions, value: conditions ?? words.noConditions },
        ...(statusReason ? [{ term: words.reason, value: statusReason }] : []),
      ]}
    />
  );
}
