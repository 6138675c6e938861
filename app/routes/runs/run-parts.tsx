import type { Citation } from '#workflows/core/citation.ts';
import type { RunView } from '#workflows/reevaluation/view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day, Instant } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { Messages } from '../../i18n/nl.ts';
import { LawLink } from '../../dossier/law-links.tsx';

/** When, why and over which law a run went. */
export function RunFacts({ run, source }: { run: RunView; source: Citation | null }) {
  const { run: words, list, whatIf } = useMessages().reevaluation;
  const format = useFormat();
  return (
    <Section id="facts" title={words.facts}>
      {run.scenario ? <p>{word(whatIf.about, run.scenario)}</p> : null}
      <SummaryList
        rows={[
          ...(source ? [{ term: whatIf.source, value: <LawLink citation={source} /> }] : []),
          ...(run.kind === 'law' ? [{ term: list.cause, value: word(list.causes, run.cause) }] : []),
          { term: list.progress, value: list.of(format.number(run.evaluated), format.number(run.total)) },
          { term: list.differences, value: format.number(run.differences) },
          ...(run.startedAt ? [{ term: words.started, value: <Instant at={run.startedAt} /> }] : []),
          ...(run.endedAt ? [{ term: words.ended, value: <Instant at={run.endedAt} /> }] : []),
          { term: words.changedOn, value: <Day on={run.changedOn} /> },
        ]}
      />
      <Disclosure summary={words.versions}>
        <ul>
          {run.versions.map(({ id, hash }) => (
            <li key={id}>
              <span className="number">{id}</span> <span className="number hash quiet">{hash}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

/** How many systems per kind of difference, and per question for a person. */
export function RunSummary({ run }: { run: RunView }) {
  const { run: words, kind: kinds, question } = useMessages().reevaluation;
  const format = useFormat();
  if (run.kinds.length === 0) return null;
  const table = (header: string, caption: string, labels: Record<string, string>, rows: RunView['kinds']) => (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { header, rowHeader: true, cell: ({ kind }) => word(labels, kind) },
        { header: words.count, numeric: true, cell: ({ count }) => format.number(count) },
      ]}
    />
  );
  return (
    <>
      <Section id="summary" title={words.summary}>
        {table(words.kind, words.summaryCaption, kinds, run.kinds)}
      </Section>
      {run.questions.length > 0 ? (
        <Section id="questions" title={words.questions}>
          {table(words.question, words.questions, question, run.questions as unknown as RunView['kinds'])}
        </Section>
      ) : null}
    </>
  );
}

/** The name of what was counted on both sides: a class, a finding, whether a body is needed. */
function nameOf(m: Messages, name: string): string {
  const [what = '', value = ''] = name.split('/');
  const { system } = m.reevaluation;
  if (what === 'class') return word(m.taxonomy.deviceClass, value);
  if (what === 'finding') return word(m.taxonomy.finding, value);
  if (what === 'notifiedBody') {
    const answer = { yes: system.needed, no: system.notNeeded, unknown: system.unknown }[value] ?? value;
    return `${system.notifiedBody}: ${answer}`;
  }
  return `${system.outcome}: ${value === 'decided' ? system.decided : system.undetermined}`;
}

/** The register in numbers under the law of now and under a proposal. */
export function Compared({ run }: { run: RunView }) {
  const m = useMessages();
  const { run: words } = m.reevaluation;
  const format = useFormat();
  if (run.compared.length === 0) return null;
  const signed = (n: number) => (n > 0 ? `+${format.number(n)}` : format.number(n));
  return (
    <Section id="compared" title={words.compared}>
      <DataTable
        caption={words.comparedCaption}
        captionHidden
        rows={run.compared}
        rowKey={({ name }) => name}
        columns={[
          { header: words.what, rowHeader: true, cell: ({ name }) => nameOf(m, name) },
          { header: words.before, numeric: true, cell: ({ before }) => format.number(before) },
          { header: words.after, numeric: true, cell: ({ after }) => format.number(after) },
          { header: words.change, numeric: true, cell: ({ before, after }) => signed(after - before) },
        ]}
      />
    </Section>
  );
}
