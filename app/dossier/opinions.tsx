import type { OpinionView } from '#workflows/classification/opinion.ts';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Section } from '../components/heading.tsx';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { resultText } from './result-words.ts';
import { word } from './words.ts';

type Compared = Pick<OpinionView, 'first' | 'second' | 'steps'>;

/** What the classification concludes beside what the other view concludes, and the steps that come out differently. */
export function Comparison({ first, second, steps }: Compared) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { opinion: words, result } = m.classify;
  const truth = (value: boolean | null) => (value === null ? m.components.unknown : value ? result.yes : result.no);
  const parts: { what: string; of: (one: Compared['first']) => string }[] = [
    { what: result.term.class, of: (one) => word(m.taxonomy.deviceClass, one.class) },
    { what: result.term.body, of: ({ notifiedBody }) => truth(notifiedBody) },
    {
      what: result.term.findings,
      of: ({ findings }) => format.list(findings.map((one) => word(m.taxonomy.finding, one))),
    },
  ];
  const answers = (results: (string | boolean | null)[]) =>
    results.length === 0 ? '-' : format.choice(results.map((one) => resultText(m, one)));
  return (
    <>
      <DataTable
        caption={words.outcome}
        columns={[
          { header: result.what, rowHeader: true, cell: ({ what }) => what },
          { header: words.stated, cell: ({ of }) => of(first) },
          { header: words.own, cell: ({ of }) => of(second) },
        ]}
        rows={parts}
        rowKey={({ what }) => what}
      />
      {steps.length === 0 ? (
        <p>{words.sameOutcome}</p>
      ) : (
        <DataTable
          caption={words.steps}
          columns={[
            { header: words.step, rowHeader: true, cell: ({ title }) => title[lang] },
            { header: words.stated, cell: (step) => answers(step.first) },
            { header: words.own, cell: (step) => answers(step.second) },
          ]}
          rows={steps}
          rowKey={({ rule }) => rule}
        />
      )}
    </>
  );
}

/** The facts that a view answers differently. */
export function OtherAnswers({ changes }: Pick<OpinionView, 'changes'>) {
  const lang = useLanguage();
  const { opinion: words } = useMessages().classify;
  return (
    <DataTable
      caption={words.facts}
      columns={[
        { header: words.fact, rowHeader: true, cell: ({ title }) => title[lang] },
        { header: words.stated, cell: ({ stated }) => (stated ? stated[lang] : words.notAnswered) },
        { header: words.own, cell: ({ own }) => own[lang] },
      ]}
      rows={changes}
      rowKey={({ name }) => name}
    />
  );
}

/** Views of others beside the classification; with `give` the reader may add one. */
export function Opinions({
  opinions,
  note,
  give,
}: {
  opinions: OpinionView[];
  /** Whose views these are, where others exist that the reader may not see. */
  note?: string;
  give?: string | null;
}) {
  const m = useMessages();
  const format = useFormat();
  const { opinion: words } = m.classify;
  return (
    <Section id="opinions" title={words.section}>
      <p>
        {words.lead} {note}
      </p>
      {opinions.length === 0 ? <p>{words.none}</p> : null}
      {opinions.map((one) => (
        <div key={one.id}>
          <h3>{words.by(one.organisationName, word(m.workflow.role, one.role), format.instant(one.at))}</h3>
          <p>
            <strong>{words.reason}:</strong> {one.reason}
          </p>
          <OtherAnswers changes={one.changes} />
          <Comparison {...one} />
          <p className="quiet">
            {words.hash}: <span className="number hash">{one.hash}</span>
          </p>
        </div>
      ))}
      {give ? (
        <ButtonRow>
          <ButtonLink look="secondary" href={give}>
            {words.give}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </Section>
  );
}
