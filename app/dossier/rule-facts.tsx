import { StatusTag } from '../components/status-tag.tsx';
import type { Language } from '../i18n/language.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { word } from './words.ts';

/** A text that the law brings in both languages. */
type Text = Readonly<Record<Language, string>>;

/** The facts that a rule looked at, as questions with their answers. */
export function UsedFacts({ facts }: { facts: readonly { name: string; title: Text; answer: Text }[] }) {
  const lang = useLanguage();
  const { outcome: words } = useMessages().provider.law;
  if (facts.length === 0) return <span className="quiet">{words.derived}</span>;
  return (
    <ul>
      {facts.map(({ name, title, answer }) => (
        <li key={name}>
          {title[lang]} <strong>{answer[lang]}</strong>
        </li>
      ))}
    </ul>
  );
}

/** Rules that do not bind yet, or of which nobody read the source, carry a mark. */
export function RuleMarks({ status, confidence }: { status: string; confidence: string }) {
  const { status: statuses, confidence: confidences } = useMessages().provider.law;
  return (
    <>
      {status === 'applying' ? null : <StatusTag tone="warn">{word(statuses, status)}</StatusTag>}{' '}
      {confidence === 'verified' ? null : <StatusTag tone="neutral">{word(confidences, confidence)}</StatusTag>}
    </>
  );
}
