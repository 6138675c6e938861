import type { PersonRole } from '#db/schema/account.ts';
import type { Actor } from '#workflows/core/context.ts';
import { organisationId, userId } from './names.ts';

export type Person = {
  key: string;
  name: string;
  /** Key of the organisation. */
  organisation: string;
  role: PersonRole;
  language?: 'en';
  /** Place in the list on the sign-in page. Who has none cannot sign in: the account exists for the history. */
  listed?: number;
  /** Where the account stands at the end; without it: active. */
  ends?: 'invited' | 'blocked';
};

const person = (
  key: string,
  name: string,
  organisation: string,
  role: PersonRole,
  more: Partial<Pick<Person, 'language' | 'listed' | 'ends'>> = {},
): Person => ({ key, name, organisation, role, ...more });

/** Everybody who acts in the demonstration. All invented. */
export const people: readonly Person[] = [
  person('noor', 'Noor Verhage', 'igj', 'administrator', { listed: 13 }),
  person('bram', 'Bram Hoekstra', 'igj', 'inspector', { listed: 11 }),
  person('samira', 'Samira el Idrissi', 'igj', 'inspector', { listed: 12 }),

  person('maarten', 'Maarten Visser', 'longlicht', 'provider', { listed: 1 }),
  person('yasmin', 'Yasmin Bakkali', 'longlicht', 'provider', { listed: 2, language: 'en' }),
  person('lotte', 'Lotte Brinkman', 'spraakhelder', 'provider', { listed: 3 }),
  person('ruben', 'Ruben Zwaluwe', 'zwaluw', 'authorised-representative', { listed: 4 }),
  person('jelle', 'Jelle Postma', 'hartspoor', 'provider'),
  person('ilse', 'Ilse Vermaat', 'weefselblik', 'provider'),
  person('wiebe', 'Wiebe Dijkstra', 'zorgrooster', 'provider'),
  person('hannah', 'Hannah Smeets', 'mentaalkompas', 'provider'),
  person('gijs', 'Gijs Oosterhof', 'nachtwacht', 'provider'),
  person('esra', 'Esra Demir', 'berichtwijs', 'provider'),
  person('katrin', 'Katrin Vogel', 'gehirnblick', 'provider', { language: 'en' }),
  person('jonas', 'Jonas Brandt', 'rheintal', 'provider', { language: 'en' }),
  person('griet', 'Griet Lauwers', 'scheldezicht', 'provider'),
  person('tom', 'Tom van Rijswijk', 'meldlijn', 'provider'),
  person('reto', 'Reto Amstutz', 'alpenblick', 'provider', { language: 'en' }),
  person('minji', 'Han Minji', 'seonghwa', 'provider', { language: 'en' }),
  person('petra', 'Petra Kuiper', 'wijkloket', 'provider'),
  person('sjoerd', 'Sjoerd Bosma', 'umc-ontwikkeling', 'provider'),

  person('tessa', 'Tessa van Loon', 'keurmerk', 'notified-body-assessor', { listed: 5 }),
  person('joris', 'Joris Kamp', 'keurmerk', 'notified-body-assessor', { listed: 6 }),
  person('pieter', 'Pieter Roos', 'keurmerk', 'notified-body-assessor', { listed: 7 }),
  person('femke', 'Femke Aalders', 'keurmerk', 'notified-body-decider', { listed: 8 }),
  person('marloes', 'Marloes Peeters', 'toetshuis', 'notified-body-assessor'),
  person('arjan', 'Arjan Tulp', 'toetshuis', 'notified-body-decider'),
  person('lena', 'Lena Hartmann', 'pruefhaus', 'notified-body-assessor', { language: 'en' }),
  person('uwe', 'Uwe Sommer', 'pruefhaus', 'notified-body-decider', { language: 'en' }),
  person('els', 'Els Claes', 'labkeur', 'notified-body-assessor'),
  person('dirk', 'Dirk Wouters', 'labkeur', 'notified-body-decider'),

  person('anneke', 'Anneke de Wit', 'delinge', 'deployer', { listed: 9 }),
  person('kees', 'Kees Jansma', 'umc', 'deployer', { listed: 10 }),
  person('roelof', 'Roelof Mulder', 'noorderlicht', 'deployer'),
  person('carla', 'Carla Minderhoud', 'westerwal', 'deployer'),
  person('truus', 'Truus Janssen', 'maasoever', 'deployer'),
  person('bas', 'Bas Hofman', 'debrug', 'deployer'),
  person('mirjam', 'Mirjam Vos', 'boszicht', 'deployer'),
  person('fatima', 'Fatima Ouali', 'hetanker', 'deployer'),
  person('wouter', 'Wouter Smit', 'rijnbocht', 'deployer'),
  person('linda', 'Linda van Gestel', 'zonneboog', 'deployer'),
  person('paul', 'Paul Kroon', 'duinvallei', 'deployer'),
  person('anja', 'Anja Timmers', 'singelzicht', 'deployer'),
  person('harm', 'Harm Wiersma', 'terpzicht', 'deployer'),
  person('iris', 'Iris Kuijpers', 'nestkast', 'deployer'),
  person('ronald', 'Ronald Stam', 'hanzestroom', 'deployer'),
  person('nadia', 'Nadia Berk', 'lindetuin', 'deployer'),
  person('joost', 'Joost Verhoeven', 'zomerland', 'deployer'),
  person('sanne', 'Sanne Blok', 'windroos', 'deployer'),
  person('marieke', 'Marieke Ploeg', 'rietwaard', 'deployer'),
  person('erik', 'Erik Zandstra', 'polderzeker', 'deployer'),

  person('daan', 'Daan Mulderij', 'hartspoor', 'provider', { ends: 'invited' }),
  person('olaf', 'Olaf Kramer', 'westerwal', 'deployer', { ends: 'blocked' }),
];

/** The person as the one who acts, in the only role that he or she has. */
export function actor(key: string): Actor {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`no person ${key}`);
  return {
    id: userId(key),
    name: found.name,
    roles: [found.role],
    organisationId: organisationId(found.organisation),
    language: found.language ?? 'nl',
  };
}
