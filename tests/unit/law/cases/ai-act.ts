import type { FactValues } from '#workflows/law/api.ts';
import { administrative } from '#workflows/law/example.ts';
import type { LawCase } from './case.ts';

/** Once under the text as first published, once as amended by Regulation (EU) 2026/1744. */
const bothTexts = ['2025-06-01', '2026-11-22'];

const of = (title: string, source: string, facts: FactValues, expected: LawCase['expected']): LawCase => ({
  title,
  source,
  days: bothTexts,
  facts: { ...administrative, ...facts },
  expected: { outcome: 'decided', ...expected },
});

const outside: LawCase['expected'] = { findings: ['out-of-scope'], highRisk: false, route: null };
const listed = (...points: readonly string[]): LawCase['expected'] => ({
  findings: ['high-risk'],
  highRisk: true,
  route: 'ART6_2',
  annexIII: points,
  derogation: 'not-available',
});
const prohibited = (point: string): LawCase['expected'] => ({ findings: ['prohibited'], prohibited: [point] });

/** Who and what the regulation does not reach (Articles 2 and 3). */
const scope: readonly LawCase[] = [
  {
    ...of(
      'A ruler and a mechanical scale infer nothing: no AI system, whatever else it may be',
      'AI Act 3(1): a machine-based system that infers',
      { isSoftware: false },
      { outcome: 'undetermined', findings: ['out-of-scope'] },
    ),
  },
  of(
    'A triage model offered and used only outside the Union, whose output stays there',
    'AI Act 2(1)',
    { useContext: 'outside-eu', emergencyUse: ['patient-triage'] },
    outside,
  ),
  of('A field hospital of the armed forces, military use only', 'AI Act 2(3)', { useContext: 'military' }, outside),
  of(
    'A system of a foreign police force under an agreement on cooperation',
    'AI Act 2(4)',
    { useContext: 'foreign-authority', otherUses: ['law-enforcement'] },
    outside,
  ),
  of(
    'A prototype in the laboratory of the maker, not tested on real people',
    'AI Act 2(8)',
    { useContext: 'development-only' },
    outside,
  ),
  of(
    'A person who keeps an own food diary with an AI tool',
    'AI Act 2(10)',
    { useContext: 'personal', generatedContent: ['text'] },
    outside,
  ),
  of(
    'A free and open-source library for planning that nobody has put to a listed use',
    'AI Act 2(12)',
    { useContext: 'open-source-release' },
    outside,
  ),
  of(
    'Free and open source does not help a tool that selects staff',
    'AI Act 2(12): unless high-risk',
    { useContext: 'open-source-release', staffUse: ['recruitment'] },
    listed('4(a)'),
  ),
  of(
    'Free and open source does not help a chatbot that talks to patients',
    'AI Act 2(12): unless Article 50 applies',
    { useContext: 'open-source-release', directContact: ['public'] },
    { findings: ['transparency'], article50: ['50(1)'] },
  ),
];

/** Prohibited practices (Article 5). */
const practices: readonly LawCase[] = [
  of(
    'An app that pushes patients below awareness to buy supplements',
    'AI Act 5(1)(a)',
    { practices: ['manipulation'], medicalTreatmentWithConsent: false },
    prohibited('5(1)(a)'),
  ),
  of(
    'The same techniques in lawful psychological treatment with consent',
    'AI Act recital 29',
    { practices: ['manipulation'], medicalTreatmentWithConsent: true },
    { findings: ['minimal'], prohibited: [] },
  ),
  of(
    'A sales assistant that uses the dementia of residents to sell subscriptions',
    'AI Act 5(1)(b)',
    { practices: ['exploits-vulnerability'], medicalTreatmentWithConsent: false },
    prohibited('5(1)(b)'),
  ),
  of(
    'A score of the social behaviour of patients that decides who is seen first elsewhere',
    'AI Act 5(1)(c)',
    { practices: ['social-scoring'] },
    prohibited('5(1)(c)'),
  ),
  of(
    'Predicting from personality alone which patient will commit an offence',
    'AI Act 5(1)(d)',
    { practices: ['crime-prediction'] },
    prohibited('5(1)(d)'),
  ),
  of(
    'A database of faces scraped from the internet to recognise visitors',
    'AI Act 5(1)(e)',
    { practices: ['face-scraping'] },
    prohibited('5(1)(e)'),
  ),
  of(
    'Cameras that read the emotions of student nurses, to mark their attention',
    'AI Act 5(1)(f): education institutions; recognition also falls under 50(3)',
    { biometrics: ['emotion'], emotionSubjects: ['students'], emotionReason: 'other' },
    { findings: ['prohibited', 'transparency'], prohibited: ['5(1)(f)'], annexIII: [], article50: ['50(3)'] },
  ),
  of(
    'Cameras that derive the religion of visitors from their face',
    'AI Act 5(1)(g); categorisation also falls under 50(3)',
    { biometrics: ['sensitive-category'] },
    { findings: ['prohibited', 'transparency'], prohibited: ['5(1)(g)'], article50: ['50(3)'] },
  ),
  of(
    'Live recognition in public space for the police',
    'AI Act 5(1)(h)',
    { practices: ['police-live-identification'] },
    prohibited('5(1)(h)'),
  ),
  {
    ...of(
      'A generator of abuse imagery, on the first day of the new prohibition',
      'AI Act 5(1)(bb), as inserted by Regulation (EU) 2026/1744',
      { practices: ['child-abuse-material'], imageryOrigin: 'intended' },
      prohibited('5(1)(bb)'),
    ),
    days: ['2026-12-02'],
  },
  {
    ...of(
      'The same generator the day before: not yet under Article 5',
      'Regulation (EU) 2026/1744: from 2 December 2026',
      { practices: ['child-abuse-material'], imageryOrigin: 'intended' },
      { findings: ['minimal'], prohibited: [] },
    ),
    days: ['2026-12-01'],
  },
  ...(
    [
      ['Skin imagery for treatment, with consent', true, 'foreseeable', []],
      ['Skin imagery for a patient who cannot consent', false, 'patient-unable-to-consent', []],
      ['Imagery without consent that is no treatment', false, 'foreseeable', ['5(1)(ba)']],
    ] as const
  ).map(([title, medicalTreatmentWithConsent, imageryOrigin, points]): LawCase => ({
    ...of(
      title,
      'AI Act 5(1)(ba), as inserted by Regulation (EU) 2026/1744',
      { practices: ['intimate-imagery'], imageryOrigin, medicalTreatmentWithConsent },
      { findings: [points.length > 0 ? 'prohibited' : 'minimal'], prohibited: points },
    ),
    days: ['2026-12-02'],
  })),
  ...(['intimate-imagery', 'child-abuse-material'] as const).flatMap((practice) =>
    (
      [
        ['A general image editor with safeguards against it', '5(1a)', 'safeguarded'],
        ['An edit that exposes no more than the picture already did', '5(1b)', 'no-more-exposure'],
      ] as const
    ).map(([title, source, imageryOrigin]): LawCase => ({
      ...of(
        `${title}: ${practice}`,
        `AI Act ${source}, as inserted by Regulation (EU) 2026/1744`,
        { practices: [practice], imageryOrigin, medicalTreatmentWithConsent: false },
        { findings: ['minimal'], prohibited: [] },
      ),
      days: ['2026-12-02'],
    })),
  ),
];

