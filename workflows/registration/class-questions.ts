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

type Certificates = readonly { certificate: { status: string; deviceClass: string } }[];

/** The classes on the certificates that were not withdrawn. */
export const certifiedClasses = (certificates: Certificates): string[] =>
  certificates
    .filter(({ certificate }) => certificate.status !== 'WITHDRAWN')
    .map(({ certificate }) => certificate.deviceClass);
