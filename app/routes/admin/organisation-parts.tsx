import type { organisationView } from '#workflows/organisation/view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { Select } from '../../components/select.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Day } from '../../components/time.tsx';
import { ActForm, isPossible, type FormAnswer } from '../../dossier/acts.tsx';
import { word, wordOf } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

type Props = { view: Awaited<ReturnType<typeof organisationView>>; commandId: string; answer: FormAnswer };
type WithTypes = Props & { identifierTypes: readonly string[] };

const regulations = ['MDR', 'IVDR', 'AIA'].map((value) => ({ value, label: value }));

/** Who may act for the organisation, in which role. */
export function Members({ view, commandId, answer }: Props) {
  const m = useMessages();
  const { organisation: words } = m.admin;
  const removable = isPossible(view, 'removeMember');
  return (
    <>
      <Section id="members" title={words.members}>
        {view.members.length === 0 ? (
          <p>{words.noMembers}</p>
        ) : (
          <DataTable
            caption={words.members}
            captionHidden
            rows={view.members}
            rowKey={({ userId, role }) => `${userId} ${role}`}
            columns={[
              {
                header: words.person,
                cell: ({ userId, name }) => <a href={paths.admin.user(userId)}>{name}</a>,
                rowHeader: true,
              },
              { header: words.role, cell: ({ role }) => word(m.workflow.role, role) },
              { header: words.email, cell: ({ email }) => email },
            ]}
          />
        )}
        {removable
          ? view.members.map(({ userId, role, name }) => (
              <Disclosure key={`${userId} ${role}`} summary={words.remove(`${name} (${word(m.workflow.role, role)})`)}>
                <StepForm
                  id={`remove-${userId}-${role}`}
                  intent="removeMember"
                  version={view.version}
                  commandId={commandId}
                  submit={wordOf(m.workflow.event, 'organisation', 'removeMember')}
                  look="danger"
                >
                  <input type="hidden" name="userId" value={userId} />
                  <input type="hidden" name="role" value={role} />
                </StepForm>
              </Disclosure>
            ))
          : null}
      </Section>
      <ActForm view={view} event="addMember" commandId={commandId} answer={answer}>
        <TextInput name="userId" label={words.user} hint={words.userHint} />
        <Select
          name="role"
          label={words.role}
          choices={view.fittingRoles.map((value) => ({ value, label: word(m.workflow.role, value) }))}
        />
      </ActForm>
    </>
  );
}

/** The numbers by which the organisation is known elsewhere. */
export function Identifiers({ view, commandId, answer, identifierTypes }: WithTypes) {
  const types = identifierTypes.map((value) => ({ value, label: value }));
  const { organisation: words, newOrganisation } = useMessages().admin;
  return (
    <>
      <Section id="identifiers" title={words.identifiers}>
        <DataTable
          caption={words.identifiers}
          captionHidden
          rows={view.identifiers}
          rowKey={({ type, value }) => `${type} ${value}`}
          columns={[
            { header: words.type, cell: ({ type }) => type, rowHeader: true },
            { header: words.value, cell: ({ value }) => <span className="number">{value}</span> },
            { header: words.checkedOn, cell: ({ checkedOn }) => <Day on={checkedOn} look="short" /> },
          ]}
        />
      </Section>
      <ActForm view={view} event="addIdentifier" commandId={commandId} answer={answer}>
        <Select name="type" label={newOrganisation.identifierType} choices={types} />
        <TextInput
          name="value"
          label={newOrganisation.identifierValue}
          hint={newOrganisation.identifierHint}
          width={20}
        />
      </ActForm>
    </>
  );
}

