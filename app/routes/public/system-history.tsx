import type { PublicChange } from '#workflows/registration/public-changes.ts';
import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { Day } from '../../components/time.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { RegisterStatus } from './register-tags.tsx';

type Props = { system: PublicSystem };

/** Where care institutions use it, by province. */
export function SystemUse({ system: { provinces } }: Props) {
  const { use: words, where } = useMessages().register.system;
  return (
    <Section id="where" title={where}>
      <p className={provinces.length > 0 ? 'quiet' : undefined}>{provinces.length > 0 ? words.lead : words.none}</p>
      {provinces.map(({ province, sites }) => (
        <Disclosure key={province} summary={words.province(province, sites.length)} open={provinces.length <= 3}>
          <ul>
            {sites.map(({ organisation, site, place }) => (
              <li key={`${organisation} ${site} ${place}`}>
                {organisation} <span className="quiet">({words.place(site, place)})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Section>
  );
}

/** The versions of the product that were ever in the register, newest first. */
export function SystemVersions({ system }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { version: words, versions } = m.register.system;
  const { list: change } = m.version;
  return (
    <Section id="versions" title={versions}>
      <DataTable
        caption={words.caption}
        captionHidden
        columns={[
          {
            header: words.version,
            rowHeader: true,
            cell: ({ number, versionLabel }) =>
              number === system.number ? (
                <>
                  {versionLabel} <span className="quiet">({words.this})</span>
                </>
              ) : (
                <a href={paths.system(lang, number)}>{versionLabel}</a>
              ),
          },
          { header: words.number, cell: ({ number }) => <span className="number">{number}</span> },
          {
            header: words.registered,
            cell: ({ registeredOn }) => (registeredOn ? <Day on={registeredOn} look="short" /> : null),
          },
          {
            header: change.change,
            cell: ({ change: kind, follows, assessedAt }) =>
              kind && assessedAt ? (
                <>
                  <ChangeTag kind={kind} />
                  <br />
                  <span className="quiet">
                    {follows ? `${change.follows(follows)}, ` : ''}
                    {format.dayOf(assessedAt)}
                  </span>
                </>
              ) : null,
          },
          { header: words.class, cell: ({ deviceClass }) => m.taxonomy.deviceClass[deviceClass] ?? deviceClass },
          { header: words.status, cell: ({ status }) => <RegisterStatus status={status} /> },
        ]}
        rows={system.versions}
        rowKey={({ number }) => number}
      />
    </Section>
  );
}

/** Which sentence tells a change: entering the register is the news where a step led there. */
function kindOf({ step, from, to }: PublicChange): string {
  if (step === 'submit') return to === 'registered' ? 'submitAndRegister' : 'submit';
  return step === 'recordCertificate' && from === 'awaitingCertificate' ? 'register' : step;
}

/** What happened to the registration, newest first: organisation and role, never a person. */
export function SystemChanges({ system: { changes } }: Props) {
  const m = useMessages();
  const words = m.register.system;
  const roles = m.workflow.role as Record<string, string>;
  return (
    <Section id="history" title={words.history}>
      <Timeline
        happenings={changes.map((change) => ({
          id: String(change.version),
          at: change.at,
          what: words.change[kindOf(change)],
          who: change.organisationName
            ? words.by(change.organisationName, roles[change.role] ?? change.role)
            : words.theRegister,
          ...(change.reasonKept && { detail: <p className="quiet">{words.reasonKept}</p> }),
        }))}
      />
    </Section>
  );
}
