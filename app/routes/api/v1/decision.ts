import { storedDecision } from '#workflows/classification/stored-view.ts';
import { personView, type StoredReceipt } from '#workflows/registration/decided.ts';
import { paths } from '../../../paths.ts';
import { readOnly, resource } from './answer.server.ts';
import { byPerson } from './by-person.server.ts';

const lawOf = ({ decidedAt, governingDay, lawVersion, answer, citations, hash }: StoredReceipt) => ({
  decidedAt: decidedAt.toISOString(),
  day: governingDay,
  versions: lawVersion,
  classification: answer,
  citations,
  hash,
});

/**
 * The decision on a system in the register, exactly as it was recorded: facts, answer, and the hash that proves both. What a person
 * decided, and each later time that the law gave another answer on the same facts, stand beside it.
 */
export const loader = resource(async ({ db, params }) => {
  const { entry, receipt, person, later } = await storedDecision(db, params.number ?? '');
  return {
    body: {
      number: entry.number,
      ...lawOf(receipt),
      facts: receipt.facts,
      decidedByPerson: person ? byPerson(personView(person)) : null,
      reevaluations: later.map(lawOf),
      links: { self: paths.api.decision(entry.number), system: paths.api.system(entry.number) },
    },
  };
});

export const action = readOnly;
