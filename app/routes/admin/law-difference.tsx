import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lawDifferenceView, lawInForceView, type LawDifference } from '#workflows/law-in-force-view.ts';
import { dayOf } from '#workflows/core/days.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { requireRole } from '../../http/context.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { areaRoles } from '../runs/area.ts';
import { askedDays } from './asked-days.server.ts';
import { CompareDays } from './law-compare.tsx';

export async function loader({ request, context: given }: LoaderFunctionArgs) {
  const context = await requireRole(request, areaRoles, given);
  const { from, to, values, faults } = askedDays(new URL(request.url));
  const found = {
    difference: from && to ? lawDifferenceView(from, to) : null,
    versions: lawInForceView(dayOf(context.now)).versions,
    values,
    faults,
  };
  return data(found, { status: Object.keys(faults).length > 0 ? 400 : 200 });
}

export const handle = page<typeof loader>({
  title: (m, { difference }, format) => [
    difference
      ? m.lawInForce.difference.title(format.day(difference.from), format.day(difference.to))
      : m.lawInForce.compare,
    m.lawInForce.title,
  ],
});

type Instrument = LawDifference['instruments'][number];
type RuleRow = Instrument['rules'][number];

/** What became of one rule, in sentences. */
function Became({ rule }: { rule: RuleRow }) {
  const m = useMessages();
  const format = useFormat();
  const { difference: words } = m.lawInForce;
  const { kind, firstDay, confidence, clauses } = rule;
  const certainty = (id: string | null) => (id === null ? '' : word(m.provider.law.confidence, id).toLowerCase());
  return (
    <>
      <p>{word(words.kind, kind)}</p>
      {firstDay ? (
        <p>
          {firstDay.from && firstDay.to
            ? words.firstDay(format.day(firstDay.from), format.day(firstDay.to))
            : firstDay.to
              ? words.firstDayNew(format.day(firstDay.to))
              : words.firstDayGone(format.day(firstDay.from!))}
        </p>
      ) : null}
      {confidence?.from && confidence.to ? (
        <p>{words.confidence(certainty(confidence.from), certainty(confidence.to))}</p>
      ) : null}
      {(['added', 'dropped', 'changed'] as const).map((what) =>
        clauses[what].length > 0 ? (
          <div key={what}>
            <p>{word(words.clause, what)}</p>
            <LawLinks citations={clauses[what]} />
          </div>
        ) : null,
      )}
    </>
  );
}

function OfInstrument({ one }: { one: Instrument }) {
  const m = useMessages();
  const lang = useLanguage();
  const { difference: words, dates } = m.lawInForce;
  const versionOf = (id: string | null) => id ?? words.noVersion;
  if (one.from === one.to) return <p>{words.same}</p>;
  return (
    <>
      <p>
        {words.versions(versionOf(one.from), versionOf(one.to))}. {one.changes?.[lang]}
      </p>
      {one.dates.length > 0 ? (
        <DataTable
          caption={words.dates}
          rows={[...one.dates]}
          rowKey={({ name }) => name}
          columns={[
            { header: words.date, rowHeader: true, cell: ({ name }) => word(dates, name) },
            { header: words.was, cell: ({ from }) => (from ? <Day on={from} look="short" /> : null) },
            { header: words.becomes, cell: ({ to }) => (to ? <Day on={to} look="short" /> : null) },
          ]}
        />
      ) : null}
      {one.rules.length === 0 ? (
        <p>{words.sameRules}</p>
      ) : (
        <DataTable
          caption={words.rules}
          rows={one.rules}
          rowKey={({ id }) => id}
          columns={[
            {
              header: m.lawInForce.rule,
              rowHeader: true,
              cell: ({ id, title }) => (
                <>
                  <a href={paths.lawRule(lang, id)}>{title[lang]}</a>
                  <br />
                  <span className="number quiet">{id}</span>
                </>
              ),
            },
            { header: words.what, cell: (rule) => <Became rule={rule} /> },
          ]}
        />
      )}
    </>
  );
}

/** Two days of law side by side, as text: rules added, dropped or changed, and days that moved. */
export default function LawDifferencePage() {
  const { difference, versions, values, faults } = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { lawInForce: words } = m;
  const texts = m.errors as unknown as Record<string, string>;
  const errors = Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, [texts[key] ?? key]]));
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.admin.law(), label: words.title }]} />
      <PageHeading lead={words.compareLead}>
        {difference ? words.difference.title(format.day(difference.from), format.day(difference.to)) : words.compare}
      </PageHeading>
      {difference ? (
        <>
          {difference.instruments.map((one) => (
            <Section key={one.id} id={one.id} title={one.title[lang]}>
              <OfInstrument one={one} />
            </Section>
          ))}
          <p>
            <a href={`${paths.admin.lawDifferenceFile()}?from=${difference.from}&to=${difference.to}`}>
              {words.difference.json}
            </a>
          </p>
        </>
      ) : null}
      <Section id="compare" title={difference ? words.difference.again : words.compare}>
        <CompareDays action={paths.admin.lawDifference()} versions={versions} values={values} faults={errors} />
      </Section>
    </>
  );
}
