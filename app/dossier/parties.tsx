import type { DossierView } from '#workflows/core/view.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { word } from './words.ts';

/** Which organisations take part in a dossier, and as what. */
export function Parties({ parties }: Pick<DossierView, 'parties'>) {
  const { capacity } = useMessages().workflow;
  const capacities = [...new Set(parties.map((party) => party.capacity))];
  const namesOf = (wanted: string) => parties.filter((party) => party.capacity === wanted).map(({ name }) => name);
  return (
    <SummaryList rows={capacities.map((one) => ({ term: word(capacity, one), value: namesOf(one).join(', ') }))} />
  );
}
