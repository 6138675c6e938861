import type { Classification, Confidence, DeviceClass, DeviceRegulation } from '../classification.ts';
import type { Day } from '../day.ts';
import type { FactValues } from '../facts.ts';
import type { Text } from '../text.ts';

/** Registers in which people look for care AI, in the order of asking. */
export const registerNames = [
  'eudamed-devices',
  'eudamed-certificates',
  'ai-database-provider',
  'ai-database-derogation',
  'ai-database-deployer',
  'algoritmeregister',
  'waarborg',
] as const;
export type RegisterName = (typeof registerNames)[number];

/** What decides where a system belongs; null in a field: not known. */
export interface RegisterCase {
  /** It is an AI system in the scope of the AI Act. */
  readonly aiSystem: boolean | null;
  readonly device: DeviceRegulation | 'none' | null;
  readonly class: DeviceClass | null;
  /** Made by a health institution for its own use: Article 5(5). */
  readonly inHouse: boolean | null;
  readonly notifiedBody: boolean | null;
  /** On the market under an old directive, by a certificate or by a declaration of the manufacturer alone. */
  readonly directive: 'certificate' | 'declaration' | null;
  /** Points of Annex III that the use matches. */
  readonly annexIII: readonly string[] | null;
  /** Article 6(3): a limited task, without profiling. */
  readonly limitedTask: boolean | null;
  readonly deployer: 'public-authority' | 'public-service' | 'other' | null;
  readonly marketDate: Day | null;
}

export interface RegisterAnswer {
  readonly register: RegisterName;
  readonly answer: 'must' | 'may' | 'not' | 'undetermined';
  readonly why: Text;
  /** First day of the duty. */
  readonly from: Day | null;
  /** The same in the other reading of the law. */
  readonly otherFrom: Day | null;
  /** Last day to have it done, where there is one; `otherBy` where sources differ. */
  readonly by: Day | null;
  readonly otherBy: Day | null;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
}

type Rest = Partial<Omit<RegisterAnswer, 'register' | 'answer' | 'why' | 'cites'>>;

export const registerAnswer = (
  register: RegisterName,
  answer: RegisterAnswer['answer'],
  why: Text,
  cites: readonly string[],
  rest: Rest = {},
): RegisterAnswer => ({
  register,
  answer,
  why,
  cites,
  from: null,
  otherFrom: null,
  by: null,
  otherBy: null,
  confidence: 'verified',
  ...rest,
});

function underDirective(document: FactValues['deviceCertificate']): RegisterCase['directive'] {
  if (document === 'directive-certificate') return 'certificate';
  return document === 'directive-declaration' ? 'declaration' : null;
}

/** The case of a system that was classified. */
export function registerCase({ aiAct, device, trace }: Classification, facts: FactValues): RegisterCase {
  const decided = (rule: string) => {
    const step = trace.find((one) => one.rule === rule);
    return step && step.possible.length === 1 ? (step.result as boolean) : null;
  };
  const { derogation } = aiAct;
  return {
    aiSystem: decided('ai-act/scope'),
    device: device.qualifies === null ? null : device.qualifies ? device.regulation : 'none',
    class: device.class,
    inHouse: device.inHouse,
    notifiedBody: device.notifiedBody,
    directive: underDirective(facts.deviceCertificate),
    // Article 6(1) can decide while the use is still open: then it is not known whether Annex III names it too.
    annexIII: aiAct.annexIII.length > 0 ? aiAct.annexIII : decided('ai-act/annex-iii') === false ? [] : null,
    limitedTask: derogation === null ? null : derogation === 'available',
    deployer: facts.deployerKind ?? null,
    marketDate: facts.marketDate ?? null,
  };
}
