import {
  codesForSoftware,
  proceduresFor,
  underDirective,
  type Classification,
  type DeviceClass,
  type FactValues,
} from '#workflows/law/api.ts';
import { z } from 'zod';
import { anyOf, choice, reason, tick } from '../core/input.ts';
import { deviceClasses, findings } from './taxonomy.ts';

/** What an inspector decides where the law leaves more than one answer (MDR art. 51(2)). */
export const HumanDecision = z
  .object({ deviceClass: choice(deviceClasses), findings: anyOf(choice(findings)), certificateNeeded: tick, reason })
  .refine(({ deviceClass, certificateNeeded }) => !(deviceClass === 'none' && certificateNeeded), {
    path: ['certificateNeeded'],
    message: 'noDevice',
  })
  .refine(({ findings }) => findings.length > 0, { path: ['findings'], message: 'chooseSome' });

/** The classification that holds from then on: the engine's answer, with what the person decided in its place, on the same facts. */
export function decidedClassification(
  answer: Classification,
  decision: z.output<typeof HumanDecision>,
  facts: FactValues,
): Classification {
  const { deviceClass, findings, certificateNeeded } = decision;
  const [regulation, className] =
    deviceClass === 'none' ? [null, null] : (deviceClass.split('-') as ['MDR' | 'IVDR', DeviceClass]);
  const directive = underDirective(regulation, className, facts);
  const device = {
    ...answer.device,
    qualifies: regulation !== null,
    regulation,
    class: className,
    notifiedBody: certificateNeeded,
    transitionUntil: directive?.until ?? null,
    directive,
  };
  return {
    ...answer,
    outcome: 'decided',
    findings,
    aiAct: { ...answer.aiAct, highRisk: findings.includes('high-risk') },
    device: {
      ...device,
      routes: regulation && className ? proceduresFor(regulation, className).map(({ id }) => id) : [],
      designationCodes: codesForSoftware(device, true),
    },
  };
}
