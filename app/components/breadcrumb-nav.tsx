import { useMessages } from '../i18n/use-messages.tsx';

type Props = { trail: { href: string; label: string }[] };

/** Where this page hangs: the pages above it, nearest last. The page itself is the heading below. */
export function BreadcrumbNav({ trail }: Props) {
  return (
    <nav className="breadcrumb" aria-label={useMessages().frame.breadcrumb}>
      <ol>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
