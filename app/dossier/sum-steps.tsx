import { useLanguage, useMessages } from '../i18n/use-messages.tsx';

/** One step of a sum, as the law counts it. */
export type SumStep = { rule: string; from: string; to: string; why: { nl: string; en: string }; open: boolean };

/** The sum of a limit in steps: each says what happens and why; other readings say that they are no more than that. */
export function SumSteps({ steps }: { steps: readonly SumStep[] }) {
  const { limit } = useMessages().workflow.page;
  const lang = useLanguage();
  return (
    <ol>
      {steps.map(({ rule, from, to, why, open }) => (
        <li key={rule + from + to}>
          {open ? <strong>{limit.open} </strong> : null}
          {why[lang].charAt(0).toUpperCase() + why[lang].slice(1)}
        </li>
      ))}
    </ol>
  );
}
