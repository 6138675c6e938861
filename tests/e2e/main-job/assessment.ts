import { expectClock, expectDone, expectStanding } from '../support/dossier.ts';
import { choose, tick, type, typeDay } from '../support/form.ts';
import { people } from '../support/people.ts';
import { expect, type Person } from '../support/test.ts';

const body = 'KeurMerk Nederland B.V.';
const provider = 'LongLicht B.V.';
const ownTerm = 'Beoordeling afronden (eigen termijn van de instantie)';

/** A conclusion or reason of a few sentences. */
const conclusion = 'De beoordeelde stukken zijn volledig en geven voldoende bewijs voor het beoogde doel.';

/** From the receipt of the registration to an application. Returns the address of the case for the provider. */
export async function apply(person: Person): Promise<string> {
  const { page, follow, press } = person;
  await follow('Vraag een beoordeling aan');
  await page.getByRole('group', { name: 'Welke aangemelde instantie?' }).getByLabel(body).check();
  await page.getByRole('group', { name: 'Welke procedure?' }).getByRole('radio').first().check();
  await expect(page.getByLabel('Basic UDI-DI')).toHaveValue('9521001LONGWIJZER10QK');
  await type(page, 'Eerdere aanvragen bij een andere instantie', 'geen');
  await tick(page, 'Ik verklaar dat ik voor dit systeem geen aanvraag');
  await press('Verstuur de aanvraag');
  await expectDone(person, 'De beoordeling is aangevraagd.');
  await expectStanding(person, { state: 'Aangevraagd', turn: { of: body } });
  return new URL(page.url()).pathname;
}

/** The body finds the application on its desk and accepts it with a term of its own. Returns the address of the case for the body. */
export async function accept(assessor: Person, name: string): Promise<string> {
  const { page, open, follow, press } = assessor;
  await open('/beoordeling');
  await follow(`${name} 1.0`);
  await expectStanding(assessor, { state: 'Aangevraagd', turn: 'yours' });
  await type(page, 'In hoeveel dagen rondt u de beoordeling af?', '120');
  await press('Neem de aanvraag aan');
  await expectDone(assessor, 'De aanvraag is aangenomen.');
  await expectStanding(assessor, { state: 'Contract', turn: { of: provider } });
  return new URL(page.url()).pathname;
}

/** The provider reads that it is at turn and signs; the term of the body begins. */
export async function sign(person: Person, address: string): Promise<void> {
  const { page, open, press } = person;
  await open(address);
  await expectStanding(person, { state: 'Contract', turn: 'yours' });
  await tick(page, 'Ik onderteken het contract namens mijn organisatie.');
  await press('Onderteken het contract');
  await expectDone(person, 'Het contract is ondertekend.');
  await expectStanding(person, { state: 'Audit: beoordelen', turn: { of: body } });
  await expectClock(person, ownTerm, '120 dagen', 'tot en met maandag 22 maart 2027', 'Eigen termijn, niet in de wet');
}

async function allocate({ page, press }: Person, who: keyof typeof people, task: string): Promise<void> {
  await page.getByLabel('Wie wijst u aan?').selectOption({ label: people[who].name });
  await choose(page, 'Voor welke taak?', task);
  await press('Wijs een persoon aan');
  await expect(page.getByRole('region', { name: 'Team' }).getByRole('row', { name: task })).toContainText(
    people[who].name,
  );
}

