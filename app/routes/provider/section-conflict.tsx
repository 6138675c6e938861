import { useHref, useLocation } from '@remix-run/react';
import type { FormSection } from '#workflows/registration/sections.ts';
import { DataTable } from '../../components/data-table.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { sectionRows } from './section-rows.ts';

type Props = {
  section: FormSection;
  /** What is saved now. */
  body: Record<string, unknown>;
  /** What the reader sent. */
  typed: [string, string][];
  saved: { at: Date; by: string | null; own: boolean } | null;
};

/** What the reader typed as a page would keep it: lists as lists, a day from its three fields. */
function typedBody(typed: [string, string][]): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  const parts: Record<string, Record<string, string>> = {};
  for (const [name, value] of typed) {
    const [field = '', part] = name.split('.');
    if (part) parts[field] = { ...parts[field], [part]: value };
    else body[field] = field in body ? [body[field], value].flat() : value;
  }
  for (const [field, { day = '', month = '', year = '' }] of Object.entries(parts)) {
    body[field] = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return body;
}

/** A colleague was first: what is saved now beside what the reader wrote. Nothing of either is lost. */
export function SectionConflict({ section, body, typed, saved }: Props) {
  const m = useMessages();
  const format = useFormat();
  const here = useHref(useLocation().pathname);
  const { section: texts } = m.provider.registration;
  const now = sectionRows(section, body, m, format);
  const own = sectionRows(section, typedBody(typed), m, format);
  const rows = now
    .map(({ name, term, value }, n) => ({ name, term, value, yours: own[n]?.value ?? '' }))
    .filter(({ value, yours }) => value !== yours);
  const at = saved ? format.instant(saved.at) : '';
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="conflict">
      <h2 id="conflict">{texts.conflict}</h2>
      <p>{saved?.by && !saved.own ? texts.conflictBy(saved.by, at) : texts.conflictSomeone(at)}</p>
      <DataTable
        caption={texts.conflict}
        captionHidden
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { header: texts.field, cell: ({ term }) => term, rowHeader: true },
          { header: texts.now, cell: ({ value }) => value || m.forms.notAnswered },
          { header: texts.yours, cell: ({ yours }) => yours || m.forms.notAnswered },
        ]}
      />
      <p>{texts.conflictChoose}</p>
      <p>
        <a href={here}>{texts.keepTheirs}</a>
      </p>
    </div>
  );
}
