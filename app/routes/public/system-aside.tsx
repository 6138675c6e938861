import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

/** The parts of a system's page in their order: id and title. */
const parts = ['short', 'does', 'tested', 'people', 'law', 'certificates', 'where', 'versions', 'history'] as const;

/** Contents, the permanent name, and the same page as data. */
export function SystemAside({ system, origin }: { system: Pick<PublicSystem, 'number'>; origin: string }) {
  const words = useMessages().register.system;
  const name = paths.systemName(system.number);
  return (
    <div className="side-sticky">
      <nav className="side-block side-contents" aria-labelledby="contents">
        <h2 id="contents">{words.onThisPage}</h2>
        <ul className="contents">
          {parts.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="side-block">
        <h2>{words.permanentName}</h2>
        <p>
          <a className="hash" href={name}>
            {origin}
            {name}
          </a>
        </p>
        <p className="quiet">{words.permanentNote}</p>
        <p className="side-contents">
          <a href={paths.api.system(system.number)}>{words.asData}</a>
        </p>
        <p className="quiet side-contents">{words.print}</p>
      </div>
    </div>
  );
}
