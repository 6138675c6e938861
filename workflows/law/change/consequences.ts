import type { Text } from '../text.ts';
import { text } from '../text.ts';
import type { ChangeFactValues } from './facts.ts';
import type { ChangeFindingName } from './view.ts';

/** What follows from a change, as data: yes, no, or not to be said yet. */
export interface Consequence {
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'undetermined';
  readonly title: Text;
  readonly cites: readonly string[];
}

/** The answers still possible for a finding. */
export type Possible = (name: ChangeFindingName) => readonly string[];

type Answer = Consequence['answer'];

const some = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('undetermined') ? 'undetermined' : 'no';

/**
 * What the provider has to do with this change. A consequence that cannot arise for this system, such as a device number
 * without a device, is left out.
 */
export function consequencesOf(facts: ChangeFactValues, possible: Possible): readonly Consequence[] {
  const is = (name: ChangeFindingName, ...values: readonly string[]): Answer => {
    const left = possible(name);
    const held = left.filter((one) => values.includes(one)).length;
    return held === 0 ? 'no' : held === left.length ? 'yes' : 'undetermined';
  };
  const device = facts.device !== 'none';
  const highRisk = facts.highRisk !== 'none';
  const law = facts.device === 'IVDR' ? 'ivdr' : 'mdr';
  const approval = some([is('mdrApproval', 'required'), is('ivdrApproval', 'required')]);
  const transition = some([is('mdrLegacy', 'ended'), is('ivdrLegacy', 'ended')]);
  const assessment = some([approval, transition, is('substantial', 'yes', 'first')]);
  const rows: readonly (Consequence | false)[] = [
    {
      id: 'new-assessment',
      answer: assessment,
      title: text('De wijziging opnieuw laten beoordelen', 'Have the change assessed'),
      cites: [...(device ? [law === 'ivdr' ? 'ivdr/48' : 'mdr/52'] : []), ...(highRisk ? ['ai-act/43-4'] : [])],
    },
    device && {
      id: 'tell-notified-body',
      answer: some([approval, transition]),
      title: text(
        'Vooraf naar de aangemelde instantie, en wachten op haar goedkeuring',
        'Go to the notified body first, and wait for its approval',
      ),
      cites: [`${law}/annex-vii-4-9`, `${law}/annex-ix-2-4`, `${law}/annex-ix-approved-device`],
    },
    device && {
      id: 'leave-transition',
      answer: transition,
      title: text(
        'Het hulpmiddel moet nu aan de nieuwe verordening voldoen',
        'The device now has to meet the new regulation',
      ),
      cites: [law === 'ivdr' ? 'ivdr/110-3' : 'mdr/120-3'],
    },
    (device || highRisk) && {
      id: 'update-documentation',
      answer: 'yes',
      title: text('Technisch dossier en risicodossier bijwerken', 'Update the technical file and the risk file'),
      cites: [...(device ? [`${law}/10`] : []), ...(highRisk ? ['ai-act/11'] : [])],
    },
    device && {
      id: 'new-device-number',
      answer: some([is('mdrUdi', 'udi-di'), is('ivdrUdi', 'udi-di')]),
      title: text(
        'Een nieuwe UDI-DI, en het hulpmiddel opnieuw in EUDAMED',
        'A new UDI-DI, and the device in EUDAMED again',
      ),
      cites: [`${law}/annex-vi-c-6-5-2`, `${law}/annex-vi-c-5-8`],
    },
    highRisk && {
      id: 'new-registration',
      answer: is('registration', 'register'),
      title: text('De wijziging inschrijven in de EU-databank', 'Register the change in the EU database'),
      cites: ['ai-act/recital-131'],
    },
    {
      id: 'reclassify',
      answer: is('reclassify', 'yes'),
      title: text('De klasse opnieuw bepalen', 'Determine the class again'),
      cites: ['mdcg-2019-11/changes-function'],
    },
    highRisk && {
      id: 'ai-act-applies',
      answer: is('aiLegacy', 'ended'),
      title: text(
        'De bescherming van eerder geleverde systemen vervalt',
        'The protection of systems supplied earlier ends',
      ),
      cites: ['ai-act/111-2'],
    },
    highRisk && {
      id: 'other-provider',
      answer: is('provider', 'whoever-changed-it'),
      title: text(
        'Wie de wijziging maakte, is voortaan de aanbieder',
        'Whoever made the change is the provider from now on',
      ),
      cites: ['ai-act/25-1-b'],
    },
  ];
  return rows.filter((row) => row !== false);
}
