import type { Text } from '../text.ts';
import { aiActChain, deviceChain } from './chain.ts';
import * as deployer from './deployer.ts';
import * as devices from './devices.ts';
import { inHouse } from './in-house.ts';
import type { Duty } from './obligation.ts';
import * as provider from './provider.ts';
import * as uses from './uses.ts';

/** Every duty the tables hold, in the order of the texts. */
export const allDuties: readonly Duty[] = [
  ...uses.literacy.until20260726,
  ...uses.literacy.now,
  ...uses.biasData,
  ...uses.derogation,
  ...provider.highRiskProvider,
  ...Object.values(provider.conformity),
  provider.registration,
  provider.nationalRegistration,
  ...Object.values(provider.incidents),
  ...aiActChain,
  ...deployer.highRiskDeployer,
  ...deployer.annexIII,
  deployer.laterIdentification,
  ...deployer.publicAuthority,
  deployer.rightsAssessment,
  ...Object.values(uses.transparency),
  ...uses.gpai,
  ...uses.gpaiSystemic,
  ...(['MDR', 'IVDR'] as const).flatMap((regulation) => [
    ...devices.manufacturer[regulation],
    devices.recertification[regulation],
    devices.summaries[regulation],
    ...devices.interruption[regulation],
    ...devices.surveillance[regulation],
    ...devices.eudamed[regulation],
    ...deviceChain[regulation],
    ...inHouse[regulation],
  ]),
  ...Object.values(devices.periodicReports),
  ...deployer.careProvider,
];

/** What a duty asks for, beside its title and day. */
export interface DutyDetail {
  /** The document or record that shows that the duty is met. */
  readonly evidence: Text;
  /** How long it is kept, or how often it is renewed, where the law says so. */
  readonly keep: Text | null;
  /** What it also depends on and no fact tells. */
  readonly condition: Text | null;
  /** A delegated act under Article 2(13) may limit it for medical devices. */
  readonly limitable: boolean;
}

const byId: ReadonlyMap<string, Duty> = new Map(allDuties.map((one) => [one.id, one]));

/** Article 2(13): duties of Articles 9-15 and 17-25 can be limited for products; 8, 16, 26, 27, 43-50, 72 and 73 cannot. */
function isLimitable(cite: string): boolean {
  const [law, place = ''] = cite.split('/');
  const article = Number(/^\d+/.exec(place)?.[0]);
  return law === 'ai-act' && ((article >= 9 && article <= 15) || (article >= 17 && article <= 25));
}

/** Evidence, retention and conditions of a duty by its id; null for an id of an older law that is no longer held. */
export function dutyDetail(id: string): DutyDetail | null {
  const found = byId.get(id);
  if (!found) return null;
  const { evidence, keep, condition, cite } = found;
  return { evidence, keep, condition, limitable: isLimitable(cite) };
}
