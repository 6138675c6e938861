import type { AddressFault } from '#workflows/classification/address.ts';
import { ButtonLink, ButtonRow } from '../../../components/button.tsx';
import { PageHeading } from '../../../components/heading.tsx';
import { useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';

/** An address that cannot be read as it is: everything that is wrong with it, and the way on with what is right. */
export function AddressFaults({ faults, keep }: { faults: AddressFault[]; keep: string }) {
  const { faults: words } = useMessages().classify;
  const lang = useLanguage();
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ul>
        {faults.map(({ code, parameter, value, nearest }) => (
          <li key={`${code} ${parameter} ${value}`}>
            {words[code](parameter, value)} {nearest ? words.meant(nearest) : null}
          </li>
        ))}
      </ul>
      <ButtonRow>
        {keep === '' ? null : <ButtonLink href={paths.classifyResult(lang) + keep}>{words.keep}</ButtonLink>}
        <ButtonLink look={keep === '' ? 'primary' : 'secondary'} href={paths.classify(lang)}>
          {words.over}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
