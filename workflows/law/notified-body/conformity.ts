import type { ConformityRoute } from '../classification.ts';
import type { Conclusion } from '../conclusion.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { proceduresFor } from './procedures.ts';
import type { Procedure } from './procedures.ts';

/** Something that comes on top of the procedure of the class. */
export interface ExtraStep {
  readonly id: string;
  readonly title: Text;
  readonly cite: string;
}

const extra = (id: string, cite: string, nl: string, en: string): ExtraStep => ({ id, cite, title: text(nl, en) });
const eachDevice = extra(
  'each-device',
  'ivdr/annex-ix-5-1',
  'De aangemelde instantie beoordeelt de technische documentatie van elk hulpmiddel.',
  'The notified body assesses the technical documentation of every device.',
);

/** The procedures open to this device; none for an in-house device or without a class. */
export function deviceProcedures(
  { regulation, class: deviceClass, notifiedBody }: Conclusion,
  inHouse: boolean | null,
) {
  if (!regulation || !deviceClass || inHouse !== false) return [];
  return proceduresFor(regulation, deviceClass === 'I' && notifiedBody === true ? 'I-aspect' : deviceClass);
}

/** What comes on top for this device: MDR 29(3), 31 and 54; IVDR 48(3)-(10). */
export function extraSteps(
  { regulation, class: deviceClass, notifiedBody, rules }: Conclusion,
  facts: FactValues,
  procedures: readonly Procedure[],
): readonly ExtraStep[] {
  if (notifiedBody !== true || procedures.length === 0) return [];
  const steps = [
    extra(
      'srn',
      regulation === 'MDR' ? 'mdr/31' : 'ivdr/28',
      'De fabrikant heeft een SRN vóór de aanvraag.',
      'The manufacturer has an SRN before applying.',
    ),
  ];
  if (regulation === 'MDR') {
    if (deviceClass === 'III' || deviceClass === 'IIb')
      steps.push(
        extra(
          'basic-udi-di',
          'mdr/29-3',
          deviceClass === 'III'
            ? 'De Basic UDI-DI is vóór de aanvraag toegekend.'
            : 'Bij bijlage X is de Basic UDI-DI vóór de aanvraag toegekend.',
          deviceClass === 'III'
            ? 'The Basic UDI-DI is assigned before applying.'
            : 'Under Annex X the Basic UDI-DI is assigned before applying.',
        ),
      );
    if (deviceClass === 'IIb' && rules.includes('12'))
      steps.push(
        extra(
          'expert-panel',
          'mdr/54-1',
          'Een deskundigenpanel kan een oordeel geven over de klinische evaluatie.',
          'An expert panel may give an opinion on the clinical evaluation.',
        ),
      );
    return steps;
  }
  if (facts.testSetting !== undefined && facts.testSetting !== 'laboratory') steps.push(eachDevice);
  if (facts.specimenTargets?.includes('companion'))
    steps.push(
      extra(
        'medicines-authority',
        'ivdr/annex-ix-5-2',
        'De aangemelde instantie raadpleegt een geneesmiddelenautoriteit over elk hulpmiddel.',
        'The notified body consults a medicines authority on every device.',
      ),
    );
  if (deviceClass === 'D')
    steps.push(
      extra(
        'reference-laboratory',
        'ivdr/48-5',
        'Een EU-referentielaboratorium toetst, als dat voor deze test is aangewezen.',
        'An EU reference laboratory verifies, where one is designated for this test.',
      ),
      extra(
        'expert-panel',
        'ivdr/48-6',
        'Zonder gemeenschappelijke specificaties kijkt een deskundigenpanel bij het eerste certificaat van het type.',
        'Without common specifications an expert panel looks at the first certificate of the type.',
      ),
    );
  return steps;
}

/** How conformity with the AI Act is assessed. */
export interface AiProcedure {
  readonly title: Text;
  readonly annexes: readonly string[];
  /** null: the provider chooses, or must, depending on the standards that it applied. */
  readonly notifiedBody: boolean | null;
  readonly cites: readonly string[];
}

const withDevice: AiProcedure = {
  title: text(
    'In één beoordeling met het hulpmiddel. De aangemelde instantie toetst ook het kwaliteitssysteem van artikel 17 en de eisen van de AI-verordening.',
    'In one assessment with the device. The notified body also assesses the quality system of Article 17 and the requirements of the AI Act.',
  ),
  annexes: ['VII (3, 4.3, 4.4, 4.5, 4.6, 5)'],
  notifiedBody: true,
  cites: ['ai-act/43-3'],
};
const procedures: Readonly<Record<Exclude<ConformityRoute, 'NONE'>, AiProcedure>> = {
  MDR: withDevice,
  IVDR: withDevice,
  SECTOR: {
    title: text(
      'In de procedure van het product zelf, met de eisen van de AI-verordening.',
      'In the procedure of the product itself, with the requirements of the AI Act.',
    ),
    annexes: [],
    notifiedBody: true,
    cites: ['ai-act/43-3'],
  },
  ANNEX_VI: {
    title: text(
      'De aanbieder controleert zelf: kwaliteitssysteem, technische documentatie, ontwerp en monitoring.',
      'The provider checks itself: quality system, technical documentation, design and monitoring.',
    ),
    annexes: ['VI'],
    notifiedBody: false,
    cites: ['ai-act/43-2'],
  },
  ANNEX_VII: {
    title: text(
      'Een aangemelde instantie beoordeelt kwaliteitssysteem en technische documentatie.',
      'A notified body assesses quality system and technical documentation.',
    ),
    annexes: ['VII'],
    notifiedBody: true,
    cites: ['ai-act/43-1'],
  },
  ANNEX_VI_OR_VII: {
    title: text(
      'Eigen controle of een aangemelde instantie als normen volledig zijn toegepast, anders altijd een aangemelde instantie.',
      'Own check or a notified body where standards are fully applied, otherwise always a notified body.',
    ),
    annexes: ['VI', 'VII'],
    notifiedBody: null,
    cites: ['ai-act/43-1'],
  },
};

/** The procedure for a route; null when nothing is assessed or the route is not known. */
export const aiProcedure = (route: ConformityRoute | null): AiProcedure | null =>
  route === null || route === 'NONE' ? null : procedures[route];
