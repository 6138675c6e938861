import type { Review, UnderDirective } from './classification.ts';
import type { Conclusion } from './conclusion.ts';
import { isOpen, valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactValues } from './facts.ts';
import type { Pack, Scenario } from './pack.ts';
import { isUnbound } from './start-of-duties.ts';
import type { Start } from './start-of-duties.ts';
import { mdrClasses } from './classes.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';
import { transitionProvision } from './transition.ts';

const doubts: Readonly<Record<NonNullable<UnderDirective['doubt']>, Text>> = {
  'other-directive': text(
    'De MDR heeft overgangsrecht voor hulpmiddelen van de MDD en de AIMDD, de IVDR voor die van de IVDD. De klasse die u koos hoort bij de andere richtlijn. Daarom telt hier geen overgang.',
    'The MDR has a transition for devices of the MDD and AIMDD, the IVDR for those of the IVDD. The class you chose belongs to the other directive. So no transition counts here.',
  ),
  'needs-certificate': text(
    'In deze klasse kon een fabrikant niet zonder aangemelde instantie verklaren. Er hoort een certificaat te zijn. Daarom telt hier geen overgang.',
    'In this class a manufacturer could not declare without a notified body. There should be a certificate. So no transition counts here.',
  ),
};

/** What was told about the product and leads nowhere in the rules, though it may matter: a person looks at it. */
function leftAside(
  { regulation, class: deviceClass, qualifies, notifiedBody }: Conclusion,
  facts: FactValues,
): Review[] {
  const { specimenData, medicalPurposes, classIFeatures, otherDevice, controlledDevices } = facts;
  const found: Review[] = [];
  if (regulation === 'MDR' && (specimenData === 'main' || specimenData === 'only') && medicalPurposes) {
    found.push({
      question: text(
        'Geeft de software informatie uit onderzoek van lichaamsmateriaal?',
        'Does the software give information from the examination of specimens?',
      ),
      why: text(
        'De uitkomst steunt op zulke gegevens, maar in-vitrodiagnostiek is niet als doel gekozen. Met dat doel geldt de IVDR.',
        'The output rests on such data, but in vitro diagnostics was not chosen as a purpose. With that purpose the IVDR applies.',
      ),
      cites: ['mdcg-2019-11/figure-2'],
    });
  }
  if (deviceClass === 'I' && notifiedBody === false && classIFeatures?.includes('measuring')) {
    found.push({
      question: text(
        'Heeft dit hulpmiddel zelf een meetfunctie?',
        'Does this device itself have a measuring function?',
      ),
      why: text(
        'U noemt een meetfunctie, maar geen apparaat dat meet. Meet de software zelf, dan toetst een aangemelde instantie dat.',
        'You name a measuring function, but no equipment that measures. If the software itself measures, a notified body assesses that.',
      ),
      cites: ['mdr/52-7'],
    });
  }
  if (qualifies === false && otherDevice === 'monitors' && controlledDevices?.includes('active-implant')) {
    found.push({
      question: text(
        'Bewaakt de software hoe een actief implantaat werkt?',
        'Does the software monitor how an active implant performs?',
      ),
      why: text(
        'Regel 9 geeft klasse III aan een hulpmiddel dat dat doet. Met alleen deze antwoorden is het geen hulpmiddel.',
        'Rule 9 gives class III to a device that does so. On these answers alone it is no device.',
      ),
      cites: ['mdr/annex-viii-9-4'],
    });
  }
  return found;
}

