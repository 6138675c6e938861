import { useActionData, useLoaderData } from '@remix-run/react';
import { opinionsOf, opinionsOnSystem } from '#workflows/classification/opinion.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { changesForSystem } from '#workflows/reevaluation/difference-view.ts';
import { deviceClasses, findings } from '#workflows/registration/taxonomy.ts';
import { reviewView } from '#workflows/registration/review-view.ts';
import { decidedChange } from '#workflows/registration/version-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { ActForm } from '../../dossier/acts.tsx';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { Opinions } from '../../dossier/opinions.tsx';
import { word } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { OutcomeTrace } from '../provider/outcome-parts.tsx';
import { OwnChanges } from '../runs/own-changes.tsx';
import { ClassesSideBySide } from './classes-side-by-side.tsx';
import { Decisions, StatedFacts, StatedSystem, WhyAbstained } from './registration-parts.tsx';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.title} (${view.reference})`, m.supervisor.registration.section],
});

export const loader = load(['inspector'], async (context, { params }) => {
  const found = await reviewView(context, params.id!);
  const change = await decidedChange(context.db, params.id!);
  return {
    ...found,
    possible: (await opinionsOf(context, params.id!)).possible,
    views: await opinionsOnSystem(context, params.id!),
    change: change && { kind: change.kind, from: change.from },
    layout: await machineLayout(found.view, context.session.language),
    lawChanges: await changesForSystem(context.db, params.id!),
  };
});

export const action = formAction(registrationCommands, { roles: ['inspector'] });

/** A registration on which the law alone does not decide: why not, what was stated, and the decision of the inspector. */
export default function Registration() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { registration: words } = m.supervisor;
  const { view, layout, commandId, done } = data;
  const form = { view, commandId, answer };
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.supervisor.desk(), label: words.section }]} />
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        contents={[
          ...(view.state === 'inReview' ? [{ id: 'why-not', title: words.why }] : []),
          { id: 'system', title: words.system },
          { id: 'facts', title: words.facts },
          { id: 'decisions', title: words.decided },
          { id: 'opinions', title: m.classify.opinion.section },
        ]}
        lead={data.provider}
        acts={[{ event: 'confirmClassification' }, { event: 'returnToProvider', look: 'secondary' }]}
      >
        {view.state === 'inReview' ? <WhyAbstained {...data} /> : null}
        <StatedSystem {...data} />
        {data.change ? (
          <p>
            <ChangeTag kind={data.change.kind} />{' '}
            {m.version.change.from(`${data.change.from.name} ${data.change.from.versionLabel}`)}.{' '}
            <a href={paths.supervisor.registrationChange(view.id)}>{m.version.judge.act}</a>
          </p>
        ) : null}
        <StatedFacts facts={data.facts} />
        <ClassesSideBySide classes={data.classes} />
        <OwnChanges changes={data.lawChanges} />
        <OutcomeTrace trace={data.trace} />
        <ActForm
          {...form}
          event="confirmClassification"
          note={<p>{words.confirm.lead}</p>}
          values={data.notifiedBody === true ? { certificateNeeded: 'on' } : {}}
        >
          <Select
            name="deviceClass"
            label={words.confirm.deviceClass}
            choices={deviceClasses.map((value) => ({ value, label: word(m.taxonomy.deviceClass, value) }))}
          />
          <CheckboxGroup
            name="findings"
            label={words.confirm.findings}
            choices={findings.map((value) => ({ value, label: word(m.taxonomy.finding, value) }))}
          />
          <Textarea name="reason" label={words.confirm.reason} hint={words.confirm.reasonHint} rows={5} atMost={2000} />
          <Checkbox name="certificateNeeded" label={words.confirm.certificateNeeded} />
        </ActForm>
        <ActForm {...form} event="returnToProvider" look="secondary" note={<p>{words.back.lead}</p>}>
          <Textarea name="reason" label={words.back.reason} hint={words.back.reasonHint} rows={4} atMost={2000} />
        </ActForm>
        <Decisions decisions={data.decisions} />
        <Opinions opinions={data.views} give={data.possible ? paths.supervisor.registrationOpinion(view.id) : null} />
      </DossierFrame>
    </>
  );
}
