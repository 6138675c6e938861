import { createContext, useContext } from 'react';
import type { BranchView, TraceStepView } from '#workflows/classification/trace-view.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { StatusTag } from '../../../components/status-tag.tsx';
import { Trace, type TraceStep } from '../../../components/trace.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { answerWords } from './answer-words.ts';
import { paths } from '../../../paths.ts';
import { LawLink, LawLinks } from '../../../dossier/law-links.tsx';
import { resultText } from '../../../dossier/result-words.ts';
import { RuleStanding } from '../system-law-words.tsx';

type Facts = TraceStepView['facts'];

/** The number under which the page lists each fact. On paper a table names a fact by it instead of repeating the question. */
const FactNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/** Questions with their answers in words. */
function Facts({ facts }: { facts: Facts }) {
  const lang = useLanguage();
  const format = useFormat();
  const numbers = useContext(FactNumbers);
  return (
    <ul className="plain-list">
      {facts.map(({ name, title, answer }) => (
        <li key={name} data-fact={numbers.get(name)}>
          <span className="fact-question">{title[lang]}</span> <strong>{answerWords(answer[lang], format)}</strong>
        </li>
      ))}
    </ul>
  );
}

type Looked = Pick<BranchView, 'facts' | 'findings'>;

/** The facts and earlier results that settled something, each with its answer. */
function LookedAt({ facts, findings }: Looked) {
  const m = useMessages();
  const lang = useLanguage();
  if (facts.length + findings.length === 0) return <span className="quiet">{m.classify.trace.noFact}</span>;
  return (
    <>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {findings.length > 0 ? (
        <ul className="plain-list">
          {findings.map(({ rule, title, result }) => (
            <li key={rule}>
              {title[lang]}
              {title[lang].endsWith('?') ? ' ' : ': '}
              <strong>{resultText(m, result)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Why a branch was closed: the facts and earlier results it looked at, or what went before it. */
function Reason({ branch }: { branch: BranchView }) {
  const { fate, facts, findings, by } = branch;
  const words = useMessages().classify.trace;
  if (fate === 'beaten' && by.length > 0)
    return (
      <>
        {words.baseBeaten} <LawLinks citations={by} />
      </>
    );
  return <LookedAt facts={facts} findings={findings} />;
}

/** The clauses of a rule that did not give its result, each with what became of it. */
function Branches({ branches }: { branches: BranchView[] }) {
  const words = useMessages().classify.trace;
  const lang = useLanguage();
  return (
    <Disclosure summary={words.branches(branches.length)}>
      <DataTable
        caption={words.branches(branches.length)}
        captionHidden
        columns={[
          {
            header: words.article,
            rowHeader: true,
            cell: ({ citation }) => (
              <>
                <LawLink citation={citation} /> <span className="quiet">{citation.provision?.title[lang]}</span>
              </>
            ),
          },
          { header: words.fateHeader, cell: ({ fate }) => words.fate[fate] },
          { header: words.why, cell: (branch) => <Reason branch={branch} /> },
        ]}
        rows={branches}
        rowKey={({ citation, findings }) => `${citation.id} ${findings.map(({ rule }) => rule).join()}`}
      />
    </Disclosure>
  );
}

/** Steps with version, standing, certainty, official texts in both languages, facts in words, and the branches that were closed. */
export function useFullSteps(): (steps: TraceStepView[]) => TraceStep[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.classify.trace;
  return (steps) =>
    steps.map(({ rule, version, title, facts, results, status, confidence, citations, branches }) => {
      const closed = branches?.filter(({ fate }) => fate !== 'led') ?? [];
      const answers = results.map((result) => resultText(m, result));
      return {
        id: rule,
        fact: facts.length === 0 ? <span className="quiet">{words.derived}</span> : <Facts facts={facts} />,
        rule: (
          <>
            <p>
              {title[lang]} {status === 'applying' ? null : <RuleStanding status={status} />}{' '}
              {confidence === 'verified' ? null : (
                <StatusTag tone="neutral">{m.provider.law.confidence[confidence] ?? confidence}</StatusTag>
              )}
            </p>
            <p className="quiet">
              <a href={paths.lawRule(lang, rule)}>{words.rule(rule)}</a>
              {version ? `, ${words.version(format.day(version))}` : null}
            </p>
            <LawLinks citations={citations} />
          </>
        ),
        laws: [],
        result: answers.length > 1 ? words.possible(format.choice(answers)) : answers[0],
        ...(closed.length > 0 && { closed: <Branches branches={closed} /> }),
      };
    });
}

/** Rules that give no answer, one line each: what they say, and the answers that this rests on. */
function RuleTable({ caption, steps }: { caption: string; steps: TraceStepView[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.classify.trace;
  return (
    <DataTable
      caption={caption}
      captionHidden
      wideNames
      columns={[
        {
          header: m.components.trace.rule,
          rowHeader: true,
          cell: ({ rule, title, citations }) => (
            <>
              <a href={paths.lawRule(lang, rule)}>{title[lang]}</a>
              <LawLinks citations={citations} />
            </>
          ),
        },
        {
          header: m.components.trace.result,
          cell: ({ results }) => {
            const answers = results.map((result) => resultText(m, result));
            return answers.length > 1 ? words.possible(format.choice(answers)) : answers[0];
          },
        },
        {
          header: words.why,
          cell: ({ kind, facts, closedBy }) => <LookedAt {...(kind === 'open' ? { facts, findings: [] } : closedBy)} />,
        },
      ]}
      rows={steps}
      rowKey={({ rule }) => rule}
    />
  );
}

type FullTraceProps = {
  trace: TraceStepView[];
  /** The facts of the decision in the order in which the page lists them (`numbered` of `SummaryList`). */
  facts: readonly { name: string }[];
};

/** Every step of a decision: those that say something, those still open, and those that do not apply with the reason. */
export function FullTrace({ trace, facts }: FullTraceProps) {
  const words = useMessages().classify.trace;
  const stepsOf = useFullSteps();
  const of = (kind: TraceStepView['kind']) => trace.filter((step) => step.kind === kind);
  const [led, open, none] = [of('led'), of('open'), of('none')];
  const told = trace.some(({ branches }) => branches !== undefined);
  return (
    <FactNumbers.Provider value={new Map(facts.map(({ name }, n) => [name, n + 1]))}>
      <p>
        {words.lead} <span className="print-only">{words.numbers}</span>
      </p>
      {told ? null : <p className="quiet">{words.branchesUnknown}</p>}
      <Trace steps={stepsOf(led)} />
      {open.length > 0 ? (
        <Disclosure summary={words.open(open.length)}>
          <p>{words.openLead}</p>
          <RuleTable caption={words.open(open.length)} steps={open} />
        </Disclosure>
      ) : null}
      {none.length > 0 ? (
        <Disclosure summary={words.none(none.length)}>
          <p>{words.noneLead}</p>
          <RuleTable caption={words.none(none.length)} steps={none} />
        </Disclosure>
      ) : null}
    </FactNumbers.Provider>
  );
}
