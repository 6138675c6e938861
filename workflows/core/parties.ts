import type { Db } from '#dialect';
import { representativesOn } from '#db/queries/organisations.ts';
import type { Party } from './record.ts';

/** A provider as party, with whoever represents it on that local day: a representative acts in its dossiers (MDR art. 11, AI Act art. 22). */
export async function providerParties(db: Db, providerId: string, day: string): Promise<Party[]> {
  const representatives = await representativesOn(db, providerId, day);
  return [
    { organisationId: providerId, capacity: 'provider' },
    ...representatives.map(({ representativeId }): Party => ({
      organisationId: representativeId,
      capacity: 'authorised-representative',
    })),
  ];
}
