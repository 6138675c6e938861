import type { Question, Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { ChangeFindings, ChangeView } from './view.ts';

/** The intended purpose changes: the purpose itself, or for whom or by whom it is used. */
export const purposeTouched: Rule<ChangeView, 'yes' | 'no'> = {
  id: 'change/purpose',
  title: text('Raakt de wijziging het beoogde doel?', 'Does the change touch the intended purpose?'),
  base: { cite: 'ai-act/3-12', then: 'no' },
  exceptions: [{ cite: 'ai-act/3-12', when: (f) => f.purposeChanged || f.peopleChanged, then: 'yes' }],
};

/** Safety or performance is touched: results outside what was stated, other oversight, a risk that was not assessed. */
export const safetyTouched: Rule<ChangeView, 'yes' | 'no'> = {
  id: 'change/safety',
  title: text('Raakt de wijziging veiligheid of prestaties?', 'Does the change touch safety or performance?'),
  base: { cite: 'ai-act/chapter-iii-2', then: 'no' },
  exceptions: [
    {
      cite: 'ai-act/chapter-iii-2',
      when: (f) => f.performance === 'outside' || f.oversightChanged || f.newRisk,
      then: 'yes',
    },
  ],
};

/** What happened to the model as far as it shows: retraining that leaves every output as it was is no change of it. */
export const modelTouched: Rule<ChangeView, ChangeFindings['modelTouched']> = {
  id: 'change/model',
  title: text('Wat verandert er aan het model?', 'What changes in the model?'),
  base: { cite: 'ai-act/annex-iv-2', then: 'no' },
  exceptions: [
    { cite: 'ai-act/annex-iv-2', when: (f) => f.model === 'redesigned', then: 'redesigned' },
    { cite: 'ai-act/annex-iv-2', when: (f) => f.model === 'retrained' && f.outputChanges, then: 'retrained' },
  ],
};

/** Retraining is named by no text; whoever assessed the first version has to say. */
export const retrainingIsOpen: Question = {
  question: text(
    'Raakt het opnieuw trainen de veiligheid of prestaties waarvoor is goedgekeurd?',
    'Does the retraining touch the safety or performance that was approved?',
  ),
  why: text(
    'De uitkomsten veranderen binnen de opgegeven grenzen en er is geen vooraf beoordeeld plan. De wet noemt hertrainen niet; de aangemelde instantie of de inspectie beslist.',
    'Outputs change within the stated limits and there is no plan assessed beforehand. The law does not mention retraining; the notified body or the inspectorate decides.',
  ),
};

/** Another platform may or may not touch safety and performance. */
export const platformIsOpen: Question = {
  question: text(
    'Kan het nieuwe platform of de nieuwe koppeling de veiligheid of prestaties raken?',
    'Can the new platform or link touch safety or performance?',
  ),
  why: text(
    'Een ander platform, scherm of koppeling hoeft niets aan de werking te veranderen, maar kan dat wel. De aangemelde instantie of de inspectie beslist.',
    'Another platform, screen or link need not change how it works, but it can. The notified body or the inspectorate decides.',
  ),
};

/** The guidelines under Article 96(1)(c) of the AI Act are not there yet. */
export const guidelinesArePending: Question = {
  question: text(
    'Kan deze wijziging de naleving van de eisen voor hoog risico raken?',
    'Can this change affect compliance with the high-risk requirements?',
  ),
  why: text(
    'Nieuwe invoer, hertrainen zonder plan of een ander platform kan de naleving raken. De richtsnoeren van de Commissie over ingrijpende wijzigingen zijn er nog niet; een mens beslist.',
    'New input, retraining without a plan or another platform may affect compliance. The Commission’s guidelines on substantial modification are pending; a person decides.',
  ),
};
