import type { WizardResult } from '#workflows/classification/result-view.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Section } from '../../../components/heading.tsx';
import { StatusTag } from '../../../components/status-tag.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';
import { resultText } from '../../../dossier/result-words.ts';

type Change = WizardResult['decision']['changes'][number] & { query?: string };

/** What a change is told by; other differences follow from these. */
const telling = ['highRisk', 'class', 'qualifies', 'notifiedBody', 'prohibited', 'findings'];
const ofDevice = ['class', 'qualifies', 'regulation', 'notifiedBody'];
/** Changes shown at once per group; the others are folded. */
const shown = 5;

function ChangeList({ changes }: { changes: Change[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.classify.result;
  const { what: names, annexPoint } = m.provider.law;
  const text = (what: string, value: string | boolean | null) =>
    what === 'annexIII' && typeof value === 'string' ? annexPoint(value) : resultText(m, value);
  return (
    <ul>
      {changes.map(({ facts, to, query }) => {
        const told = to.filter(({ what }) => telling.includes(what));
        const sentence = format.list(facts.map(({ title, answer }) => words.ifAnswer(title[lang], answer[lang])));
        return (
          <li key={facts.map(({ name, answer }) => name + answer.nl).join()}>
            {query === undefined ? sentence : <a href={paths.classifyResult(lang) + query}>{sentence}</a>}.{' '}
            <span className="quiet">
              {words.then}:{' '}
              {(told.length > 0 ? told : to)
                .map(({ what, values }) => {
                  const answers = values.length > 0 ? values : [null];
                  return `${names[what] ?? what}: ${format.list(answers.map((value) => text(what, value)))}`;
                })
                .join('; ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The smallest changes of fact that give another outcome, by what they change; with a query each is a link to that outcome. */
export function Changes({
  changes,
  more,
  outcome,
  highRisk,
  note,
}: {
  changes: Change[];
  /** There are more of them, or there may be: not all were tried. */
  more: boolean;
  outcome: string;
  highRisk: boolean | null;
  /** Under which law, where the page shows more than one. */
  note?: string;
}) {
  const words = useMessages().classify.result;
  const has = ({ to }: Change, names: string[]) => to.some(({ what }) => names.includes(what));
  const risk = changes.filter((one) => has(one, ['highRisk']));
  const device = changes.filter((one) => !risk.includes(one) && has(one, ofDevice));
  const other = changes.filter((one) => !risk.includes(one) && !device.includes(one));
  const groups = [
    { title: highRisk ? words.leavesHighRisk : words.becomesHighRisk, list: risk },
    { title: words.otherClass, list: device },
    { title: words.otherChange, list: other },
  ].filter(({ list }) => list.length > 0);
  return (
    <Section id="changes" title={words.change} note={note}>
      {groups.length === 0 ? <p>{outcome === 'decided' ? words.changeNone : words.changeOpen}</p> : null}
      {changes.some(({ query }) => query !== undefined) ? <p>{words.changeLead}</p> : null}
      {groups.map(({ title, list }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ChangeList changes={list.slice(0, shown)} />
          {list.length > shown ? (
            <Disclosure summary={words.moreChanges(list.length - shown)}>
              <ChangeList changes={list.slice(shown)} />
            </Disclosure>
          ) : null}
        </div>
      ))}
      {more ? <p className="quiet">{words.changesMore}</p> : null}
    </Section>
  );
}

type Conclusion = WizardResult['other']['conclusion'];

/** The law in force and the proposal side by side on the same answers; only what differs. */
export function Preparation({
  now,
  proposed,
  href,
  isProposal,
}: {
  now: Conclusion;
  proposed: Conclusion;
  href?: string;
  isProposal: boolean;
}) {
  const m = useMessages();
  const format = useFormat();
  const lang = useLanguage();
  const words = m.classify.result;
  const truth = (value: boolean | null) => (value === null ? m.components.unknown : value ? words.yes : words.no);
  const parts: { what: string; of: (one: Conclusion) => string }[] = [
    { what: words.term.class, of: (one) => m.taxonomy.deviceClass[one.class] ?? one.class },
    { what: words.term.body, of: ({ notifiedBody }) => truth(notifiedBody) },
    {
      what: words.term.findings,
      of: ({ findings }) => format.list(findings.map((one) => m.taxonomy.finding[one] ?? one)),
    },
    { what: words.term.dutiesFrom, of: ({ dutiesFrom }) => (dutiesFrom ? format.day(dutiesFrom) : '-') },
  ];
  const differing = parts.filter(({ of }) => of(now) !== of(proposed));
  return (
    <Section id="preparation" title={words.preparation}>
      <p>
        <StatusTag tone="warn">{m.components.law.draft}</StatusTag> {words.preparationLead}
      </p>
      {differing.length === 0 ? (
        <p>{words.sameLaw}</p>
      ) : (
        <DataTable
          caption={words.preparation}
          captionHidden
          columns={[
            { header: words.what, rowHeader: true, cell: ({ what }) => what },
            { header: words.now, cell: ({ of }) => of(now) },
            { header: words.proposed, cell: ({ of }) => of(proposed) },
          ]}
          rows={differing}
          rowKey={({ what }) => what}
        />
      )}
      <ul>
        {href ? (
          <li>
            <a href={href}>{isProposal ? words.openNow : words.openProposal}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.lawProposal(lang, 'com-2025-1023')}>{words.aboutProposal}</a>
        </li>
      </ul>
    </Section>
  );
}
