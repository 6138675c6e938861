import { decisionsOf, submittedAtVersion } from '#db/queries/decisions.ts';
import type { Db } from '#dialect';
import type { Classification } from '#workflows/law/api.ts';
import { classKey } from './classify.ts';

export type StoredReceipt = Awaited<ReturnType<typeof decisionsOf>>[number];

/** The decisions on a system, kept apart by who made them and when. */
export type Decided = {
  /** The receipt of the accepted submission: what the law made of the facts on that day. */
  decision: StoredReceipt | undefined;
  /** What a person decided where the law left more than one answer. */
  person: StoredReceipt | undefined;
  /** What the law made of the same facts later, each time that this was something else; oldest first. */
  later: readonly StoredReceipt[];
};

/** Splits the receipts of a system, oldest first; `submitted` is the version of its dossier at which it was accepted. */
export function decidedOf(receipts: readonly StoredReceipt[], submitted: number | undefined): Decided {
  const byLaw = receipts.filter(({ kind }) => kind === 'classification');
  const place = Math.max(
    0,
    byLaw.findLastIndex(({ version }) => version === submitted),
  );
  return {
    decision: byLaw[place],
    person: receipts.findLast(({ kind }) => kind === 'human'),
    later: byLaw.slice(place + 1),
  };
}

/** The decisions on one system, by the id of its registration. */
export async function decidedOn(db: Db, systemId: string): Promise<Decided> {
  const [receipts, submitted] = await Promise.all([decisionsOf(db, systemId), submittedAtVersion(db, systemId)]);
  return decidedOf(receipts, submitted);
}

export const answerIn = (receipt: StoredReceipt): Classification => receipt.answer as unknown as Classification;

/** The receipt that holds in the register: a person's if there is one, else the last answer of the law that decides. */
export function holding({ decision, person, later }: Decided): StoredReceipt | undefined {
  const byLaw = [...(decision ? [decision] : []), ...later];
  return person ?? byLaw.findLast((one) => answerIn(one).outcome === 'decided') ?? byLaw.at(-1);
}

/** A later answer of the law in short, with its day and what proves it. */
export const laterView = (receipt: StoredReceipt) => {
  const answer = answerIn(receipt);
  return {
    /** The day whose law was applied, and the moment at which the register did so. */
    asOf: receipt.governingDay,
    at: receipt.decidedAt,
    outcome: answer.outcome,
    deviceClass: classKey(answer),
    findings: [...answer.findings],
    notifiedBody: answer.device.notifiedBody,
    dutiesFrom: answer.aiAct.dutiesFrom,
    versions: receipt.lawVersion,
    hash: receipt.hash,
  };
};

/** What a person decided; the reason stays in the dossier. */
export function personView(receipt: StoredReceipt) {
  const { deviceClass, findings, certificateNeeded } = receipt.answer as {
    deviceClass: string;
    findings: string[];
    certificateNeeded: boolean;
  };
  return {
    asOf: receipt.governingDay,
    at: receipt.decidedAt,
    deviceClass,
    findings,
    certificateNeeded,
    hash: receipt.hash,
  };
}

/** One class of a system with who says so. */
export type ClassLine = {
  by: 'provider' | 'notified-body' | 'law' | 'law-again' | 'inspectorate';
  /** As in the register (`MDR-IIa`); a certificate names the class without its regulation. Null: not stated. */
  deviceClass: string | null;
  /** Body and number of a certificate. */
  certificate: { body: string; number: string; status: string } | null;
  /** The day whose law was applied, or on which it was stated or certified. */
  day: string;
  /** The moment at which the law was applied again, or a person decided. */
  at: Date | null;
  /** This one holds in the register. */
  holds: boolean;
};

type Others = {
  declared: string | null;
  submittedOn: string;
  certificates: readonly {
    bodyName: string;
    certificate: { number: string; deviceClass: string; issuedOn: string; status: string };
  }[];
};

/** Every class that somebody gives a system, side by side: provider, notified bodies, the law then and later, the inspectorate. */
export function classLines(decided: Decided, { declared, submittedOn, certificates }: Others): ClassLine[] {
  const { decision, person, later } = decided;
  const holds = holding(decided);
  const line = (receipt: StoredReceipt, by: ClassLine['by']): ClassLine => ({
    by,
    deviceClass: by === 'inspectorate' ? personView(receipt).deviceClass : classKey(answerIn(receipt)),
    certificate: null,
    day: receipt.governingDay,
    at: by === 'law' ? null : receipt.decidedAt,
    holds: receipt === holds,
  });
  return [
    { by: 'provider', deviceClass: declared, certificate: null, day: submittedOn, at: null, holds: false },
    ...certificates.map(({ bodyName, certificate: { number, deviceClass, issuedOn, status } }): ClassLine => ({
      by: 'notified-body',
      deviceClass,
      certificate: { body: bodyName, number, status },
      day: issuedOn,
      at: null,
      holds: false,
    })),
    ...(decision ? [line(decision, 'law')] : []),
    ...later.map((one) => line(one, 'law-again')),
    ...(person ? [line(person, 'inspectorate')] : []),
  ];
}
