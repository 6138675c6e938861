import { useLoaderData } from '@remix-run/react';
import { differenceView } from '#workflows/reevaluation/difference-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { areaOf, areaRoles } from './area.ts';
import { DutyChanges, SideBySide } from './difference-parts.tsx';
import { Why } from './why.tsx';
import { WouldChange } from './would-change.tsx';

export const handle = page<typeof loader>({
  title: (m, { found }) => [m.reevaluation.system.title(found.name), found.run.reference],
});

export const loader = load(areaRoles, async (context, { params, request }) => ({
  found: await differenceView(context, params.id!, params.number!),
  area: areaOf(request),
}));

/** Old and new outcome for one system, what stands all the same, why they differ, and what would change the new one. */
export default function RunSystem() {
  const { found, area } = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { system: words, kind: kinds, question, run: runWords, whatIf, list, why } = m.reevaluation;
  const { run, number, before, after } = found;
  const isScenario = run.kind === 'scenario';
  const name = word(whatIf.names, run.scenario ?? '');
  const title = isScenario ? whatIf.onDay(name, format.day(run.day)) : runWords.title(format.day(run.day));
  const classOf = (id: string | null) => (id === null ? null : word(m.taxonomy.deviceClass, id));
  return (
    <>
      <BreadcrumbNav
        trail={[
          isScenario
            ? { href: paths[area].whatIfs(), label: whatIf.title }
            : { href: paths[area].runs(), label: list.title },
          { href: isScenario ? paths[area].whatIf(run.id) : paths[area].run(run.id), label: title },
        ]}
      />
      <PageHeading
        caption={
          <>
            <span className="number">{number}</span> {found.providerName}
          </>
        }
        tags={isScenario ? <StatusTag tone="warn">{whatIf.mark}</StatusTag> : null}
        lead={found.kinds.map((one) => `${word(kinds, one)}.`).join(' ')}
      >
        {words.title(`${found.name} ${found.versionLabel}`)}
      </PageHeading>
      {found.questions.length > 0 ? (
        <Notice kind="attention" heading={words.questions}>
          <ul>
            {found.questions.map((one) => (
              <li key={one}>{word(question, one)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {found.changedSince ? (
        <Notice kind="attention" heading={why.changedSinceTitle}>
          {why.changedSince}
        </Notice>
      ) : null}
      <Section id="side" title={words.side}>
        <SideBySide before={before} after={after} proposal={isScenario ? name : null} />
      </Section>
      <Section id="standing" title={words.standing}>
        <SummaryList
          rows={[
            { term: words.declared, value: classOf(found.declared) },
            { term: words.inForce, value: classOf(found.inForce) },
          ]}
        />
        {found.decidedByPerson ? <p>{words.byPerson}</p> : null}
        <p>
          <a href={area === 'supervisor' ? paths.supervisor.registration(found.systemId) : paths.system(lang, number)}>
            {words.open}
          </a>
        </p>
      </Section>
      <Section id="why" title={why.title}>
        <Why why={found.why} duties={found.duties} />
      </Section>
      <Section id="duties" title={words.duties}>
        <DutyChanges duties={found.duties} />
      </Section>
      <WouldChange
        wouldChange={found.wouldChange}
        note={isScenario ? why.change.underProposal(name) : why.change.underLaw(format.day(after.asOf))}
      />
    </>
  );
}
