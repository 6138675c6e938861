import type { Fact } from '../fact.ts';
import { text } from '../text.ts';

/** What changed, as the person knows it who knows the product. No question asks for a legal judgement. */
export const asked = {
  correctionOnly: {
    kind: 'boolean',
    group: 'change',
    title: text('Is het alleen een reparatie?', 'Is it a repair only?'),
    help: text(
      'Een fout herstellen, een beveiligingsupdate, sneller of zuiniger werken, een scherm dat prettiger leest. Doel, model, prestaties en veiligheid blijven zoals ze waren.',
      'Repairing an error, a security patch, working faster or leaner, a screen that reads better. Purpose, model, performance and safety remain as they were.',
    ),
    example: text(
      'Een lek in een gebruikte bibliotheek gedicht: ja. Het model opnieuw getraind: nee.',
      'A leak in a library closed: yes. The model trained again: no.',
    ),
  },
  plan: {
    kind: 'choice',
    group: 'change',
    title: text('Stond deze wijziging vooraf in een plan?', 'Was this change set out in a plan beforehand?'),
    help: text(
      'Een plan van vooraf bepaalde wijzigingen dat bij de eerste beoordeling in het technisch dossier zat en is beoordeeld.',
      'A plan of pre-determined changes that was in the technical file at the first assessment and was assessed.',
    ),
    example: text(
      'Onderdeel 2 van het plan: ieder halfjaar hertrainen, gevoeligheid minstens 92%. Gehaald: binnen het plan.',
      'Item 2 of the plan: retrain every half year, sensitivity at least 92%. Met: inside the plan.',
    ),
    options: [
      {
        id: 'inside',
        label: text(
          'Ja, en het resultaat blijft binnen de grenzen van het plan',
          'Yes, and the result stays within the limits of the plan',
        ),
      },
      {
        id: 'outside',
        label: text(
          'Er is een plan, maar dit valt er niet of niet helemaal onder',
          'There is a plan, but this is not or not fully inside it',
        ),
      },
      { id: 'none', label: text('Er is geen plan', 'There is no plan') },
    ],
  },
  purposeChanged: {
    kind: 'boolean',
    group: 'change',
    title: text('Verandert het doel waarvoor u het levert?', 'Does the purpose for which you supply it change?'),
    help: text(
      'Een andere aandoening, een andere taak, een nieuwe belofte in de gebruiksaanwijzing of reclame.',
      'Another condition, another task, a new claim in the instructions or in promotion.',
    ),
    example: text(
      'Eerst alleen aanwijzen, nu ook groei meten: ja.',
      'First only pointing out, now also measuring growth: yes.',
    ),
  },
  peopleChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Komt er een andere groep gebruikers of patiënten bij?',
      'Is another group of users or patients added?',
    ),
    help: text(
      'Ook een andere leeftijd, een andere afdeling met andere kennis, of gebruik thuis.',
      'Also another age, a department with other knowledge, or use at home.',
    ),
    example: text('Voortaan ook bij kinderen: ja.', 'From now on also for children: yes.'),
  },
  inputChanged: {
    kind: 'boolean',
    group: 'change',
    title: text('Gaan er andere gegevens in?', 'Does it take in other data?'),
    help: text(
      'Een ander soort beeld, sensor, laboratoriumwaarde of bron.',
      'Another kind of image, sensor, laboratory value or source.',
    ),
    example: text('Voortaan ook scans met een lage dosis: ja.', 'From now on also low-dose scans: yes.'),
  },
  model: {
    kind: 'choice',
    group: 'change',
    title: text('Wat gebeurde er met het model?', 'What happened to the model?'),
    help: text(
      'Opnieuw trainen is dezelfde opbouw met nieuwe gegevens. Herontwerp is een andere opbouw, rekenmethode of drempel.',
      'Retraining is the same structure with new data. Redesign is another structure, algorithm or threshold.',
    ),
    example: text('Zelfde netwerk, 4.000 scans erbij: opnieuw getraind.', 'Same network, 4,000 scans more: retrained.'),
    options: [
      { id: 'same', label: text('Niets', 'Nothing') },
      { id: 'retrained', label: text('Opnieuw getraind, zelfde opbouw', 'Retrained, same structure') },
      { id: 'redesigned', label: text('Andere opbouw of rekenmethode', 'Another structure or algorithm') },
    ],
  },
  outputChanges: {
    kind: 'boolean',
    group: 'change',
    title: text('Kan dezelfde invoer een andere uitkomst geven?', 'Can the same input give another output?'),
    help: text('Ook als de uitkomst gemiddeld beter is.', 'Also if the output is better on average.'),
    example: text(
      'Bij 3 van 100 oude scans wijst de nieuwe versie een plek meer of minder aan: ja.',
      'In 3 of 100 old scans the new version points out one spot more or less: yes.',
    ),
  },
  performance: {
    kind: 'choice',
    group: 'change',
    title: text(
      'Hoe verhouden de prestaties zich tot wat u opgaf?',
      'How does performance compare with what you stated?',
    ),
    help: text(
      'De grenzen in het technisch dossier en de gebruiksaanwijzing, ook per groep patiënten.',
      'The limits in the technical file and the instructions, also per group of patients.',
    ),
    example: text(
      'Opgegeven: minstens 92% gevonden. Nu 95%: anders, binnen de grenzen.',
      'Stated: at least 92% found. Now 95%: different, within the limits.',
    ),
    options: [
      { id: 'same', label: text('Gelijk gebleven', 'Unchanged') },
      {
        id: 'within',
        label: text('Anders, maar binnen de opgegeven grenzen', 'Different, but within the stated limits'),
      },
      {
        id: 'outside',
        label: text('Buiten de opgegeven grenzen, of ergens slechter', 'Outside the stated limits, or worse somewhere'),
      },
    ],
  },
  oversightChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Verandert wat een mens nog nakijkt of kan ingrijpen?',
      'Does what a person still checks or can stop change?',
    ),
    help: text(
      'Minder stappen met een mens ertussen, of een andere rol voor de gebruiker.',
      'Fewer steps with a person in between, or another role for the user.',
    ),
    example: text(
      'Eerst las de arts alles zelf, nu alleen wat het systeem aanwijst: ja.',
      'First the doctor read everything, now only what the system points out: yes.',
    ),
  },
  newRisk: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Is er een nieuw of groter risico, of een nieuwe maatregel?',
      'Is there a new or greater risk, or a new measure?',
    ),
    help: text(
      'Kijk in het risicodossier dat bij deze versie is bijgewerkt.',
      'See the risk file as updated for this version.',
    ),
    example: text('Nieuwe waarschuwing bij metaal in beeld: ja.', 'New warning when metal is in the image: yes.'),
  },
  platformChanged: {
    kind: 'boolean',
    group: 'change',
    title: text(
      'Draait het op iets anders, of krijgt het andere koppelingen?',
      'Does it run on something else, or get other links?',
    ),
    help: text(
      'Een ander besturingssysteem, andere database, nieuw bedieningsscherm of nieuwe koppeling met andere systemen.',
      'Another operating system, another database, a new user interface or a new link with other systems.',
    ),
    example: text('Van eigen server naar de cloud: ja.', 'From an own server to the cloud: yes.'),
  },
  directiveDevice: {
    kind: 'boolean',
    group: 'change',
    title: text('Is het op de markt onder de oude richtlijn?', 'Is it on the market under the old directive?'),
    help: text(
      'Met een certificaat of verklaring van vóór de MDR of IVDR, in de overgangstijd.',
      'With a certificate or declaration from before the MDR or IVDR, in the transition.',
    ),
    example: text('Certificaat onder de MDD uit 2020: ja.', 'Certificate under the MDD from 2020: yes.'),
  },
  changedBy: {
    kind: 'choice',
    group: 'change',
    title: text('Wie maakte de wijziging?', 'Who made the change?'),
    help: text(
      'Wie beslist over de wijziging, ook als een ander die uitvoert.',
      'Who decides on the change, even if someone else carries it out.',
    ),
    example: text(
      'Het ziekenhuis traint het model zelf bij: iemand anders.',
      'The hospital trains the model further itself: someone else.',
    ),
    options: [
      { id: 'provider', label: text('De aanbieder van de vorige versie', 'The provider of the previous version') },
      {
        id: 'other',
        label: text(
          'Iemand anders, zoals een zorginstelling of leverancier',
          'Someone else, such as a care organisation or supplier',
        ),
      },
    ],
  },
} as const satisfies Record<string, Fact>;
