import type { CalendarLine, CalendarView } from '#workflows/calendar/view.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import type { Happening } from '../../components/timeline.tsx';
import { placeOf } from '../../dossier/law.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../../dossier/law-links.tsx';

const kindTone: Record<CalendarLine['kind'], Tone> = { start: 'info', last: 'warn', text: 'neutral' };

/** Marks of what binds nobody yet, or of which nobody read the source. */
export function LawDayMarks({ status, confidence }: { status: string; confidence: string }) {
  const { marks } = useMessages().register.lawCalendar;
  const words = [marks[status], marks[confidence]].filter(Boolean);
  return words.length > 0 ? <p className="quiet">{words.join(' ')}</p> : null;
}

function ForWhom({ roles, all }: { roles: string[]; all: number }) {
  const format = useFormat();
  const { lawCalendar: words } = useMessages().register;
  const names = roles.length === all ? words.everyone : format.list(roles.map((role) => words.roles[role] ?? role));
  return (
    <p className="quiet">
      {words.for}
      {': '}
      {names}
    </p>
  );
}

/** What a line without or with a day says below its title. */
export function LawDayText({
  line,
  all,
}: {
  line: Pick<CalendarLine, 'detail' | 'status' | 'confidence' | 'roles' | 'citations'>;
  all: number;
}) {
  const lang = useLanguage();
  return (
    <>
      <p>{line.detail[lang]}</p>
      <LawDayMarks status={line.status} confidence={line.confidence} />
      <ForWhom roles={line.roles} all={all} />
      <LawLinks citations={line.citations} />
    </>
  );
}

/** The days of the calendar as a timeline shows them. */
export function useLawDays({
  today,
  roles,
}: Pick<CalendarView, 'today' | 'roles'>): (lines: CalendarLine[]) => Happening[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { lawCalendar: words } = m.register;
  return (lines) =>
    lines.map((line) => ({
      id: line.id,
      at: line.day,
      what: (
        <>
          <strong id={line.id}>{line.title[lang]}</strong>{' '}
          <StatusTag tone={kindTone[line.kind]}>{words.kind[line.kind]}</StatusTag>{' '}
          {line.day === today ? <StatusTag tone="accent">{words.today}</StatusTag> : null}
        </>
      ),
      detail: (
        <>
          {line.otherDay ? <p>{words.otherDay(format.day(line.otherDay))}</p> : null}
          <LawDayText line={line} all={roles.length} />
          {line.starting.length > 0 ? (
            <Disclosure summary={words.starting(line.starting.length)}>
              <ul>
                {line.starting.map((cite) => (
                  <li key={cite.id}>
                    {placeOf(cite, m, lang)?.name}, {placeOf(cite, m, lang)?.article}{' '}
                    <span className="quiet">{cite.provision?.title[lang]}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </>
      ),
    }));
}
