import { useActionData, useLoaderData } from '@remix-run/react';
import { reevaluationCommands } from '#workflows/reevaluation/commands.ts';
import { differenceList, proposalCitation, runView } from '#workflows/reevaluation/view.ts';
import { deviceClasses } from '#workflows/registration/taxonomy.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { firstHref, hrefAfter } from '../../dossier/paging.ts';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word, wordOf } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { areaOf, areaRoles } from './area.ts';
import { askedFilter } from './asked-filter.ts';
import { DifferenceFilters, DifferenceTable } from './difference-table.tsx';
import { Compared, RunFacts, RunSummary } from './run-parts.tsx';

export const handle = page<typeof loader>({
  title: (m, { run }, format) =>
    run.kind === 'scenario'
      ? [
          m.reevaluation.whatIf.onDay(word(m.reevaluation.whatIf.names, run.scenario ?? ''), format.day(run.day)),
          m.reevaluation.whatIf.title,
        ]
      : [m.reevaluation.run.title(format.day(run.day)), m.reevaluation.list.title],
});

export const loader = load(areaRoles, async (context, { params, request }) => {
  const run = await runView(context, params.id!);
  const filter = askedFilter(request);
  const after = new URL(request.url).searchParams.get('after') ?? '';
  const list = await differenceList(context, run.id, filter, after);
  return {
    run,
    filter,
    list: list.items,
    providerName: list.providerName,
    area: areaOf(request),
    kinds: run.kinds.map(({ kind }) => kind),
    classes: [...deviceClasses, 'in-house', 'undetermined'],
    source: run.kind === 'scenario' ? proposalCitation() : null,
    here: new URL(request.url).pathname,
    firstHref: firstHref(request),
    nextHref: list.next && hrefAfter(request, list.next),
  };
});

export const action = formAction(reevaluationCommands, { roles: ['administrator'] });

/** One run over the whole register: how far it is, what it found in numbers, and every system with another outcome. */
export default function Run() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const format = useFormat();
  const { run: words, list: listWords, whatIf } = m.reevaluation;
  const { run, area, here, commandId, done } = data;
  const isScenario = run.kind === 'scenario';
  const underWay = ['planned', 'running'].includes(run.state);
  const trail = isScenario
    ? { href: paths[area].whatIfs(), label: whatIf.title }
    : { href: paths[area].runs(), label: listWords.title };
  const title = isScenario
    ? whatIf.onDay(word(whatIf.names, run.scenario ?? ''), format.day(run.day))
    : words.title(format.day(run.day));
  const sentence = done ? m.workflow.done.reevaluation?.[done] : undefined;
  return (
    <>
      <BreadcrumbNav trail={[trail]} />
      {sentence && !answer ? <Notice kind="success">{sentence}</Notice> : null}
      <PageHeading
        caption={<span className="number">{run.reference}</span>}
        tags={
          <>
            <StateTag workflow="reevaluation" state={run.state} />
            {isScenario ? <StatusTag tone="warn">{whatIf.mark}</StatusTag> : null}
          </>
        }
        lead={wordOf(m.workflow.situation, 'reevaluation', run.state)}
      >
        {title}
      </PageHeading>
      {underWay ? (
        <p>
          {words.progress}
          {': '}
          <strong>{listWords.of(format.number(run.evaluated), format.number(run.total))}</strong>{' '}
          <a href={here}>{words.refresh}</a>
        </p>
      ) : null}
      <RunFacts run={run} source={data.source} />
      {isScenario ? <Compared run={run} /> : null}
      <RunSummary run={run} />
      <Section id="list" title={words.list}>
        <DifferenceFilters {...data} />
        <DifferenceTable {...data} underWay={underWay} />
      </Section>
      {run.mayStop ? (
        <Section id="act-stop" title={wordOf(m.workflow.event, 'reevaluation', 'stop')} note={words.stopWhat}>
          <StepForm
            intent="stop"
            version={run.version}
            commandId={commandId}
            answer={answer}
            submit={wordOf(m.workflow.event, 'reevaluation', 'stop')}
            look="secondary"
          >
            <Textarea name="reason" label={words.stop} rows={3} atMost={2000} />
          </StepForm>
        </Section>
      ) : null}
    </>
  );
}
