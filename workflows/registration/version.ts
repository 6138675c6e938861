import type { Db, Write } from '#dialect';
import { changeToVersion, opinionsOn, registeredVersions, type RegisteredVersion } from '#db/queries/versions.ts';
import { systemById } from '#db/queries/systems.ts';
import { versionChange } from '#db/schema/system.ts';
import {
  assessChange,
  provision,
  type AskedChangeFact,
  type Change,
  type ChangeFactValues,
  type Classification,
  type FactValues,
} from '#workflows/law/api.ts';
import { eq } from 'drizzle-orm';
import type { Receipt } from '../core/receipt.ts';

export type { AskedChangeFact } from '#workflows/law/api.ts';

type SystemRow = NonNullable<Awaited<ReturnType<typeof systemById>>>;

/** The answers about a change: from which version, what is known, and what the person does not know yet. */
export type ChangeAnswers = { fromId: string | null; known: ChangeFactValues; unknown: AskedChangeFact[] };

/** Reads a stored section `change`; nothing stored is nothing known. */
export function changeAnswers(body: Record<string, unknown> | undefined): ChangeAnswers {
  const { fromId = null, known = {}, unknown = [] } = (body ?? {}) as Partial<ChangeAnswers>;
  return { fromId, known, unknown };
}

/** Where a new version stands among the versions of its product. */
export type VersionLine = {
  /** Versions it can follow on: every other one that is or was in the register, the last entered first. */
  candidates: RegisteredVersion[];
  /** The version it follows on, as submitted. */
  from: SystemRow | undefined;
};

/** The other registered versions of the product, and the one that was chosen as predecessor. */
export async function versionLine(
  db: Db,
  id: string,
  familyId: string | undefined,
  fromId: string | null,
): Promise<VersionLine> {
  if (familyId === undefined) return { candidates: [], from: undefined };
  const candidates = (await registeredVersions(db, familyId)).filter((one) => one.id !== id);
  const chosen = candidates.some((one) => one.id === fromId) ? fromId : null;
  return { candidates, from: chosen === null ? undefined : await systemById(db, chosen) };
}

/** A directive's certificate or declaration under which the device is still on the market. */
const underDirective = ({ deviceCertificate }: FactValues): boolean | undefined =>
  deviceCertificate === undefined
    ? undefined
    : deviceCertificate === 'directive-certificate' || deviceCertificate === 'directive-declaration';

/** A table of facts without those that are not known. */
const known = (facts: { readonly [Name in keyof ChangeFactValues]?: ChangeFactValues[Name] | null | undefined }) =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  ) as ChangeFactValues;

/** Where both versions stand in the law, from their classifications: nobody is asked what the register knows. */
export function standingOf(from: SystemRow, after: Classification, facts: FactValues, asOf: string): ChangeFactValues {
  const before = from.classification as unknown as Classification;
  const { device, aiAct } = after;
  const body = device.notifiedBody;
  // The day for its route, whether or not the duties ever reach this system: who was earlier stays outside (AI Act 111(2)).
  const dutiesFrom = aiAct.route ? provision(aiAct.route === 'ART6_1' ? 'ai-act/6-1' : 'ai-act/6-2').appliesFrom : null;
  const onMarket = facts.marketDate ?? from.registeredOn;
  return known({
    device: device.qualifies === false ? 'none' : device.regulation,
    notifiedBody:
      body === null ? null : !body ? 'none' : before.device.notifiedBody === false ? 'first-time' : 'involved',
    directiveDevice: device.qualifies === false ? false : underDirective(facts),
    highRisk: aiAct.highRisk === false ? 'none' : aiAct.route,
    wasHighRisk: before.aiAct.highRisk,
    placedBeforeDuties: dutiesFrom === null || onMarket === null ? null : onMarket < dutiesFrom,
    dutiesApply: dutiesFrom === null ? null : dutiesFrom <= asOf,
  });
}

/** The law on the step from one version to the next, on a local day, with its receipt. */
export function changeOf(
  from: SystemRow,
  answers: ChangeAnswers,
  after: Classification,
  facts: FactValues,
  asOf: string,
): { change: Change; facts: ChangeFactValues; receipt: Receipt } {
  const all = { ...answers.known, ...standingOf(from, after, facts, asOf) };
  const change = assessChange({ asOf, facts: all });
  return {
    change,
    facts: all,
    receipt: {
      kind: 'change',
      rule: 'change',
      lawVersion: [...new Set(change.trace.map(({ version }) => version))].join(', '),
      governingDay: asOf,
      facts: all as Record<string, unknown>,
      answer: change as unknown as Record<string, unknown>,
      citations: [...new Set(change.trace.flatMap(({ cites }) => cites))],
    },
  };
}

/** The questions about the change that are still to be asked: "don't know yet" counts as asked. */
export const openChangeQuestions = ({ ask }: Pick<Change, 'ask'>, { unknown }: ChangeAnswers): AskedChangeFact[] =>
  ask.filter((name) => !unknown.includes(name));

/** What is still missing before a version may be sent: the version it follows on, or questions about the change. */
export function missingOnChange(line: VersionLine, answers: ChangeAnswers, change: Change | undefined): string[] {
  if (line.candidates.length === 0) return [];
  if (!line.from || !change) return ['change'];
  return openChangeQuestions(change, answers).map((name) => `change.${name}`);
}

/** Keeps the step between two versions, in the commit that decides it; an earlier answer stays as its receipt. */
export function keepChange(
  toId: string,
  from: SystemRow,
  facts: ChangeFactValues,
  change: Change,
  by: { receiptId: string; actorId: string; at: Date; before: boolean },
): Write {
  const values = {
    fromId: from.id,
    facts: facts as Record<string, unknown>,
    answer: change as unknown as Record<string, unknown>,
    kind: change.kind,
    receiptId: by.receiptId,
    decidedBy: by.actorId,
    decidedAt: by.at,
  };
  return by.before
    ? { rows: 1, build: (tx) => tx.update(versionChange).set(values).where(eq(versionChange.toId, toId)) }
    : { rows: 1, build: (tx) => tx.insert(versionChange).values({ toId, ...values }) };
}

/**
 * Whether the step to this version is decided, so that it may be put into use: it is the first of its product, or the law
 * decided, or a person gave an opinion where the law leaves it open.
 */
export async function changeIsDecided(db: Db, { id, familyId }: { id: string; familyId: string }): Promise<boolean> {
  const versions = await registeredVersions(db, familyId);
  const own = versions.find((one) => one.id === id);
  if (!versions.some((one) => own === undefined || one.seq < own.seq)) return true;
  const edge = await changeToVersion(db, id);
  if (!edge) return false;
  return edge.change.kind !== 'undetermined' || (await opinionsOn(db, id)).length > 0;
}
