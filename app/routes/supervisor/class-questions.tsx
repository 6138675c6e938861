import { useLoaderData } from '@remix-run/react';
import { classQuestionView } from '#workflows/registration/class-question-view.ts';
import { classQuestions, type ClassQuestion } from '#workflows/registration/class-questions.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { hrefAfter } from '../../dossier/paging.ts';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.reevaluation.classes.title, m.supervisor.worklist.title] });

const isQuestion = (name: string | null): name is ClassQuestion =>
  (classQuestions as readonly (string | null)[]).includes(name);

export const loader = load(['inspector'], async (context, { request }) => {
  const asked = new URL(request.url).searchParams;
  const view = asked.get('view');
  const question: ClassQuestion = isQuestion(view) ? view : 'declared';
  const before = Number(asked.get('after') ?? Number.NaN);
  const { rows, next } = await classQuestionView(context, question, Number.isSafeInteger(before) ? before : undefined);
  return {
    rows,
    question,
    questions: [...classQuestions],
    nextHref: next === null ? null : hrefAfter(request, String(next)),
  };
});

/** Systems of which the declared or the certified class differs from the one in force: a question, not an accusation. */
export default function ClassQuestions() {
  const { rows, question, questions, nextHref } = useLoaderData<typeof loader>();
  const m = useMessages();
  const format = useFormat();
  const { classes: words } = m.reevaluation;
  const classOf = (id: string) => word(m.taxonomy.deviceClass, id);
  const href = (one: ClassQuestion) => `${paths.supervisor.classQuestions()}?view=${one}`;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.supervisor.desk(), label: m.supervisor.worklist.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <nav className="views" aria-label={words.views}>
        <ul>
          {questions.map((one) => (
            <li key={one}>
              <a href={href(one)} {...(one === question && { 'aria-current': 'page' as const })}>
                {word(words.view, one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <DataTable
          caption={word(words.view, question)}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              header: words.system,
              rowHeader: true,
              cell: ({ id, name, versionLabel, number }) => (
                <>
                  <a href={paths.supervisor.registration(id)}>
                    {name} {versionLabel}
                  </a>
                  <br />
                  <span className="number quiet">{number}</span>
                </>
              ),
            },
            { header: words.provider, cell: ({ providerName }) => providerName },
            { header: words.declared, cell: ({ declaredClass }) => (declaredClass ? classOf(declaredClass) : null) },
            { header: words.inForce, cell: ({ deviceClass }) => classOf(deviceClass) },
            {
              header: words.certified,
              cell: ({ certified }) =>
                certified.length > 0 ? (
                  format.list(certified.map((one) => m.register.system.classes.bare(one)))
                ) : (
                  <span className="quiet">{words.noCertificate}</span>
                ),
            },
          ]}
        />
      )}
      <Pagination nextHref={nextHref} />
    </>
  );
}
