import { useLoaderData } from '@remix-run/react';
import { reportReceipt } from '#workflows/incident/report-view.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Receipt } from '../../components/receipt.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { reference }) => [`${m.deployer.report.sent.title}: ${reference}`, m.deployer.report.section],
});

export const loader = load(['deployer'], (context, { params }) => reportReceipt(context, params.id!));

/** The proof that a report was sent, and what follows from it. */
export default function ReportSent() {
  const { id, reference, sentAt, hash, providerName, lead, duties, today } = useLoaderData<typeof loader>();
  const m = useMessages();
  const format = useFormat();
  const { sent: words } = m.deployer.report;
  const sentenceOf = ({ name, outcome, deadline }: (typeof duties)[number]) => {
    const title = word(m.workflow.duty, name);
    const day = deadline && format.dayNamed(deadline.dueOn);
    if (outcome === 'undetermined') return day ? words.dutyOpenUntil(title, day) : words.dutyOpen(title);
    return deadline && day ? words.dutyUntil(title, day, format.daysLeft(today, deadline.dueOn)) : words.dutyNow(title);
  };
  return (
    <Receipt
      done={words.title}
      number={reference}
      at={sentAt}
      {...(hash && { hash })}
      next={
        <>
          <ol>
            {words.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <ButtonRow>
            <ButtonLink href={paths.deployer.report(id)}>{words.toReport}</ButtonLink>
          </ButtonRow>
        </>
      }
    >
      <Section id="to" title={words.to}>
        <ul>
          <li>{words.toInspectorate}</li>
          <li>{words.toProvider(providerName)}</li>
        </ul>
        {lead ? <p>{words.lead(word(m.workflow.authority, lead))}</p> : null}
      </Section>
      <Section id="duties" title={words.duties}>
        {duties.length === 0 ? (
          <p>{words.noDuties}</p>
        ) : (
          <ul>
            {duties.map((duty) => (
              <li key={duty.id}>{sentenceOf(duty)}</li>
            ))}
          </ul>
        )}
      </Section>
    </Receipt>
  );
}
