import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken, type NotAccepted } from '../../components/overtaken.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

type Props = {
  /** The heading of the page that the form was on. */
  title: string;
  caption: string;
  /** The page of the dossier. */
  back: string;
  answer: NotAccepted | undefined;
};

/** In place of a form whose step is over: says so, and keeps what was typed while it still was possible. */
export function StepIsOver({ title, caption, back, answer }: Props) {
  const { page } = useMessages().workflow;
  return (
    <>
      <BackLink href={back} />
      <Overtaken answer={answer} />
      <PageHeading caption={caption}>{title}</PageHeading>
      <Notice kind="attention" heading={page.notNowTitle}>
        {page.notNow}
      </Notice>
    </>
  );
}
