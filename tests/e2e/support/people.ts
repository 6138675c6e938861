import { fileURLToPath } from 'node:url';

/** Accounts of the demonstration. `secondStep`: signing in asks for a one-time code; `english`: works in English from then on. */
export const people = {
  maarten: { name: 'Maarten Visser', email: 'maarten.visser@longlicht.example', desk: '/aanbieder' },
  yasmin: { name: 'Yasmin Bakkali', email: 'yasmin.bakkali@longlicht.example', desk: '/aanbieder' },
  lotte: { name: 'Lotte Brinkman', email: 'lotte.brinkman@spraakhelder.example', desk: '/aanbieder' },
  tessa: { name: 'Tessa van Loon', email: 'tessa.van.loon@keurmerk.example', desk: '/beoordeling', secondStep: true },
  joris: { name: 'Joris Kamp', email: 'joris.kamp@keurmerk.example', desk: '/beoordeling', secondStep: true },
  pieter: {
    name: 'Pieter Roos',
    email: 'pieter.roos@keurmerk.example',
    desk: '/beoordeling',
    secondStep: true,
    english: true,
  },
  femke: { name: 'Femke Aalders', email: 'femke.aalders@keurmerk.example', desk: '/beoordeling', secondStep: true },
  anneke: { name: 'Anneke de Wit', email: 'anneke.de.wit@delinge.example', desk: '/instelling' },
  kees: { name: 'Kees Jansma', email: 'kees.jansma@umc.example', desk: '/instelling', english: true },
  bram: { name: 'Bram Hoekstra', email: 'bram.hoekstra@igj.example', desk: '/toezicht', secondStep: true },
  samira: {
    name: 'Samira el Idrissi',
    email: 'samira.el.idrissi@igj.example',
    desk: '/toezicht',
    secondStep: true,
    english: true,
  },
  noor: { name: 'Noor Verhage', email: 'noor.verhage@igj.example', desk: '/beheer', secondStep: true, english: true },
} as const satisfies Record<string, { name: string; email: string; desk: string; secondStep?: true; english?: true }>;

export type Who = keyof typeof people;

/** The password of every account of the demonstration; the sign-in page shows it. */
export const password = 'drie fietsen bij de sluis';

/** Where the session of a person is kept between the tests of one run: a one-time code works once. */
export const sessionFile = (who: Who): string =>
  fileURLToPath(new URL(`../../../.cache/tests/sessions/${who}.json`, import.meta.url));
