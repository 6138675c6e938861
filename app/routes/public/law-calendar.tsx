import type { LawView } from '#workflows/law-view.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { placeOf } from '../../dossier/law.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';

/** Every day on which something starts to apply, with what starts. */
export function LawCalendar({ calendar }: Pick<LawView, 'calendar'>) {
  const m = useMessages();
  const lang = useLanguage();
  const words = m.register.law;
  return (
    <Timeline
      happenings={calendar.map(({ from, standing, versions, provisions }) => ({
        id: from,
        at: from,
        what: (
          <StatusTag tone={standing === 'applies' ? 'ok' : 'warn'}>
            {standing === 'applies' ? words.applies : words.later}
          </StatusTag>
        ),
        detail: (
          <>
            {versions.map(({ id, title, changes }) => (
              <p key={id}>
                <strong>{words.newVersion(title[lang])}</strong> {changes[lang]}
              </p>
            ))}
            {provisions.map(({ instrument, starts }) => (
              <Disclosure key={instrument.nl} summary={`${instrument[lang]}: ${words.provisions(starts.length)}`}>
                <ul>
                  {starts.map((cite) => (
                    <li key={cite.id}>
                      {placeOf(cite, m, lang)?.article} <span className="quiet">{cite.provision?.title[lang]}</span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ))}
          </>
        ),
      }))}
    />
  );
}
