import { page } from '../../components/page-handle.ts';
import { paths } from '../../paths.ts';
import { OpinionPage } from '../opinion/opinion-page.tsx';
import { opinionAction, opinionLoader } from '../opinion/opinion.server.ts';

export const handle = page<typeof loader>({
  title: (m, { draft }) => [`${m.classify.opinion.title}: ${draft.title}`, m.deployer.ai.title],
});

export const loader = opinionLoader(['deployer']);
export const action = opinionAction(['deployer'], paths.deployer.deployment);

/** The care institution that uses the system sees a fact of it differently. */
export default function DeploymentOpinion() {
  return <OpinionPage here={paths.deployer.deploymentOpinion} back={paths.deployer.deployment} />;
}