/** Questions that a person has to settle: raised by rules, and those that only the whole outcome shows. */
export function reviewsOf({
  pack,
  results,
  conclusion,
  start,
  scenario,
  directive,
  facts,
}: {
  readonly pack: Pack;
  readonly results: Results;
  readonly conclusion: Conclusion;
  readonly start: Start | null;
  readonly scenario: Scenario | undefined;
  readonly directive: UnderDirective | null;
  readonly facts: FactValues;
}): readonly Review[] {
  const reviews: Review[] = Object.values(results).flatMap((one) =>
    one.review.map((question) => ({ ...question, cites: one.because })),
  );
  reviews.push(...leftAside(conclusion, facts));
  for (const why of pack.missing) {
    reviews.push({
      question: text('Gold deze wet al op die dag?', 'Was this law in force on that day?'),
      why,
      cites: [],
    });
  }
  const letter = valueOf(results, 'rule11a');
  const table = valueOf(results, 'rule11aTable');
  if (letter && table && mdrClasses.indexOf(table) > mdrClasses.indexOf(letter)) {
    reviews.push({
      question: text('Klopt het ergste gevolg dat u noemde?', 'Is the worst consequence you named right?'),
      why: text(
        `De tekst van regel 11 geeft klasse ${letter}, de tabel van de MDCG klasse ${table}. De strengste telt.`,
        `The text of Rule 11 gives class ${letter}, the table of the MDCG class ${table}. The strictest counts.`,
      ),
      cites: ['mdr/annex-viii-11-1', 'mdcg-2019-11/annex-iii-table'],
    });
  }
  if (conclusion.route === 'ART6_1' && conclusion.annexIII.length > 0) {
    reviews.push({
      question: text(
        'Moet dit systeem ook in de EU-databank, en vanaf welke dag?',
        'Must this system also be registered in the EU database, and from which day?',
      ),
      why: text(
        'Het is een hulpmiddel én staat in bijlage III. Artikel 49 noemt bijlage III, overweging 131 zondert producten uit. De dag is 2 december 2027 of 2 augustus 2028. Hier telt de dag van artikel 6, lid 1.',
        'It is a device and listed in Annex III. Article 49 names Annex III, recital 131 leaves products out. The day is 2 December 2027 or 2 August 2028. The day of Article 6(1) is used here.',
      ),
      cites: ['ai-act/49-1', 'ai-act/recital-131'],
    });
  }
  if (conclusion.route === 'ART6_1' && conclusion.annexIII.length === 0 && isOpen(results, 'annexIII')) {
    reviews.push({
      question: text(
        'Staat het gebruik ook in bijlage III van de AI-verordening?',
        'Is the use also listed in Annex III of the AI Act?',
      ),
      why: text(
        'Voor hoog risico is dat niet meer nodig: artikel 6, lid 1 beslist al. Staat het er ook in, dan is open of het in de EU-databank moet en vanaf welke dag.',
        'High risk no longer depends on it: Article 6(1) decides already. If it is listed too, it is open whether it must be in the EU database and from which day.',
      ),
      cites: ['ai-act/49-1', 'ai-act/recital-131'],
    });
  }
  const rarely = conclusion.annexIII.filter((point) => point.startsWith('1(') || point === '5(b)' || point === '5(c)');
  if (conclusion.derogation === 'available' && rarely.length > 0) {
    reviews.push({
      question: text(
        'Klopt het dat het systeem geen profielen maakt?',
        'Is it right that the system makes no profiles?',
      ),
      why: text(
        `Bij bijlage III, ${rarely.join(', ')} hoort volgens de ontwerprichtsnoeren bijna altijd profilering. Dan is de uitzondering dicht.`,
        `Under the draft guidelines Annex III ${rarely.join(', ')} nearly always involves profiling. Then the derogation is closed.`,
      ),
      cites: ['ai-act/6-3-profiling', 'ai-act/6-5-draft-guidelines'],
    });
  }
  if (directive?.doubt) {
    reviews.push({
      question: text(
        'Onder welke richtlijn en met welk papier is dit hulpmiddel op de markt?',
        'Under which directive, and with which document, is this device on the market?',
      ),
      why: doubts[directive.doubt],
      cites: [transitionProvision(conclusion.regulation!)],
    });
  }
  if (start && !isUnbound(start)) {
    reviews.push({
      question: text(
        'Gelden registratie, monitoring en meldplicht al vóór de andere plichten?',
        'Do registration, monitoring and incident reporting apply before the other duties?',
      ),
      why: text(
        'Artikelen 43-49, 72 en 73 gelden letterlijk vanaf 2 augustus 2026. Artikel 6 zelf geldt pas later. Hier telt de latere dag.',
        'Articles 43-49, 72 and 73 literally apply from 2 August 2026. Article 6 itself applies only later. The later day is used here.',
      ),
      cites: ['ai-act/113'],
    });
  }
  if (scenario) {
    reviews.push({
      question: text('Wordt het voorstel zo aangenomen?', 'Will the proposal be adopted like this?'),
      why: text(
        'Dit rekent met voorstel COM(2025) 1023. Het is geen geldend recht en de tekst is uit tweede hand.',
        'This calculates with proposal COM(2025) 1023. It is not law and its text is second-hand.',
      ),
      cites: ['com-2025-1023/proposal'],
    });
  }
  return reviews;
}
