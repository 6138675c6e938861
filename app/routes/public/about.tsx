import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.statements.about.title });

export default function About() {
  const { about } = useMessages().statements;
  const lang = useLanguage();
  return (
    <div className="prose">
      <PageHeading lead={about.lead}>{about.title}</PageHeading>
      <Section id="purpose" title={about.purpose.title}>
        <Items items={about.purpose.items} />
      </Section>
      <Section id="laws" title={about.laws.title}>
        <p>{about.laws.intro}</p>
        <Items items={about.laws.items} />
        <p>
          <a href={paths.law(lang)}>{about.laws.link}</a>
        </p>
      </Section>
      <Section id="limits" title={about.limits.title}>
        <Items items={about.limits.items} />
      </Section>
      <Section id="names" title={about.names.title}>
        <p>{about.names.text}</p>
      </Section>
      <Section id="contact" title={about.contact.title}>
        <p>{about.contact.text}</p>
        <p>{about.contact.help}</p>
      </Section>
    </div>
  );
}

function Items({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
