import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { lawInForceView } from '#workflows/law-in-force-view.ts';
import { Button } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { requireRole } from '../../http/context.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink } from '../../dossier/law-links.tsx';
import { askedDay } from '../public/law-day.server.ts';
import { QueryForm } from '../public/query-form.tsx';
import { areaRoles } from '../runs/area.ts';
import { CompareDays } from './law-compare.tsx';
import { LawExamples, LawRules, LawVersion } from './law-parts.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ request, context: given }: LoaderFunctionArgs) {
  const context = await requireRole(request, areaRoles, given);
  const asked = askedDay(new URL(request.url), dayOf(context.now));
  return data({ asked, law: lawInForceView(asked.day) }, { status: 'on' in asked.faults ? 400 : 200 });
}

export const handle = page<typeof loader>({
  title: (m, { law }, format) => [m.lawInForce.onDay(format.day(law.day)), m.admin.title],
});

/** The law as the register applies it on a chosen day: every rule, its examples, and what is in preparation. */
export default function Law() {
  const { asked, law } = useLoaderData<typeof loader>();
  const { lawInForce: words } = useMessages();
  const format = useFormat();
  const lang = useLanguage();
  return (
    <>
      <PageHeading caption={words.title} lead={words.lead}>
        {words.onDay(format.day(law.day))}
      </PageHeading>
      <QueryForm id="day" values={{ on: asked.typed }} faults={asked.faults}>
        <DateFields name="on" label={words.day} hint={words.dayHint} />
        <Button look="secondary">{words.show}</Button>
      </QueryForm>
      <p>
        {asked.isToday ? null : <a href={paths.admin.law()}>{words.today}</a>}{' '}
        <a href={paths.law(lang)}>{words.publicPage}</a>
      </p>
      {law.instruments.map((one) => (
        <Section key={one.id} id={one.id} title={one.title[lang]}>
          {one.version ? <LawVersion version={one.version} /> : <p>{one.why?.[lang]}</p>}
          <LawRules rules={one.rules} />
          <LawExamples examples={one.examples} />
        </Section>
      ))}
      <Section id="preparation" title={words.preparation} note={words.preparationLead}>
        {law.preparation.length === 0 ? (
          <p>{words.noPreparation}</p>
        ) : (
          <ul>
            {law.preparation.map((citation) => (
              <li key={citation.id}>
                <LawLink citation={citation} /> <span className="quiet">{citation.provision?.title[lang]}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="compare" title={words.compare} note={words.compareLead}>
        <CompareDays action={paths.admin.lawDifference()} versions={law.versions} values={{}} faults={{}} />
      </Section>
    </>
  );
}
