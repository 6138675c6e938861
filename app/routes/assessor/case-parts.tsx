import { DataTable } from '../../components/data-table.tsx';
import { Day } from '../../components/time.tsx';
import type { AssessmentView } from '../../dossier/assessment-facts.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';

/** Who works on the assessment, as what. Only the body's own pages show names. */
export function Team({ assignments }: Pick<AssessmentView, 'assignments'>) {
  const m = useMessages();
  const words = m.assessor.team;
  if (assignments.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={[
        { header: words.task, rowHeader: true, cell: ({ task }) => m.workflow.assignment[task] },
        { header: words.person, cell: ({ name }) => name },
        { header: words.since, cell: ({ since }) => <Day on={since} look="short" /> },
      ]}
      rows={[...assignments]}
      rowKey={({ id }) => id}
    />
  );
}

/** What the body concluded at the end of each stage, with who wrote it. */
export function Reports({ reports, staff }: Pick<AssessmentView, 'reports' | 'staff'>) {
  const m = useMessages();
  const format = useFormat();
  const words = m.assessor.reports;
  if (reports.length === 0) return <p className="quiet">{words.none}</p>;
  const nameOf = (userId: string) => staff.find((one) => one.userId === userId)?.name ?? words.formerStaff;
  return (
    <ol className="results">
      {reports.map(({ id, stage, conclusion, writtenBy, writtenOn }) => (
        <li key={id}>
          <h3>{m.workflow.report[stage]}</h3>
          <p className="as-typed">{conclusion}</p>
          <p className="quiet">
            {format.day(writtenOn)}, {words.by(nameOf(writtenBy))}
          </p>
        </li>
      ))}
    </ol>
  );
}
