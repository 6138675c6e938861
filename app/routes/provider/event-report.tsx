import { useActionData, useLoaderData } from '@remix-run/react';
import { termsOf } from '#db/queries/terms.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { wordOf } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [
    `${wordOf(m.workflow.event, 'incident', 'submitFinalReport')} (${view.reference})`,
    m.provider.events.title,
  ],
});

/** Codes of the lists that often fit what goes wrong with AI. */
const often = {
  problem: ['A090803', 'A090804', 'A1103', 'A1107', 'A2205'],
  conclusion: ['D19', 'D18', 'D0108', 'D1101', 'D1501'],
};

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  const [problems, conclusions] = await Promise.all([termsOf(context.db, 'IMDRF-A'), termsOf(context.db, 'IMDRF-D')]);
  const choices = (terms: typeof problems) =>
    terms.flatMap(({ code, label, selectable }) => (selectable ? [{ code, label }] : []));
  return { view, problems: choices(problems), conclusions: choices(conclusions) };
});

const { submitFinalReport } = incidentCommands;
export const action = formAction(
  { submitFinalReport },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.event(dossierId)}?gedaan=submitFinalReport` },
);

type Term = { code: string; label: string };

/** The hint of a field for a code, with the codes that often fit; their terms are in English. */
function CodeHint({ hint, terms, codes }: { hint: string; terms: Term[]; codes: string[] }) {
  const found = codes.flatMap((code) => terms.find((term) => term.code === code) ?? []);
  return (
    <>
      <p>{hint}</p>
      {found.length > 0 ? (
        <ul>
          {found.map(({ code, label }) => (
            <li key={code}>
              <span className="number">{code}</span> <span lang="en">{label}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Terms({ terms, title }: { terms: Term[]; title: string }) {
  const { final: words } = useMessages().provider.events;
  return (
    <Disclosure summary={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={terms}
        rowKey={({ code }) => code}
        columns={[
          { header: words.code, cell: ({ code }) => <span className="number">{code}</span>, rowHeader: true },
          { header: words.term, cell: ({ label }) => <span lang="en">{label}</span> },
        ]}
      />
    </Disclosure>
  );
}

/** The final report: cause, actions, and the codes by which incidents of different providers can be compared. */
export default function FinalReport() {
  const { view, problems, conclusions, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { final: words } = useMessages().provider.events;
  return (
    <>
      <ConfirmStep
        view={view}
        event="submitFinalReport"
        commandId={commandId}
        answer={answer}
        back={paths.provider.event(view.id)}
        consequence={words.consequence}
        informed={[words.informed]}
        look="primary"
      >
        <Textarea name="rootCause" label={words.rootCause} hint={words.rootCauseHint} rows={7} atMost={8000} />
        <Textarea name="actions" label={words.actions} hint={words.actionsHint} rows={7} atMost={8000} />
        <TextInput
          name="problemCode"
          label={words.problemCode}
          hint={<CodeHint hint={words.problemCodeHint} terms={problems} codes={often.problem} />}
          width={12}
        />
        <TextInput
          name="conclusionCode"
          label={words.conclusionCode}
          hint={<CodeHint hint={words.conclusionCodeHint} terms={conclusions} codes={often.conclusion} />}
          width={12}
        />
      </ConfirmStep>
      <Section id="codes" title={words.lists}>
        {problems.length + conclusions.length === 0 ? (
          <p>{words.noTerms}</p>
        ) : (
          <>
            <p>{words.english}</p>
            <Terms terms={problems} title={words.problems(problems.length)} />
            <Terms terms={conclusions} title={words.conclusions(conclusions.length)} />
          </>
        )}
      </Section>
    </>
  );
}
