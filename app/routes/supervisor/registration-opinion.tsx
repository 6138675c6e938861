import { page } from '../../components/page-handle.ts';
import { paths } from '../../paths.ts';
import { OpinionPage } from '../opinion/opinion-page.tsx';
import { opinionAction, opinionLoader } from '../opinion/opinion.server.ts';

export const handle = page<typeof loader>({
  title: (m, { draft }) => [`${m.classify.opinion.title}: ${draft.title}`, m.supervisor.registration.section],
});

export const loader = opinionLoader(['inspector']);
export const action = opinionAction(['inspector'], paths.supervisor.registration);

/** The inspectorate sees a fact of the system differently. */
export default function RegistrationOpinion() {
  return <OpinionPage here={paths.supervisor.registrationOpinion} back={paths.supervisor.registration} />;
}
