import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { isProblemKind } from '../../components/problem-page.tsx';
import { messagesOf } from '../../i18n/catalogues.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** The page behind the `type` of a problem: what that kind means, in both languages. */
export function loader({ params }: LoaderFunctionArgs) {
  const kind = params.kind ?? '';
  if (!isProblemKind(kind, messagesOf('nl'))) throw data({ type: '/problems/not-found', status: 404 }, { status: 404 });
  return { kind };
}

export const handle = page<typeof loader>({
  title: (m, { kind }) => [m.problems.kinds[kind].title, m.problems.section],
});

export default function Problem() {
  const { kind } = useLoaderData<typeof loader>();
  const { problems } = useMessages();
  const text = problems.kinds[kind];
  return (
    <div className="prose">
      <PageHeading caption={problems.section}>{text.title}</PageHeading>
      <Section id="meaning" title={problems.meaningHeading}>
        <p>{text.what}</p>
      </Section>
      <Section id="now" title={problems.nowHeading}>
        <p>{text.now}</p>
      </Section>
    </div>
  );
}
