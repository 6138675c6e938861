import { choose, tick, type } from '../support/form.ts';
import { password, people } from '../support/people.ts';
import { expect, type Person } from '../support/test.ts';

/** A day that has not come yet: its fields stay empty. */
const stillToCome = '';

/** The questions of fact in the words of the pages, with the answers of a system that finds nodules on CT images. */
const answers: Readonly<Record<string, string>> = {
  'Is het software?': 'Ja',
  'Hoe komt het systeem aan zijn uitkomst?': 'Een model leerde van gegevens',
  'Waarvoor bestaat het systeem nu?': 'Gewoon gebruik, nu of straks',
  'Wat doet de software met de gegevens?': 'Herkennen, meten of duiden',
  'Gaat de uitkomst over een patiënt zelf?': 'Ja',
  'Voor welk medisch doel biedt de maker het aan?': 'Diagnose van ziekte of letsel',
  'Wat doet een arts of patiënt met de uitkomst?': 'De uitkomst stuurt de volgende stap',
  'Hoe ernstig is de situatie van de patiënt voor wie het bedoeld is?': 'Ernstig, maar niet acuut',
  'Wat kan een patiënt ergst overkomen als de uitkomst fout is en iemand erop vertrouwt?': 'Lichte schade die overgaat',
  'Doet de software iets met een ander medisch apparaat?': 'Nee',
  'Maakt een zorginstelling het zelf, alleen voor eigen gebruik?': 'Nee',
  'Doet het systeem een van deze dingen?': 'Niets van dit alles',
  'Wat leidt het systeem af uit gezicht, stem, houding of lichaamssignalen?': 'Niets van dit alles',
  'Met wie heeft het systeem zelf contact?': 'Met niemand',
  'Wat maakt het systeem?': 'Alleen technische uitvoer: contouren, markeringen, metingen',
  'Biedt u zelf een model aan dat voor heel veel taken bruikbaar is?': 'Nee',
  'Op welke dag kwam dit type voor het eerst op de markt of in gebruik?': stillToCome,
  'Onder welke regels is het hulpmiddel op de markt?': 'Nog niet op de markt',
};

const heading = ({ page }: Person) => page.getByRole('heading', { level: 1 });
const next = 'Opslaan en doorgaan';

/** Signs in on the page for it, as an account that needs no second step. */
export async function signIn(person: Person): Promise<void> {
  const { page, open, follow, press } = person;
  await open('/');
  await follow('Inloggen');
  await type(page, 'E-mailadres', people.maarten.email);
  await type(page, 'Wachtwoord', password);
  await press('Log in');
  await expect(heading(person)).toHaveText('Mijn werk');
}

async function describe(person: Person, name: string): Promise<void> {
  const { page, follow, press } = person;
  await follow('Beschrijf wat het systeem doet');
  await expect(page.getByLabel('Naam van het systeem')).toHaveValue(name);
  await type(page, 'Versie', '1.0');
  await type(page, 'Beoogd doel', 'Wijst op CT-beelden van de longen plekken aan die een radioloog moet beoordelen.');
  await type(page, 'Waarvoor mag het niet worden gebruikt?', 'Niet bij kinderen en niet zonder radioloog.');
  await type(page, 'In het kort, voor iedereen', 'Helpt de radioloog om kleine plekken in de longen niet te missen.');
  await press(next);

  await expect(heading(person)).toHaveText('Waar wordt het gebruikt?');
  await choose(page, 'In welk gebied hoort het?', 'Diagnose en klinische zorg');
  await choose(page, 'Waarvoor gebruiken mensen het?', 'Beeldbeoordeling');
  await choose(page, 'In welke soorten zorg?', 'Ziekenhuizen (MSZ)');
  await choose(page, 'Wat voor soort AI is het?', 'Diagnostisch');
  await choose(page, 'Welke gegevens gaan erin?', 'Beeld');
  await choose(page, 'Hoort het bij een zorgpad?', 'Geen zorgpad');
  await press(next);

  await expect(heading(person)).toHaveText('Wie werkt ermee?');
  await choose(page, 'Wie gebruikt de uitkomst?', 'Arts');
  await type(
    page,
    'Hoe houdt een mens toezicht?',
    'De radioloog beoordeelt elk beeld zelf en kan de aanwijzing wegklikken.',
  );
  await type(page, 'Wat zijn de grenzen?', 'Plekken kleiner dan drie millimeter worden niet altijd gevonden.');
  await press(next);
}

/** One question a page, until none is left; going back shows the answer that was given, and going on goes on. */
async function answerQuestions(person: Person): Promise<void> {
  const { page, press, look } = person;
  const asked: string[] = [];
  while (/\/feiten\//.test(page.url())) {
    const question = (await heading(person).innerText()).trim();
    expect(answers, 'the story knows an answer to every question').toHaveProperty([question]);
    expect(asked, 'no question is asked twice').not.toContain(question);
    asked.push(question);
    if (answers[question] !== stillToCome) await choose(page, question, answers[question]!);
    await press(next);
    if (asked.length === 3) {
      await page.goBack();
      await expect(heading(person)).toHaveText(question);
      await expect(page.getByLabel(answers[question]!, { exact: true })).toBeChecked();
      await look();
      await press(next);
    }
  }
  expect(asked.length).toBeGreaterThan(10);
}

async function readOutcome(person: Person, name: string): Promise<void> {
  const { page } = person;
  await expect(heading(person)).toHaveText(`Uitkomst voor ${name}`);
  await expect(page.getByText('Medisch hulpmiddel, klasse IIa; hoog risico')).toBeVisible();
  const trace = page.getByRole('region', { name: 'Hoe komt de wet hierbij?' });
  await expect(trace).toContainText('Regel 11, eerste alinea: informatie voor beslissingen');
  await expect(trace).toContainText('Een model leerde van gegevens');
  await expect(page.getByRole('region', { name: 'Uw plichten en vanaf wanneer' }).first()).toContainText(
    'CE-markering',
  );
}

/** From nothing to a registration that was sent and waits for a certificate. Returns its number. */
export async function register(person: Person, name: string): Promise<string> {
  const { page, follow, press } = person;
  await follow('Registreer een systeem');
  await type(page, 'Hoe heet het systeem?', name);
  await press('Begin de registratie');
  await expect(page.getByText('0 van 7 taken klaar')).toBeVisible();
  await describe(person, name);
  await answerQuestions(person);
  await readOutcome(person, name);

  await follow('Naar het overzicht');
  await expect(page.getByText('5 van 7 taken klaar')).toBeVisible();
  await follow('Klasse, kenmerk en certificaat');
  await page.getByLabel('Welke klasse hebt u zelf bepaald?').selectOption('Klasse IIa');
  await type(page, 'Basic UDI-DI', '9521001LONGWIJZER10QK');
  await press(next);

  await expect(heading(person)).toHaveText('Controleer uw antwoorden');
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
  for (const answer of [name, 'Diagnose en klinische zorg', 'Een model leerde van gegevens', 'Klasse IIa'])
    await expect(page.getByRole('definition').filter({ hasText: answer }).first()).toBeVisible();
  await tick(page, 'Ik verklaar dat deze antwoorden juist en volledig zijn');
  await press('Verstuur de registratie');
  await expect(heading(person)).toHaveText('De registratie is verstuurd');
  const number = /NL-AI-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0];
  expect(number, 'the receipt shows the number').toBeDefined();
  await expect(page.getByText('Controlegetal', { exact: true })).toBeVisible();
  return number!;
}
