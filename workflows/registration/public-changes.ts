import { historyOf } from '#db/queries/dossier.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import type { Db } from '#dialect';

/** Steps of a registration that everybody may know of. What happened in a draft or between provider and inspectorate is not among them. */
const publicSteps = [
  'submit',
  'confirmClassification',
  'recordCertificate',
  'certificateExpired',
  'reevaluate',
  'suspend',
  'reinstate',
  'withdraw',
] as const;
export type PublicStep = (typeof publicSteps)[number];
const isPublicStep = (type: string): type is PublicStep => (publicSteps as readonly string[]).includes(type);

/** One public change. Names of people and typed reasons stay in the dossier. */
export type PublicChange = {
  version: number;
  at: Date;
  step: PublicStep;
  from: string | null;
  to: string;
  role: string;
  organisationName: string | null;
  /** A reason was given; it is not public. */
  reasonKept: boolean;
};

type AuditBody = { event: { type: string; reason?: string }; from: string | null; to: string; roles: string[] };

/** The public changes of a system, newest first. Of several submissions only the one that was accepted is shown. */
export async function publicChanges(db: Db, dossierId: string): Promise<PublicChange[]> {
  const history = (await historyOf(db, dossierId)).flatMap(({ body, subject, ...row }) => {
    const { event, from, to, roles } = JSON.parse(body) as AuditBody;
    return subject === dossierId && isPublicStep(event.type)
      ? [{ ...row, event, step: event.type, from, to, roles }]
      : [];
  });
  const accepted = history.findLast(({ step }) => step === 'submit');
  const shown = history.filter((row) => accepted === undefined || row.version >= accepted.version);
  const ids = shown.flatMap(({ organisationId }) => organisationId ?? []);
  const names = new Map((await organisationsByIds(db, ids)).map(({ id, name }) => [id, name]));
  return shown
    .map(({ version, at, step, from, to, roles, organisationId, event }): PublicChange => ({
      version,
      at,
      step,
      from,
      to,
      role: roles[0] ?? 'system',
      organisationName: organisationId ? (names.get(organisationId) ?? null) : null,
      reasonKept: (event.reason ?? '') !== '',
    }))
    .reverse();
}
