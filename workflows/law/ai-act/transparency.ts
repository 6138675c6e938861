import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { View } from '../view.ts';

const duty = (paragraph: string, title: Text, when: (f: View) => boolean): Rule<View, boolean> => ({
  id: `ai-act/50-${paragraph}`,
  title,
  base: { cite: 'ai-act/50', then: false },
  exceptions: [{ cite: `ai-act/50-${paragraph}`, when: (f) => f.covered && when(f), then: true }],
});

const creates = (f: View) => f.generatedContent.any('text', 'summary', 'image', 'audio', 'video');

/** "Obvious" is read narrowly: only trained professionals need no notice (guidelines on Article 50). */
export const t50_1 = duty('1', text('Melden dat iemand met AI praat', 'Say that one talks to AI'), (f) =>
  f.directContact.includes('public'),
);
/** Summaries count; spelling, translation, verbatim transcription and strictly technical output do not (guidelines). */
export const t50_2 = duty('2', text('Gemaakte inhoud herkenbaar maken', 'Mark created content'), creates);
/** Age and gender are categories too, though Annex III 1(b) does not list them (inferred from recital 16). */
export const t50_3 = duty(
  '3',
  text('Melden dat emoties of groepen worden herkend', 'Say that emotions or groups are recognised'),
  (f) => f.biometrics.any('emotion', 'sensitive-category', 'protected-category', 'age-or-gender'),
);
export const t50_4 = duty(
  '4',
  text('Melden dat gepubliceerde inhoud is gemaakt', 'Say that published content is artificial'),
  (f) =>
    creates(f) &&
    (f.publication.includes('deep-fake') || (f.publication.includes('public-interest-text') && !f.editorialReview)),
);

/** Chapter V: the actor offers a general-purpose model. */
export const gpai: Rule<View, boolean> = {
  id: 'ai-act/53',
  title: text('Aanbieder van een model voor algemene doeleinden', 'Provider of a general-purpose model'),
  base: { cite: 'ai-act/53', then: false },
  exceptions: [{ cite: 'ai-act/3-63', when: (f) => f.covered && f.providesGpaiModel, then: true }],
};

/** Article 51(2): presumption of systemic risk. */
export const gpaiSystemic: Rule<View, boolean> = {
  id: 'ai-act/51',
  title: text('Model met systeemrisico', 'Model with systemic risk'),
  base: { cite: 'ai-act/51', then: false },
  exceptions: [{ cite: 'ai-act/51-2', when: (f) => f.gpai && f.gpaiLargeCompute, then: true }],
};
