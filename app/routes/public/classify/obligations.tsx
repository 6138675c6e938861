import type { DecisionView } from '#workflows/classification/decision-view.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Section } from '../../../components/heading.tsx';
import { StatusTag } from '../../../components/status-tag.tsx';
import { Day } from '../../../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { LawLink } from '../../../dossier/law-links.tsx';
import { RuleStanding } from '../system-law-words.tsx';

type Duty = DecisionView['obligations'][number];

/** What a duty asks: the evidence, how long it is kept, and what it also depends on. */
function What({ duty }: { duty: Duty }) {
  const m = useMessages();
  const lang = useLanguage();
  const words = m.classify.result;
  const { title, evidence, keep, condition, confidence } = duty;
  return (
    <>
      {title[lang]}{' '}
      {confidence === 'verified' ? null : (
        <StatusTag tone="neutral">{m.provider.law.confidence[confidence] ?? confidence}</StatusTag>
      )}
      {condition ? <p className="duty-detail">{condition[lang]}</p> : null}
      {evidence ? <p className="duty-detail">{words.dutyEvidence(evidence[lang])}</p> : null}
      {keep ? <p className="duty-detail">{words.dutyKeep(keep[lang])}</p> : null}
    </>
  );
}

function Duties({ duties, caption }: { duties: Duty[]; caption: string }) {
  const m = useMessages();
  const format = useFormat();
  const { obligations: words } = m.register.system;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { header: words.what, cell: (duty) => <What duty={duty} />, rowHeader: true },
        {
          header: words.from,
          cell: ({ from, otherFrom }) => (
            <>
              <Day on={from} look="short" />
              {otherFrom ? (
                <p className="duty-detail">{m.classify.result.otherFrom(format.dayShort(otherFrom))}</p>
              ) : null}
            </>
          ),
        },
        { header: words.place, cell: ({ citation }) => <LawLink citation={citation} /> },
        { header: m.register.law.standing, cell: ({ status }) => <RuleStanding status={status} /> },
      ]}
      rows={duties}
      rowKey={({ id, role }) => `${id} ${role}`}
    />
  );
}

/** Every duty by the role that has it: first day in both readings, place in the law, standing, and what shows that it is met. */
export function Obligations({ decision }: { decision: DecisionView }) {
  const m = useMessages();
  const { role: roles } = m.register.system.obligations;
  const { result } = m.classify;
  const held = [...new Set(decision.obligations.map(({ role }) => role))];
  return (
    <Section id="obligations" title={result.obligations}>
      {held.length === 0 ? <p>{result.noObligations}</p> : null}
      {held.map((role) => {
        const duties = decision.obligations.filter((one) => one.role === role);
        const name = result.dutiesOf(roles[role] ?? role, duties.length);
        return (
          <Disclosure key={role} summary={name}>
            <Duties duties={duties} caption={name} />
          </Disclosure>
        );
      })}
    </Section>
  );
}
