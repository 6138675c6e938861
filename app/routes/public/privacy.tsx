import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Day } from '../../components/time.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

/** The day this statement was last looked at; change it with the text. */
const changedOn = '2026-11-22';

export const handle = page({ title: (m) => m.statements.privacy.title });

export default function Privacy() {
  const { privacy, changedOn: changed } = useMessages().statements;
  return (
    <div className="prose">
      <PageHeading lead={privacy.lead}>{privacy.title}</PageHeading>
      {(['visitors', 'users'] as const).map((part) => (
        <Section key={part} id={part} title={privacy[part].title}>
          <ul>
            {privacy[part].items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
      {(['patients', 'rights'] as const).map((part) => (
        <Section key={part} id={part} title={privacy[part].title}>
          <p>{privacy[part].text}</p>
        </Section>
      ))}
      <p className="quiet">
        {changed} <Day on={changedOn} />
      </p>
    </div>
  );
}
