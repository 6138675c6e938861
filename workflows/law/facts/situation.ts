import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** Who uses it and where: matters for duties of users and for the question which authority is competent. */
export const situation = {
  deployerKind: {
    kind: 'choice',
    group: 'situation',
    title: text('Wat voor organisatie gebruikt het?', 'What kind of organisation uses it?'),
    help: text(
      'Kies de zwaarste die klopt. Ziekenhuizen en andere zorginstellingen verlenen een publieke dienst.',
      'Choose the strongest that is true. Hospitals and other care organisations provide a public service.',
    ),
    example: text(
      'Gemeente of GGD: overheid. Ziekenhuis: publieke dienst.',
      'Municipality or public health service: authority. Hospital: public service.',
    ),
    options: [
      { id: 'public-authority', label: text('Overheid', 'Public authority') },
      {
        id: 'public-service',
        label: text(
          'Organisatie met een publieke dienst, zoals zorg',
          'Organisation providing a public service, such as care',
        ),
      },
      { id: 'other', label: text('Andere organisatie', 'Other organisation') },
    ],
  },
  settings: {
    kind: 'multi',
    group: 'situation',
    title: text('Waar wordt het gebruikt?', 'Where is it used?'),
    help: text('Kies alles wat klopt.', 'Choose all that is true.'),
    example: text(
      'Thuismonitoring door een ziekenhuis: ziekenhuis en thuis.',
      'Home monitoring by a hospital: hospital and home.',
    ),
    none: text('Geen van deze', 'None of these'),
    options: [
      { id: 'hospital', label: text('Ziekenhuis of kliniek', 'Hospital or clinic') },
      { id: 'general-practice', label: text('Huisartsenzorg', 'General practice') },
      { id: 'mental-health', label: text('Geestelijke gezondheidszorg', 'Mental health care') },
      {
        id: 'nursing-and-home-care',
        label: text('Verpleging, verzorging of thuiszorg', 'Nursing, residential or home care'),
      },
      { id: 'disability-care', label: text('Gehandicaptenzorg', 'Disability care') },
      { id: 'laboratory', label: text('Laboratorium', 'Laboratory') },
      { id: 'ambulance', label: text('Ambulance of meldkamer', 'Ambulance or control room') },
      { id: 'pharmacy', label: text('Apotheek', 'Pharmacy') },
      { id: 'home', label: text('Thuis bij de patiënt', 'At the patient’s home') },
      { id: 'youth-care', label: text('Jeugdhulp', 'Youth care') },
      { id: 'social-support', label: text('Maatschappelijke ondersteuning (Wmo)', 'Social support (Wmo)') },
      { id: 'insurer', label: text('Zorgverzekeraar', 'Health insurer') },
      { id: 'toy', label: text('Speelgoed', 'Toy') },
      {
        id: 'consumer-wellness',
        label: text('App of apparaat voor welzijn van consumenten', 'Consumer wellness app or equipment'),
      },
    ],
  },
  purposeInWords: {
    kind: 'text',
    group: 'situation',
    title: text('Beschrijf het beoogd doel in eigen woorden', 'Describe the intended purpose in your own words'),
    help: text(
      'Wie gebruikt het, voor welke patiënten, met welk doel. Geen regel leest deze tekst.',
      'Who uses it, for which patients, to what end. No rule reads this text.',
    ),
    example: text(
      'Wijst de radioloog op mogelijke hersenbloedingen op een CT.',
      'Points the radiologist to possible brain haemorrhages on a CT.',
    ),
  },
} as const satisfies Record<string, Fact>;
