import { Section } from '../components/heading.tsx';
import { useMessages } from '../i18n/use-messages.tsx';

/** In the place of a part that this reader may not see: it says that there is one, so that no one suspects hidden steps. */
export function Reserved({ id, title }: { id: string; title: string }) {
  const { page } = useMessages().workflow;
  return (
    <Section id={id} title={title} note={page.reserved}>
      <p className="quiet">{page.reservedText}</p>
    </Section>
  );
}
