import type { Reason } from '#workflows/reevaluation/reasons.ts';
import type { RuleSide } from '#workflows/reevaluation/rule-side.ts';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { resultText } from '../../dossier/result-words.ts';
import { RuleStanding } from '../public/system-law-words.tsx';
import { Confidence } from './confidence.tsx';

/** The rule that is compared, the one whose place it takes, and in what it differs; its articles where both sides rest on the same. */
export function RuleName({ reason: { rule, title, before, after, differs } }: { reason: Reason }) {
  const { why: words } = useMessages().reevaluation;
  const lang = useLanguage();
  const format = useFormat();
  const link = (one: Pick<RuleSide, 'rule' | 'title'>) => <a href={paths.lawRule(lang, one.rule)}>{one.title[lang]}</a>;
  return (
    <>
      {link({ rule, title })}
      {before && before.rule !== rule ? (
        <p className="duty-detail">
          <span className="quiet">{words.replaces}:</span> {link(before)}
        </p>
      ) : null}
      {differs.length > 0 ? (
        <p className="duty-detail quiet">{words.differs(format.list(differs.map((one) => words.part[one])))}</p>
      ) : null}
      {differs.includes('provision') ? null : <LawLinks citations={(after ?? before)?.citations ?? []} />}
    </>
  );
}

/** The version of a law in words; a proposal by its name, for it is in no version. */
function useVersionName(): (version: RuleSide['version']) => string {
  const m = useMessages();
  const format = useFormat();
  return ({ instrument, from }) =>
    from === null
      ? word(m.reevaluation.whatIf.names, instrument)
      : m.reevaluation.why.version(word(m.lawTerms.regulation, instrument), format.day(from));
}

/** Standings that a place in the law is marked with wherever it is cited. */
const notBinding = new Set(['draft', 'proposed']);

type Props = {
  side: RuleSide | null;
  /** What is said where the rule is not in that law. */
  missing: string;
  /** In what it differs from the side before it; that is printed bold. */
  differs?: Reason['differs'];
  /** Its articles, where the two sides rest on others. */
  withArticles?: boolean;
  /** Its first day, unless that stands elsewhere. */
  withDay?: boolean;
};

/** One side of a comparison: the answer, whether it binds and how sure that is, the version, first day and articles. */
export function RuleSideView({ side, missing, differs = [], withArticles = false, withDay = false }: Props) {
  const m = useMessages();
  const format = useFormat();
  const versionName = useVersionName();
  if (side === null) return <span className="quiet">{missing}</span>;
  const { results, status, confidence, version, from, citations } = side;
  // An article that is no law yet says so itself.
  const saidByArticle =
    withArticles && notBinding.has(status) && citations.some(({ provision }) => provision?.status === status);
  const answers = results.map((result) => resultText(m, result));
  const answer = answers.length > 1 ? m.classify.trace.possible(format.choice(answers)) : answers[0]!;
  const marked = (what: Reason['differs'][number], text: string) =>
    differs.includes(what) ? <strong>{text}</strong> : text;
  return (
    <>
      {marked('answer', answer)} {status === 'applying' || saidByArticle ? null : <RuleStanding status={status} />}{' '}
      <Confidence confidence={confidence} />
      <br />
      <span className="quiet">{versionName(version)}</span>
      {from && withDay ? (
        <>
          <br />
          <span className="quiet">{marked('firstDay', m.reevaluation.why.applies(format.day(from)))}</span>
        </>
      ) : null}
      {withArticles ? <LawLinks citations={citations} /> : null}
    </>
  );
}
