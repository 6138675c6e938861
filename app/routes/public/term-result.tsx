import type { termView } from '#workflows/term-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLink, LawLinks } from '../../dossier/law-links.tsx';

type Result = NonNullable<ReturnType<typeof termView>['result']>;

/** A step as a sentence of its own. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sum as a table: what was before and after each step, why, and the provision. */
function Steps({ steps }: { steps: Result['steps'] }) {
  const words = useMessages().register.law.terms;
  const lang = useLanguage();
  const format = useFormat();
  const moment = (value: string) =>
    value.length > 10 ? format.instant(new Date(value)) : <Day on={value} look="short" />;
  return (
    <DataTable
      caption={words.stepsCaption}
      columns={[
        { header: words.step, rowHeader: true, cell: ({ n }) => n },
        { header: words.movedFrom, cell: ({ from }) => moment(from) },
        { header: words.movedTo, cell: ({ to }) => moment(to) },
        {
          header: words.movedWhy,
          cell: ({ why, open }) => (
            <>
              {open ? <StatusTag tone="warn">{words.open}</StatusTag> : null} {sentence(why[lang])}
            </>
          ),
        },
        { header: words.cites, cell: ({ cite }) => (cite ? <LawLink citation={cite} /> : words.noLaw) },
      ]}
      rows={steps.map((step, n) => ({ ...step, n: n + 1 }))}
      rowKey={({ n }) => String(n)}
    />
  );
}

/** The holidays that the law sees in the years of the sum. */
function FreeDays({ days }: { days: Result['freeDays'] }) {
  const words = useMessages().register.law.terms;
  const lang = useLanguage();
  const format = useFormat();
  if (days.length === 0) return null;
  return (
    <Disclosure summary={words.freeDays}>
      <DataTable
        caption={words.freeDays}
        captionHidden
        columns={[
          { header: words.freeDay, rowHeader: true, cell: ({ date }) => format.dayNamed(date) },
          { header: words.freeName, cell: ({ name }) => name[lang] },
        ]}
        rows={[...days]}
        rowKey={({ date, name }) => date + name.en}
      />
      <p className="quiet">{words.freeNote}</p>
    </Disclosure>
  );
}

/** The last day, and the whole sum that leads to it: to read, to copy, to print, to share by its address. */
export function TermResult({ result, address }: { result: Result; address: string }) {
  const words = useMessages().register.law.terms;
  const lang = useLanguage();
  const format = useFormat();
  const { dayZero, nominal, target, due, dueAt, steps, explanation, citations, withSpecialDays, law, unit, count } =
    result;
  const hours = unit === 'hours';
  const last = hours ? format.instant(new Date(dueAt)) : words.until(format.dayNamed(due));
  return (
    <Section id="result" title={words.result} note={`${count} ${words.units[unit]}, ${words.laws[law]}`}>
      <p className="term-due" role="status">
        <span className="quiet">{hours ? words.lastMoment : words.due}</span>
        <strong>{last}</strong>
      </p>
      <SummaryList
        rows={[
          ...(target === due ? [] : [{ term: words.target, value: format.dayNamed(target) }]),
          { term: words.dayZero, value: format.dayNamed(dayZero) },
          ...(hours ? [] : [{ term: words.nominal, value: format.dayNamed(nominal) }]),
          ...(withSpecialDays ? [{ term: words.alsoSpecial, value: format.dayNamed(withSpecialDays) }] : []),
        ]}
      />
      <p className="quiet">{words.meaning}</p>
      <h3>{words.sum}</h3>
      <Steps steps={steps} />
      <h3>{words.cites}</h3>
      <LawLinks citations={citations} />
      <FreeDays days={result.freeDays} />
      <Disclosure summary={words.copy}>
        <p>{words.copyHint}</p>
        <blockquote>
          <p>{explanation[lang]}</p>
          <p>
            {words.lastIs}: {last}.
          </p>
        </blockquote>
        <p>
          <a href={address}>{words.address}</a>
        </p>
      </Disclosure>
      <p className="quiet">{words.caution}</p>
    </Section>
  );
}
