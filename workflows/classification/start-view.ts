import { archetypes } from '../archetypes/all.ts';
import { useAreas } from '../registration/taxonomy.ts';
import { askedOf, writeAsked } from './address.ts';

/** The kinds of AI in Dutch care that the wizard can begin with, by area of use; each is an address with its answers. */
export const wizardExamples = useAreas.flatMap((area) => {
  const examples = archetypes
    .filter(({ useArea }) => useArea === area)
    .map(({ id, title, facts }) => ({ id, title, query: writeAsked(askedOf(facts)) }));
  return examples.length > 0 ? [{ area, examples }] : [];
});
