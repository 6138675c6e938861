import type { ChangeReport as Report, OpinionView } from '#workflows/registration/version-view.ts';
import { DataTable } from '../components/data-table.tsx';
import { Section } from '../components/heading.tsx';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Instant } from '../components/time.tsx';
import { Trace, type TraceStep } from '../components/trace.tsx';
import { useFormat, useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { LawLinks } from './law-links.tsx';
import { RuleMarks, UsedFacts } from './rule-facts.tsx';
import { word } from './words.ts';

const tones: Readonly<Record<string, Tone>> = {
  correction: 'ok',
  minor: 'ok',
  'pre-determined': 'ok',
  substantial: 'warn',
  undetermined: 'info',
};

/** What a change is called, as a tag. */
export function ChangeTag({ kind }: { kind: string }) {
  const { kind: words } = useMessages().version;
  return <StatusTag tone={tones[kind] ?? 'neutral'}>{word(words, kind)}</StatusTag>;
}

const answerTones: Readonly<Record<string, Tone>> = { yes: 'warn', no: 'ok', undetermined: 'info' };

function Consequences({ consequences, own }: Pick<Report, 'consequences'> & { own: boolean }) {
  const { change: words, answer } = useMessages().version;
  const lang = useLanguage();
  return (
    <Section id="consequences" title={own ? words.consequences : words.consequencesOf}>
      <DataTable
        caption={words.consequences}
        captionHidden
        rows={consequences}
        rowKey={({ id }) => id}
        columns={[
          { header: words.what, rowHeader: true, cell: ({ title }) => title[lang] },
          {
            header: words.needed,
            cell: (row) => (
              <StatusTag tone={answerTones[row.answer] ?? 'neutral'}>{word(answer, row.answer)}</StatusTag>
            ),
          },
          { header: words.ground, cell: ({ citations }) => <LawLinks citations={citations} /> },
        ]}
      />
    </Section>
  );
}

function useSteps(): (steps: Report['led']) => TraceStep[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  return (steps) =>
    steps.map(({ rule, version, title, facts, reason, status, confidence, citations }) => ({
      id: rule,
      fact: <UsedFacts facts={facts} />,
      rule: (
        <>
          <p>
            {title[lang]} <RuleMarks status={status} confidence={confidence} />
          </p>
          <p className="quiet">
            <span className="number">{rule}</span>
            {version ? <>, {m.components.trace.version(format.day(version))}</> : null}
          </p>
          <LawLinks citations={citations} />
        </>
      ),
      laws: [],
      result: reason[lang],
    }));
}

/** What people think of a change; it stands beside the answer of the law. */
export function Opinions({ opinions }: { opinions: OpinionView[] }) {
  const { change: words } = useMessages().version;
  return (
    <Section id="opinions" title={words.opinions}>
      <p className="quiet">{opinions.length > 0 ? words.opinionsLead : words.noOpinions}</p>
      {opinions.length > 0 ? (
        <ul className="results">
          {opinions.map(({ dossierId, organisation, capacity, opinion, reason, at }) => (
            <li key={dossierId}>
              <h3>{word(words.opinion, opinion)}</h3>
              <p>{reason}</p>
              <p className="quiet">
                {word(words.opinionBy, capacity)}: {organisation}, <Instant at={at} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** What the law makes of a change: what follows, what a person has to decide, what changed, and every step. */
export function ChangeReport({ report, own }: { report: Report; own: boolean }) {
  const { change: words } = useMessages().version;
  const lang = useLanguage();
  const steps = useSteps();
  return (
    <>
      {report.consequences.length > 0 ? <Consequences consequences={report.consequences} own={own} /> : null}
      {report.reviews.length > 0 ? (
        <Section id="reviews" title={words.reviews}>
          <p>{words.reviewsLead}</p>
          <ul className="results">
            {report.reviews.map(({ question, why, citations }) => (
              <li key={question.en}>
                <h3>{question[lang]}</h3>
                <p>{why[lang]}</p>
                <LawLinks citations={citations} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="answers" title={words.answers}>
        <SummaryList rows={report.answers.map(({ title, answer }) => ({ term: title[lang], value: answer[lang] }))} />
      </Section>
      <Section id="why" title={words.why}>
        <Trace steps={steps(report.led)} rejected={steps(report.rejected)} />
      </Section>
    </>
  );
}
