import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { Trace } from '../../components/trace.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink, LawLinks } from '../../dossier/law-links.tsx';
import { resultText } from '../../dossier/result-words.ts';
import { useTransitionRows } from '../../dossier/transition.tsx';
import { RegisterTag } from './register-answers.tsx';
import { useConclusion, useTraceSteps } from './system-law-words.tsx';

type Props = { system: PublicSystem };

type ClassLine = PublicSystem['law']['classes'][number];

/** Every class that somebody gives the system, each with who says so and of which day; the one that holds is marked. */
function Classes({ system }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { classes } = m.register.system;
  const { declared, differs, inForce } = system.law;
  const who = ({ by, certificate, day, at }: ClassLine) => {
    if (by === 'provider') return classes.declared;
    if (certificate) return classes.body(certificate.body, certificate.number);
    if (by === 'law-again') return classes.lawAgain(format.day(day), format.dayOf(at!));
    return by === 'law' ? classes.law(format.day(day)) : classes.inspectorate(format.dayOf(at!));
  };
  return (
    <>
      <DataTable
        caption={classes.caption}
        columns={[
          { header: classes.who, cell: who, rowHeader: true },
          {
            header: classes.class,
            cell: ({ deviceClass, certificate, holds }) => (
              <>
                {deviceClass ? (m.taxonomy.deviceClass[deviceClass] ?? classes.bare(deviceClass)) : classes.none}
                {certificate?.status === 'WITHDRAWN' ? ` (${classes.withdrawn})` : null}{' '}
                {holds ? <StatusTag tone="info">{classes.holds}</StatusTag> : null}
              </>
            ),
          },
        ]}
        rows={system.law.classes}
        rowKey={({ by, certificate, at }) => `${by} ${certificate?.number ?? ''} ${String(at ?? '')}`}
      />
      {declared && inForce.deviceClass !== 'undetermined' && inForce.deviceClass !== 'in-house' ? (
        <p>{differs ? classes.differs : classes.same}</p>
      ) : null}
    </>
  );
}

/** The last time that the law gave another answer than in the decision: separately, with its day and its own reasoning. */
function AppliedAgain({ system }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { again } = m.register.system;
  const last = system.law.later.at(-1);
  const conclusion = useConclusion(last ?? system.law.inForce);
  if (!last) return null;
  return (
    <Notice kind="info" heading={again.title(format.dayOf(last.at))}>
      <p>
        {again.lead(format.day(last.asOf))} {conclusion}
      </p>
      <p>
        <a href={`${paths.systemReasoning(lang, system.number)}?of=reevaluation`}>{again.link}</a>
      </p>
    </Notice>
  );
}

function Obligations({ system }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const { obligations: words } = m.register.system;
  const { obligations } = system.law;
  if (obligations.length === 0) return null;
  return (
    <Disclosure summary={words.title(obligations.length)}>
      <p>
        <a href={paths.systemDuties(lang, system.number)}>{m.register.duties.toPage}</a>
      </p>
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          { header: words.what, cell: ({ title }) => title[lang], rowHeader: true },
          { header: words.who, cell: ({ role }) => words.role[role] ?? role },
          { header: words.from, cell: ({ from }) => <Day on={from} look="short" /> },
          { header: words.place, cell: ({ citation }) => <LawLink citation={citation} /> },
        ]}
        rows={obligations}
        rowKey={({ id, role }) => `${id} ${role}`}
      />
    </Disclosure>
  );
}

/** In which other registers it belongs, in one line each; the reasons are a page of their own. */
function OtherRegisters({ system }: Props) {
  const lang = useLanguage();
  const { notListed: words } = useMessages().register;
  return (
    <Disclosure summary={words.onSystem}>
      <SummaryList
        rows={system.law.registers
          .filter(({ register }) => register !== 'waarborg')
          .map((line) => ({
            term: words.registers[line.register] ?? line.register,
            value: <RegisterTag line={line} day={system.law.registersOn} />,
          }))}
      />
      <p>
        <a href={`${paths.notListed(lang)}?number=${encodeURIComponent(system.number)}`}>{words.more}</a>
      </p>
    </Disclosure>
  );
}

/** Where a device stands under the old directives; nothing for one that is not on the market under them. */
function OldDirective({ system }: Props) {
  const rows = useTransitionRows(system.law.transition);
  const words = useMessages().provider.law.transition;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <SummaryList rows={rows} />
    </>
  );
}

/** What the law says, why, and what would make it say something else: from the receipt of the decision. */
export function SystemLaw({ system }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.register.system;
  const { law } = system;
  const steps = useTraceSteps();
  return (
    <Section id="law" title={words.law} note={words.conclusion.asOf(format.day(law.inForce.day))}>
      <p className="lead">{useConclusion(law.inForce)}</p>
      {law.person ? <p>{words.conclusion.person(format.dayOf(law.person.at))}</p> : null}
      <Classes system={system} />
      <AppliedAgain system={system} />
      <OldDirective system={system} />
      <Obligations system={system} />
      <OtherRegisters system={system} />
      <h3>{words.trace.title}</h3>
      <p className="quiet">{words.trace.lead(format.day(law.asOf))}</p>
      {law.receipt ? (
        <p className="no-print">
          <a href={paths.systemReasoning(lang, system.number)}>{m.classify.system.link}</a>
        </p>
      ) : null}
      <Trace
        steps={steps(law.led)}
        rejected={steps(law.rejected)}
        counterfactuals={law.changes.map(({ facts, to }, n) => ({
          id: String(n),
          text: (
            <>
              {facts.map(({ name, title, answer }) => (
                <p className="change-fact" key={name}>
                  {title[lang]} <strong>{answer[lang]}</strong>
                </p>
              ))}
              <p className="quiet">
                {words.trace.then}
                {': '}
                {to
                  .map(({ what, values }) =>
                    [m.provider.law.what[what] ?? what, format.list(values.map((value) => resultText(m, value)))].join(
                      ' ',
                    ),
                  )
                  .join('; ')}
              </p>
            </>
          ),
        }))}
        inPreparation={steps(law.inPreparation)}
      />
      {law.changesMore ? <p className="quiet">{m.classify.result.changesMore}</p> : null}
      {law.inPreparation.length > 0 || law.proposedClass ? (
        <p>
          <StatusTag tone="warn">{words.trace.notBinding}</StatusTag>{' '}
          {law.proposedClass
            ? words.trace.proposed(m.taxonomy.deviceClass[law.proposedClass] ?? law.proposedClass)
            : words.trace.proposedSame}
        </p>
      ) : null}
      {law.open.length > 0 ? (
        <Disclosure summary={words.trace.open} open>
          <p>{words.trace.openLead}</p>
          <Trace steps={steps(law.open)} />
        </Disclosure>
      ) : null}
      {law.reviews.length > 0 ? (
        <>
          <h3>{words.trace.reviews}</h3>
          {law.reviews.map(({ question, why, citations }) => (
            <div key={question.nl}>
              <p>
                <strong>{question[lang]}</strong> {why[lang]}
              </p>
              <LawLinks citations={citations} />
            </div>
          ))}
        </>
      ) : null}
      {law.receipt ? (
        <p className="quiet">
          {words.trace.versions}
          {': '}
          {law.receipt.versions}
          <br />
          {words.trace.receipt}
          {': '}
          <span className="number hash">{law.receipt.hash}</span>
        </p>
      ) : null}
    </Section>
  );
}
