import { page } from '../../components/page-handle.ts';
import { paths } from '../../paths.ts';
import { OpinionPage } from '../opinion/opinion-page.tsx';
import { opinionAction, opinionLoader } from '../opinion/opinion.server.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { draft }) => [`${m.classify.opinion.title}: ${draft.title}`, m.assessor.cases],
});

export const loader = opinionLoader(assessorRoles);
export const action = opinionAction(assessorRoles, paths.assessor.case);

/** The notified body sees a fact of the system differently. */
export default function CaseOpinion() {
  return <OpinionPage here={paths.assessor.caseOpinion} back={paths.assessor.case} />;
}
