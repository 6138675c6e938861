import { useMessages } from '../i18n/use-messages.tsx';
import { ButtonLink, ButtonRow } from './button.tsx';
import { PageHeading } from './heading.tsx';
import { Notice } from './notice.tsx';

/** The page that shows new recovery codes, the only time. */
export function RecoveryCodes({ codes, onward }: { codes: string[]; onward: string }) {
  const { recoveryCodes } = useMessages().account;
  return (
    <div className="prose">
      <Notice kind="attention">{recoveryCodes.once}</Notice>
      <PageHeading lead={recoveryCodes.lead}>{recoveryCodes.title}</PageHeading>
      <ul aria-label={recoveryCodes.list}>
        {codes.map((code) => (
          <li key={code} className="number">
            {code}
          </li>
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink href={onward}>{recoveryCodes.done}</ButtonLink>
      </ButtonRow>
    </div>
  );
}
