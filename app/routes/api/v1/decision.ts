import { storedDecision } from '#workflows/classification/stored-view.ts';
import { paths } from '../../../paths.ts';
import { readOnly, resource } from './answer.server.ts';

/** The classification of a system in the register, exactly as it was recorded: facts, answer, and the hash that proves both. */
export const loader = resource(async ({ db, params }) => {
  const { entry, receipt } = await storedDecision(db, params.number ?? '');
  const { lawVersion, governingDay, facts, answer, citations, decidedAt, hash } = receipt;
  return {
    body: {
      number: entry.number,
      decidedAt: decidedAt.toISOString(),
      day: governingDay,
      versions: lawVersion,
      facts,
      classification: answer,
      citations,
      hash,
      links: { self: paths.api.decision(entry.number), system: paths.api.system(entry.number) },
    },
  };
});

export const action = readOnly;
