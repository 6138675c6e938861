import { text } from '../text.ts';
import { roleRule } from './role-fact.ts';
import type { RoleView } from './role-fact.ts';

const made = (f: RoleView) => f.maker === 'we';
const supplies = (f: RoleView) => f.supply !== 'no';
const ofAnother = (f: RoleView) => f.medicalDevice && !made(f) && (supplies(f) || f.use === 'work');
/** 16(1)(a) asks for making available on the market (2(27)): who only uses it under its name supplies nothing. */
const sellsUnderName = (f: RoleView) => f.medicalDevice && !made(f) && supplies(f) && f.ownName;
const repurposes = (f: RoleView) => ofAnother(f) && f.otherPurpose !== 'no';
const alters = (f: RoleView) => ofAnother(f) && f.changes === 'substantial';
/** A care organisation that changes a device and keeps it to itself: Article 16 or Article 5(5). */
const onlyOwnUse = (f: RoleView) => !supplies(f) && f.use === 'work';

/** MDR 2(30) and IVDR 2(23): makes it, or has it made, and markets it under its own name. */
export const manufacturer = roleRule({
  id: 'mdr/role-manufacturer',
  title: text('Fabrikant van een medisch hulpmiddel', 'Manufacturer of a medical device'),
  base: { cite: 'mdr/2-30', then: false },
  exceptions: [
    { cite: 'mdr/2-30', when: (f) => f.medicalDevice && made(f) && supplies(f) && f.ownName, then: true },
    { cite: 'mdr/5-5', when: (f) => f.medicalDevice && made(f) && onlyOwnUse(f), then: false },
  ],
});

/** MDR and IVDR 16(1)(a): own name on a device, unless the label names the manufacturer by agreement. */
export const manufacturerByName = roleRule(
  {
    id: 'mdr/16-1-a',
    title: text('Fabrikant worden door uw naam', 'Becoming manufacturer by your name'),
    base: { cite: 'mdr/16-1', then: false },
    exceptions: [
      { cite: 'mdr/16-1-a', when: (f) => sellsUnderName(f) && !f.nameAgreement, then: true },
      { cite: 'mdr/16-1-a-agreement', when: (f) => sellsUnderName(f) && f.nameAgreement, then: false },
    ],
  },
  'from-memory',
);

/** MDR and IVDR 16(1)(b)-(c): another purpose, or a change that can affect conformity. */
export const manufacturerByChange = roleRule(
  {
    id: 'mdr/16-1-b-c',
    title: text(
      'Fabrikant worden door een ander doel of een wijziging',
      'Becoming manufacturer by another purpose or a change',
    ),
    base: { cite: 'mdr/16-1', then: false },
    exceptions: [
      { cite: 'mdr/16-1-b', when: (f) => repurposes(f) && !onlyOwnUse(f), then: true },
      { cite: 'mdr/16-1-c', when: (f) => alters(f) && !repurposes(f) && !onlyOwnUse(f), then: true },
      {
        cite: 'mdr/5-5',
        when: (f) => (repurposes(f) || alters(f)) && onlyOwnUse(f),
        open: [false, true],
        review: {
          question: text(
            'Valt deze eigen aanpassing onder artikel 5, lid 5 of wordt u fabrikant?',
            'Does this change of your own fall under Article 5(5), or do you become manufacturer?',
          ),
          why: text(
            'Een zorginstelling mag onder voorwaarden een hulpmiddel voor eigen gebruik aanpassen. Buiten die voorwaarden geldt artikel 16.',
            'A care organisation may under conditions change a device for its own use. Outside those conditions Article 16 applies.',
          ),
        },
      },
    ],
  },
  'from-memory',
);
