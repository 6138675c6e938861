import { useMessages } from '../i18n/use-messages.tsx';

/** The first link of every page: past the frame, to the content. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#content">
      {useMessages().frame.skip}
    </a>
  );
}
