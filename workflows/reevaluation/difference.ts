import { classKey } from '../registration/classify.ts';
import type { Classification } from '#workflows/law/api.ts';
import type { Standing } from '../registration/standing.ts';

/** What can differ between two outcomes, in the order of weight. */
export const differenceKinds = [
  'class',
  'findings',
  'undetermined',
  'decided',
  'notifiedBody',
  'route',
  'annexIII',
  'prohibited',
  'article50',
  'dutiesFrom',
  'dutiesAdded',
  'dutiesDropped',
  'dutiesMoved',
  'dutiesApply',
  'transition',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What a difference leaves for a person to settle. */
export const questionKinds = ['person', 'undetermined', 'declared', 'certificate'] as const;
export type QuestionKind = (typeof questionKinds)[number];

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

/** One by one the same: so it is for most systems, and then nothing has to be looked up. */
function sameDuties(before: Standing['duties'], after: Standing['duties']): boolean {
  if (before.length !== after.length) return false;
  return after.every(({ id, from, applies }, i) => {
    const was = before[i]!;
    return was.id === id && was.from === from && was.applies === applies;
  });
}

/** A duty can follow from two provisions with a day each; the name and the day together are the duty. */
function dutyKinds(before: Standing, after: Standing): DifferenceKind[] {
  const kinds: DifferenceKind[] = [];
  if (sameDuties(before.duties, after.duties)) return kinds;
  const was = new Map(before.duties.map((one) => [one.id, one]));
  const is = new Map(after.duties.map((one) => [one.id, one]));
  if (after.duties.some(({ id }) => !was.has(id))) kinds.push('dutiesAdded');
  if (before.duties.some(({ id }) => !is.has(id))) kinds.push('dutiesDropped');
  if (after.duties.some(({ id, from }) => was.has(id) && was.get(id)!.from !== from)) kinds.push('dutiesMoved');
  if (after.duties.some(({ id, applies }) => applies && was.get(id)?.applies === false)) kinds.push('dutiesApply');
  return kinds;
}

const ended = ({ transitionUntil, asOf }: Standing) => transitionUntil !== null && transitionUntil < asOf;

/**
 * What differs between two outcomes for one system; empty when nothing does. Only what was concluded counts: another day or
 * another version of the law that leads to the same conclusion is no difference.
 */
export function differenceOf(before: Standing, after: Standing): DifferenceKind[] {
  const found = new Set<DifferenceKind>(dutyKinds(before, after));
  if (before.deviceClass !== after.deviceClass) found.add('class');
  if (!same(before.findings, after.findings)) found.add('findings');
  if (before.outcome !== after.outcome) found.add(after.outcome === 'undetermined' ? 'undetermined' : 'decided');
  if (before.notifiedBody !== after.notifiedBody) found.add('notifiedBody');
  if (before.route !== after.route) found.add('route');
  for (const name of ['annexIII', 'prohibited', 'article50'] as const)
    if (!same(before[name], after[name])) found.add(name);
  if (before.dutiesFrom !== after.dutiesFrom) found.add('dutiesFrom');
  if (before.transitionUntil !== after.transitionUntil || ended(before) !== ended(after)) found.add('transition');
  return differenceKinds.filter((kind) => found.has(kind));
}

/** What a person has to look at because of a difference. `holds`: what a person decided and still stands, if anybody did. */
export function questionsOf(
  before: Standing,
  after: Standing,
  { declared, holds }: { declared: string | null; holds: Classification | null },
): QuestionKind[] {
  const asked: Record<QuestionKind, boolean> = {
    person: holds !== null && (classKey(holds) !== after.deviceClass || !same(holds.findings, after.findings)),
    undetermined: before.outcome === 'decided' && after.outcome === 'undetermined',
    declared: declaredDiffers(declared, after.deviceClass) && before.deviceClass !== after.deviceClass,
    certificate: after.notifiedBody === true && before.notifiedBody !== true,
  };
  return questionKinds.filter((kind) => asked[kind]);
}

/** Whether the class that a provider declared is another than the computed one, where the two can be compared. */
export const declaredDiffers = (declared: string | null, computed: string): boolean =>
  declared !== null && !['undetermined', 'in-house'].includes(computed) && declared !== computed;
