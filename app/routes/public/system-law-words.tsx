import type { RuleStep } from '#workflows/registration/outcome-view.ts';
import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import type { TraceStep } from '../../components/trace.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { resultText } from '../../dossier/result-words.ts';

/** A class and findings, in one or two sentences. */
export function useConclusion({
  deviceClass,
  findings,
  dutiesFrom,
}: Pick<PublicSystem['law']['inForce'], 'deviceClass' | 'findings' | 'dutiesFrom'>): string {
  const m = useMessages();
  const format = useFormat();
  const words = m.register.system.conclusion;
  const fixed: Record<string, string> = {
    none: words.none,
    'in-house': words.inHouse,
    undetermined: words.undetermined,
  };
  const device = fixed[deviceClass] ?? words.device(m.taxonomy.deviceClass[deviceClass] ?? deviceClass);
  const has = (finding: PublicSystem['law']['findings'][number]) => findings.includes(finding);
  const act = has('prohibited')
    ? words.prohibited
    : has('high-risk')
      ? words.highRisk
      : has('transparency')
        ? words.transparency
        : has('out-of-scope')
          ? words.outOfScope
          : has('minimal')
            ? words.minimal
            : '';
  const duties = has('high-risk') && dutiesFrom ? words.duties(format.day(dutiesFrom)) : '';
  return [device, act, duties].filter(Boolean).join(' ');
}

/** Steps of a decision as the component for traces shows them: fact, rule with version and standing, result. */
export function useTraceSteps(): (steps: readonly RuleStep[]) => TraceStep[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.register.system.trace;
  return (steps) =>
    steps.map(({ rule, version, title, facts, results, status, citations }) => ({
      id: rule,
      fact:
        facts.length === 0 ? (
          <span className="quiet">{words.derived}</span>
        ) : (
          <ul className="plain-list">
            {facts.map(({ name, title, answer }) => (
              <li key={name}>
                {title[lang]} <strong>{answer[lang]}</strong>
              </li>
            ))}
          </ul>
        ),
      rule: (
        <>
          <p>
            {title[lang]} {status === 'applying' ? null : <RuleStanding status={status} />}
          </p>
          <p className="quiet">
            <a href={paths.lawRule(lang, rule)}>{words.rule(rule)}</a>
            {version ? `, ${words.version(format.day(version))}` : null}
          </p>
          <LawLinks citations={citations} />
        </>
      ),
      laws: [],
      result:
        results.length === 1
          ? resultText(m, results[0] ?? null)
          : words.possible(format.choice(results.map((result) => resultText(m, result)))),
    }));
}

/** Whether a rule binds already. */
export function RuleStanding({ status }: { status: string }) {
  const { status: words } = useMessages().provider.law;
  const tone =
    status === 'applying' ? 'ok' : status === 'guidance' ? 'info' : status === 'superseded' ? 'neutral' : 'warn';
  return <StatusTag tone={tone}>{words[status] ?? status}</StatusTag>;
}