/** Where the institution gives care. */
export function Sites({ view, commandId, answer }: Props) {
  const { organisation: words, newOrganisation } = useMessages().admin;
  return (
    <>
      <Section id="sites" title={words.sites}>
        {view.sites.length === 0 ? (
          <p>{words.noSites}</p>
        ) : (
          <DataTable
            caption={words.sites}
            captionHidden
            rows={view.sites}
            rowKey={({ id }) => id}
            columns={[
              { header: words.site, cell: ({ name }) => name, rowHeader: true },
              {
                header: words.establishmentNumber,
                cell: ({ establishmentNumber }) => <span className="number">{establishmentNumber}</span>,
              },
              { header: newOrganisation.place, cell: ({ place, province }) => `${place}, ${province}` },
            ]}
          />
        )}
      </Section>
      <ActForm view={view} event="addSite" commandId={commandId} answer={answer}>
        <TextInput name="name" label={words.site} />
        <TextInput
          name="establishmentNumber"
          label={words.establishmentNumber}
          hint={words.establishmentHint}
          width={20}
        />
        <TextInput name="place" label={newOrganisation.place} width={20} />
        <TextInput name="province" label={words.province} width={20} />
      </ActForm>
    </>
  );
}

/** For which codes, and on which days, the body is designated. */
export function Designations({ view, commandId, answer }: Props) {
  const m = useMessages();
  const { organisation: words } = m.admin;
  const open = view.designations.filter(({ validTo }) => validTo === null);
  return (
    <>
      <Section id="designations" title={words.designations}>
        {view.designations.length === 0 ? (
          <p>{words.noDesignations}</p>
        ) : (
          <DataTable
            caption={words.designations}
            captionHidden
            rows={view.designations}
            rowKey={({ id }) => id}
            columns={[
              { header: words.code, cell: ({ regulation, code }) => `${regulation} ${code}`, rowHeader: true },
              { header: words.validFrom, cell: ({ validFrom }) => <Day on={validFrom} look="short" /> },
              { header: words.validTo, cell: ({ validTo }) => (validTo ? <Day on={validTo} look="short" /> : '') },
              { header: words.conditions, cell: ({ conditions }) => conditions },
            ]}
          />
        )}
      </Section>
      <ActForm view={view} event="designate" commandId={commandId} answer={answer}>
        <Select name="regulation" label={words.regulation} choices={regulations} />
        <TextInput name="codes" label={words.codes} hint={words.codesHint} />
        <Textarea name="conditions" label={words.conditions} rows={2} optional />
        <DateFields name="validFrom" label={words.validFrom} />
        <DateFields name="validTo" label={words.validTo} optional />
        <TextInput name="source" label={words.source} />
      </ActForm>
      {open.length > 0 ? (
        <ActForm view={view} event="endDesignation" commandId={commandId} answer={answer}>
          <Select
            name="designationId"
            label={words.designation}
            choices={open.map(({ id, regulation, code }) => ({ value: id, label: `${regulation} ${code}` }))}
          />
          <DateFields name="validTo" label={words.validTo} />
        </ActForm>
      ) : null}
    </>
  );
}

/** Who acts for a provider in its dossiers. */
export function Mandates({ view, commandId, answer }: Props) {
  const { organisation: words } = useMessages().admin;
  const open = view.mandates.filter(({ validTo }) => validTo === null);
  return (
    <>
      <Section id="mandates" title={words.mandates}>
        {view.mandates.length === 0 ? (
          <p>{words.noMandates}</p>
        ) : (
          <DataTable
            caption={words.mandates}
            captionHidden
            rows={view.mandates}
            rowKey={({ id }) => id}
            columns={[
              {
                header: words.representative,
                cell: ({ representativeId, name }) => <a href={paths.admin.organisation(representativeId)}>{name}</a>,
                rowHeader: true,
              },
              { header: words.validFrom, cell: ({ validFrom }) => <Day on={validFrom} look="short" /> },
              { header: words.validTo, cell: ({ validTo }) => (validTo ? <Day on={validTo} look="short" /> : '') },
            ]}
          />
        )}
      </Section>
      <ActForm view={view} event="appointRepresentative" commandId={commandId} answer={answer}>
        <Select
          name="representativeId"
          label={words.representative}
          choices={view.representatives.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateFields name="validFrom" label={words.validFrom} />
      </ActForm>
      {open.length > 0 ? (
        <ActForm view={view} event="endMandate" commandId={commandId} answer={answer}>
          <Select
            name="mandateId"
            label={words.representative}
            choices={open.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateFields name="validTo" label={words.validTo} />
        </ActForm>
      ) : null}
    </>
  );
}