/** The body puts a team together, with every judgement in other hands, and asks a question: the clock stands still. */
export async function askQuestion(assessor: Person, address: string): Promise<void> {
  const { page, open, press } = assessor;
  await open(address);
  await expectStanding(assessor, { state: 'Audit: beoordelen', turn: 'yours' });
  await expect(page.getByText('Het team is niet compleet').first()).toBeVisible();
  await allocate(assessor, 'tessa', 'Dossierverantwoordelijke');
  await allocate(assessor, 'pieter', 'Beoordelaar');
  await allocate(assessor, 'joris', 'Toetser');
  await allocate(assessor, 'femke', 'Beslisser');
  await type(page, 'Over welke eis gaat de vraag?', 'MDR bijlage I, punt 17.2');
  await type(page, 'Wat wilt u weten?', 'Hoe controleert u nieuwe versies van het model voordat u ze uitbrengt?');
  await press('Stel een vraag');
  await expectDone(assessor, 'Een vraag is gesteld.');
  await expectStanding(assessor, { state: 'Audit: vragen bij aanbieder', turn: { of: provider } });
  await expectClock(assessor, ownTerm, 'De klok staat stil sinds 22 november 2026: vraag 1 is gesteld');
}

/** The provider answers; the clock runs again. */
export async function answerQuestion(person: Person, address: string): Promise<void> {
  const { page, open, press } = person;
  await open(address);
  await expectStanding(person, { state: 'Audit: vragen bij aanbieder', turn: 'yours' });
  await expectClock(person, ownTerm, 'De klok staat stil');
  await type(
    page,
    'Uw antwoord',
    'Elke versie doorloopt onze vaste testset; zie het kwaliteitshandboek, bladzijde 12.',
  );
  await press('Verstuur het antwoord op vraag 1');
  await expectDone(person, 'Een vraag is beantwoord.');
  await expectStanding(person, { state: 'Audit: beoordelen', turn: { of: body } });
  await expectClock(person, ownTerm, 'tot en met maandag 22 maart 2027');
}

/** Audit, examination and recommendation by the one who is responsible. */
export async function conclude(assessor: Person, address: string): Promise<void> {
  const { page, open, press } = assessor;
  await open(address);
  await type(page, 'Wat is uw conclusie over het kwaliteitssysteem?', conclusion);
  await press('Rond de audit af');
  await expectStanding(assessor, { state: 'Documentatie: beoordelen', turn: 'yours' });
  await type(page, 'Wat is uw conclusie over de technische documentatie?', conclusion);
  await press('Rond het onderzoek af');
  await expectStanding(assessor, { state: 'Advies opstellen', turn: 'yours' });
  await type(page, 'Wat adviseert u, en waarom?', conclusion);
  await press('Geef het advies');
  await expectDone(assessor, 'Het advies is gegeven.');
  await expectStanding(assessor, { state: 'Toetsen', turn: 'yours' });
  await expect(page.getByText('Alleen de aangewezen toetser doet dit').first()).toBeVisible();
}

/** Somebody who did not assess reviews the recommendation. */
export async function review(reviewer: Person, address: string): Promise<void> {
  const { page, open, press } = reviewer;
  await open(address);
  await expectStanding(reviewer, { state: 'Toetsen', turn: 'yours' });
  await type(page, 'Wat is uw oordeel over het advies?', conclusion);
  await press('Keur de toets goed');
  await expectDone(reviewer, 'De toets is goedgekeurd.');
  await expectStanding(reviewer, { state: 'Besluiten', turn: 'yours' });
}

/** The decider issues the certificate, on a page that says what it does and who advised and reviewed. */
export async function issue(decider: Person, address: string, certificate: string): Promise<void> {
  const { page, open, follow, press } = decider;
  await open(address);
  await follow('Geef het certificaat af');
  await expect(page.getByText(`Toets: ${people.joris.name}`)).toBeVisible();
  await type(page, 'Nummer van het certificaat', certificate);
  await typeDay(page, 'Geldig tot en met', '2031-11-20');
  await type(page, 'Waarom geeft u het certificaat af?', conclusion);
  await press('Geef het certificaat af');
  await expectDone(decider, 'Het certificaat is afgegeven.');
  await expectStanding(decider, { state: 'Certificaat afgegeven', turn: 'nobody' });
  await expect(page.getByRole('region', { name: 'Certificaat', exact: true })).toContainText(certificate);
}
