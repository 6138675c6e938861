import { useActionData, useLoaderData } from '@remix-run/react';
import type { ActionFunctionArgs } from '@remix-run/node';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { DateFields } from '../../components/date-fields.tsx';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { AssessmentView } from '../../dossier/assessment-facts.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { wordOf } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { stepAt } from './case-steps.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view, step }) => [`${wordOf(m.workflow.event, 'conformity', step)}: ${view.title}`, m.assessor.cases],
});

export const loader = load(assessorRoles, async (context, { params }) => {
  const step = stepAt(params.step);
  if (!step) throw new NotFound(params.step ?? '');
  return { step, view: await conformityView(context, params.id!) };
});

export const action = (args: ActionFunctionArgs) => {
  const step = stepAt(args.params.step);
  const commands = step ? { [step]: conformityCommands[step] } : {};
  const back = paths.assessor.case(args.params.id!);
  return formAction(commands, { roles: assessorRoles, then: () => `${back}?gedaan=${step}` })(args);
};

/** Number, last day, conditions and grounds of a certificate. */
function CertificateFields({ until }: { until: string }) {
  const { form: words } = useMessages().assessor;
  const format = useFormat();
  return (
    <>
      <TextInput name="number" label={words.number} hint={words.numberHint} width={20} />
      <DateFields name="validUntil" label={words.validUntil} hint={words.validUntilHint(format.day(until))} />
      <Textarea name="conditions" label={words.conditions} hint={words.conditionsHint} rows={4} optional />
      <Textarea name="conclusion" label={words.conclusionDecision} rows={8} atMost={8000} />
    </>
  );
}

/** Who concluded what before this decision: the separation of tasks in names. */
function useConclusions({ assignments }: Pick<AssessmentView, 'assignments'>) {
  const { independent } = useMessages().assessor;
  const lines = { responsible: independent.adviser, reviewer: independent.reviewer };
  return (Object.keys(lines) as (keyof typeof lines)[]).flatMap((task) =>
    assignments.filter((one) => one.task === task).map(({ name }) => lines[task](name)),
  );
}

export default function CaseStep() {
  const { view, step, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, consequence, informed } = useMessages().assessor;
  const conclusions = useConclusions(view);
  const issues = step === 'issueCertificate';
  const decides = issues || step === 'refuseCertificate';
  const [year, month, day] = view.certificateUntil.split('-');
  const told = [
    informed.provider(view.providerName),
    ...(step === 'suspendCertificate' || step === 'withdrawCertificate' ? [informed.deployers] : []),
    ...(step === 'decline' || step === 'refuseCertificate' ? [] : [informed.public]),
  ];
  return (
    <ConfirmStep
      view={view}
      event={step}
      commandId={commandId}
      answer={answer}
      back={paths.assessor.case(view.id)}
      consequence={
        <>
          <p>{consequence[step]}</p>
          {decides && conclusions.length > 0 ? <p>{conclusions.join('. ')}.</p> : null}
        </>
      }
      informed={told}
      look={issues ? 'primary' : 'danger'}
      values={{ validUntil: { day: String(Number(day)), month: String(Number(month)), year } }}
    >
      {issues ? (
        <CertificateFields until={view.certificateUntil} />
      ) : (
        <Textarea name="reason" label={form.reason[step]} hint={form.reasonHint} rows={6} />
      )}
    </ConfirmStep>
  );
}
