import { deviceClasses } from './taxonomy.ts';

/** Two classes of one system that do not agree: stated by the provider, or on the certificate of a notified body. */
export const classQuestions = ['declared', 'certified'] as const;
export type ClassQuestion = (typeof classQuestions)[number];

const comparable = (inForce: string) => (deviceClasses as readonly string[]).includes(inForce);

/**
 * The questions that the classes of a system leave, beside the class in force (`MDR-IIa`). Certificates name the class without its
 * regulation. A class that is not settled, or a device that is not placed on the market, is compared with nothing.
 */
export function classQuestionsOf(
  inForce: string,
  { declared, certified }: { declared: string | null; certified: readonly string[] },
): ClassQuestion[] {
  if (!comparable(inForce)) return [];
  const bare = inForce.slice(inForce.indexOf('-') + 1);
  const asked: Record<ClassQuestion, boolean> = {
    declared: declared !== null && declared !== inForce,
    certified: certified.some((one) => one !== bare && one !== inForce),
  };
  return classQuestions.filter((one) => asked[one]);
}

/** Certificates of a system, the newest first. */
export type Certificates = readonly {
  certificate: { bodyId: string; type: string; status: string; deviceClass: string; validUntil: string };
}[];

/**
 * The classes that bodies certify on a local day: of the certificates that were not withdrawn the newest of each kind, which renews the
 * others, as long as it is valid (its last day included).
 */
export function certifiedClasses(certificates: Certificates, day: string): string[] {
  const standing = certificates.map(({ certificate }) => certificate).filter(({ status }) => status !== 'WITHDRAWN');
  const isNewest = ({ bodyId, type }: (typeof standing)[number], n: number) =>
    standing.findIndex((other) => other.bodyId === bodyId && other.type === type) === n;
  return standing
    .filter(isNewest)
    .filter(({ validUntil }) => validUntil >= day)
    .map(({ deviceClass }) => deviceClass);
}
