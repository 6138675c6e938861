import { useActionData, useLoaderData } from '@remix-run/react';
import { apply } from '#workflows/conformity/apply.ts';
import { applyView } from '#workflows/registration/apply-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink } from '../../dossier/law-links.tsx';
import { beginnerRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.provider.apply.title, title] });

export const loader = load(beginnerRoles, async (context, { params }) => applyView(context, params.id!));

export const action = openAction(apply, {
  roles: beginnerRoles,
  then: ({ dossierId }) => `${paths.provider.case(dossierId)}?gedaan=apply`,
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** Bodies that are not designated for everything that is needed, each with what it lacks. */
function Others({ others }: Pick<View, 'others'>) {
  const words = useMessages().provider.apply;
  if (others.length === 0) return null;
  return (
    <Disclosure summary={words.others(others.length)}>
      <ul>
        {others.map(({ id, name, number, place, missing }) => (
          <li key={id}>
            {name} <span className="quiet">({words.bodyNumber(number ?? '', place)})</span>
            <br />
            {words.missing(missing.join(', '))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ApplyForm({ view, answer }: { view: View; answer: Parameters<typeof StepForm>[0]['answer'] }) {
  const { id, fitting, others, procedures, needsBasicUdi, basicUdiDi, commandId } = view;
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.provider.apply;
  const types = m.workflow.assessment.certificateType as Record<string, string>;
  return (
    <>
      <StepForm
        intent="conformity.apply"
        version={0}
        commandId={commandId}
        answer={answer}
        values={{ basicUdiDi: basicUdiDi ?? '', ...(procedures.length === 1 && { procedure: procedures[0]!.id }) }}
        submit={words.submit}
      >
        <input type="hidden" name="systemId" value={id} />
        <RadioGroup
          name="bodyId"
          label={words.body}
          hint={words.bodyHint}
          choices={fitting.map((body) => ({
            value: body.id,
            label: body.name,
            hint: [
              words.bodyNumber(body.number ?? '', body.place),
              ...(body.conditions.length > 0 ? [words.conditions(body.conditions.join('; '))] : []),
            ].join('. '),
          }))}
        />
        <RadioGroup
          name="procedure"
          label={words.procedure}
          hint={words.procedureHint}
          choices={procedures.map(({ id: value, title, certificates, technicalDocumentation, citation }) => ({
            value,
            label: `${title[lang]} (${value})`,
            hint: `${words.certificates(format.list(certificates.map((type) => word(types, type))))}. ${technicalDocumentation[lang]}.`,
            detail: <LawLink citation={citation} />,
          }))}
        />
        <TextInput
          name="basicUdiDi"
          label={words.basicUdiDi}
          hint={needsBasicUdi ? words.basicUdiDiHint : words.basicUdiDiOptional}
          width={30}
          {...(!needsBasicUdi && { optional: true })}
        />
        <Textarea name="earlierApplications" label={words.earlier} hint={words.earlierHint} rows={4} atMost={1000} />
        <Checkbox name="declaration" label={words.declaration} />
        <p>{words.before}</p>
      </StepForm>
      <Others others={others} />
    </>
  );
}

export default function ApplyForAssessment() {
  const view = useLoaderData<typeof loader>();
  const { id, title, reference, deviceClass, required, refused, running, earlier, fitting, others, hasSrn } = view;
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const words = m.provider.apply;
  return (
    <>
      <BackLink href={paths.provider.registration(id)} />
      <Overtaken answer={answer} />
      <PageHeading
        caption={
          <>
            {title} · <span className="number">{reference}</span>
          </>
        }
        lead={words.lead}
      >
        {words.title}
      </PageHeading>
      {refused ? (
        <Notice kind="attention" heading={words.refused}>
          <p>{word(m.workflow.guard, refused)}</p>
          {running ? (
            <p>
              <a href={paths.provider.case(running.id)}>{words.running}</a>
            </p>
          ) : null}
        </Notice>
      ) : (
        <>
          <SummaryList
            rows={[
              { term: words.class, value: word(m.taxonomy.deviceClass, deviceClass) },
              {
                term: words.codes,
                value: required.length > 0 ? <span className="number">{required.join(', ')}</span> : words.noCodes,
              },
            ]}
          />
          {hasSrn ? null : <Notice kind="attention">{words.noSrn}</Notice>}
          {fitting.length > 0 ? (
            <ApplyForm view={view} answer={answer} />
          ) : (
            <>
              <Notice kind="problem">{words.noBody}</Notice>
              <Others others={others} />
            </>
          )}
        </>
      )}
      {earlier.length > 0 ? (
        <Section id="earlier" title={words.history}>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                <a href={paths.provider.case(one.id)}>{one.bodyName}</a>{' '}
                <span className="number quiet">{one.reference}</span>{' '}
                <StateTag workflow="conformity" state={one.state} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