/** Listed uses (Annex III) as they meet care. */
const uses: readonly LawCase[] = [
  of(
    'Recognising wandering residents among passers-by on cameras outside',
    'AI Act Annex III 1(a)',
    { biometrics: ['remote-identification'] },
    listed('1(a)'),
  ),
  of(
    'Grouping visitors by a protected trait from their face',
    'AI Act Annex III 1(b)',
    { biometrics: ['protected-category'] },
    { findings: ['high-risk', 'transparency'], route: 'ART6_2', annexIII: ['1(b)'], article50: ['50(3)'] },
  ),
  ...(
    [
      ['The safety part of the emergency power of a hospital', '2', { otherUses: ['critical-infrastructure'] }],
      ['Choosing who may start the training of nurses', '3(a)', { otherUses: ['education-admission'] }],
      ['Marking the essays of student doctors', '3(b)', { otherUses: ['education-evaluation'] }],
      ['Advising which level of training suits a student', '3(c)', { otherUses: ['education-level'] }],
      ['Watching for fraud at an exam of nurses', '3(d)', { otherUses: ['exam-monitoring'] }],
      ['Ranking letters of application of carers', '4(a)', { staffUse: ['recruitment'] }],
      ['Deciding whose contract as a carer ends', '4(b)', { staffUse: ['terms-or-termination'] }],
      ['Judging the work of nurses by what they write down', '4(b)', { staffUse: ['performance-monitoring'] }],
      ['Judging whether a patient may pay in parts', '5(b)', { otherUses: ['creditworthiness'] }],
      [
        'Estimating the risk that a patient will be a victim of crime',
        '6(a)',
        { otherUses: ['law-enforcement'], lawEnforcementTasks: ['victim-risk'] },
      ],
      [
        'Estimating the health risk of a person who enters the country',
        '7(b)',
        { otherUses: ['migration'], migrationTasks: ['risk'] },
      ],
      ['Reading the law for a disciplinary court of care', '8(a)', { otherUses: ['justice'] }],
      ['Steering voters on a referendum about a hospital', '8(b)', { otherUses: ['elections'] }],
    ] as [string, string, FactValues][]
  ).map(([title, point, facts]) => of(title, `AI Act Annex III ${point}`, facts, listed(point))),
  of(
    'Sorting letters in preparation of a listed use, without profiling and without influence on the decision',
    'AI Act 6(3), second subparagraph',
    {
      staffUse: ['recruitment'],
      profilesPersons: false,
      limitedTask: ['preparatory'],
      influencesDecision: false,
    },
    { findings: ['minimal'], highRisk: false, route: null, annexIII: ['4(a)'], derogation: 'available' },
  ),
];

/** Transparency and models (Article 50 and chapter V). */
const transparency: readonly LawCase[] = [
  of(
    'A video of a doctor who does not exist, published',
    'AI Act 50(4), first subparagraph',
    { generatedContent: ['video'], publication: ['deep-fake'] },
    { findings: ['transparency'], article50: ['50(2)', '50(4)'] },
  ),
  of(
    'A generated text on vaccination for the public, published unread',
    'AI Act 50(4), second subparagraph',
    { generatedContent: ['text'], publication: ['public-interest-text'], editorialReview: false },
    { findings: ['transparency'], article50: ['50(2)', '50(4)'] },
  ),
  of(
    'The same text read and taken responsibility for by an editor',
    'AI Act 50(4), second subparagraph: editorial responsibility',
    { generatedContent: ['text'], publication: ['public-interest-text'], editorialReview: true },
    { findings: ['transparency'], article50: ['50(2)'] },
  ),
  of(
    'The maker of a general-purpose language model above the threshold of computation',
    'AI Act 51(2), 53',
    { providesGpaiModel: true, gpaiLargeCompute: true },
    { findings: ['gpai'] },
  ),
];

export const aiActCases: readonly LawCase[] = [...scope, ...practices, ...uses, ...transparency];
