import type { RegisterLine } from '#workflows/registers/view.ts';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../../dossier/law-links.tsx';
import { LawDayMarks } from './law-day-item.tsx';

const tone: Record<RegisterLine['answer'], Tone> = { must: 'info', may: 'ok', not: 'neutral', undetermined: 'warn' };

/** The answer in words, on a day: a duty that starts later says so. */
export function RegisterTag({ line, day }: { line: RegisterLine; day: string }) {
  const words = useMessages().register.notListed;
  const later = line.answer === 'must' && line.from !== null && line.from > day;
  return <StatusTag tone={tone[line.answer]}>{later ? words.later : words.answer[line.answer]}</StatusTag>;
}

function Days({ line }: { line: RegisterLine }) {
  const words = useMessages().register.notListed;
  const format = useFormat();
  const parts = (['from', 'otherFrom', 'by', 'otherBy'] as const).flatMap((name) => {
    const day = line[name];
    return day ? [words[name](format.day(day))] : [];
  });
  return parts.length > 0 ? <p>{parts.join(' ')}</p> : null;
}

/** Every register with its answer, days, reason and ground. */
export function RegisterAnswers({ lines, day }: { lines: RegisterLine[]; day: string }) {
  const words = useMessages().register.notListed;
  const lang = useLanguage();
  return (
    <SummaryList
      rows={lines.map((line) => ({
        term: words.registers[line.register] ?? line.register,
        value: (
          <>
            <p>
              <RegisterTag line={line} day={day} />
            </p>
            <p>{line.why[lang]}</p>
            <Days line={line} />
            <LawDayMarks status="in-force" confidence={line.confidence} />
            <LawLinks citations={line.citations} />
          </>
        ),
      }))}
    />
  );
}
