import type { Classification } from '../classification.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';

export interface RightsAssessmentAnswer {
  readonly answer: 'must' | 'not' | 'undetermined';
  readonly why: Text;
  readonly cites: readonly string[];
}

const not = (why: Text, cites: readonly string[]): RightsAssessmentAnswer => ({ answer: 'not', why, cites });

/** Whether Article 27 asks this deployer for a fundamental rights impact assessment, and why or why not. */
export function rightsAssessmentFor({ aiAct, findings }: Classification): RightsAssessmentAnswer {
  if (findings.includes('out-of-scope'))
    return not(text('De AI-verordening geldt niet voor dit systeem.', 'The AI Act does not apply to this system.'), [
      'ai-act/2',
    ]);
  if (aiAct.route === 'ART6_1')
    return not(
      text(
        'Het systeem is hoog risico als medisch hulpmiddel (artikel 6, lid 1). De beoordeling geldt alleen voor gebruik uit bijlage III.',
        'The system is high-risk as a medical device (Article 6(1)). The assessment is only for uses of Annex III.',
      ),
      ['ai-act/27-1', 'ai-act/6-1'],
    );
  if (aiAct.highRisk === false)
    return not(text('Het systeem is geen hoog risico.', 'The system is not high-risk.'), ['ai-act/27-1', 'ai-act/6-2']);
  if (aiAct.fria === null || aiAct.highRisk === null)
    return {
      answer: 'undetermined',
      why: text(
        'De feiten laten meer dan één uitkomst toe. Eerst moet vaststaan of het hoog risico is, en wat voor organisatie u bent.',
        'The facts allow more than one outcome. First it must be settled whether it is high-risk, and what kind of organisation you are.',
      ),
      cites: ['ai-act/27-1'],
    };
  return aiAct.fria
    ? {
        answer: 'must',
        why: text(
          'Het gebruik staat in bijlage III, en de gebruiker is een overheid, levert een publieke dienst zoals zorg, of beoordeelt krediet of verzekering.',
          'The use is listed in Annex III, and the deployer is a public body, provides a public service such as care, or assesses credit or insurance.',
        ),
        cites: ['ai-act/27-1'],
      }
    : not(
        text(
          'Het gebruik staat in bijlage III, maar de gebruiker is geen overheid en levert geen publieke dienst.',
          'The use is listed in Annex III, but the deployer is no public body and provides no public service.',
        ),
        ['ai-act/27-1'],
      );
}
