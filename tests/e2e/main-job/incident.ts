import { expectClock, expectDone, expectStanding } from '../support/dossier.ts';
import { choose, type, typeDay } from '../support/form.ts';
import { expect, type Person } from '../support/test.ts';

const provider = 'LongLicht B.V.';
const authority = 'Inspectie';
const asSerious = 'Melden als ernstig incident (MDR)';
const asCalamity = 'Melden als calamiteit (Wkkgz)';
const answerLimit = 'Vraag van de inspectie beantwoorden';

/** What happened, in the words of the report. */
export const narrative = 'Een plek van acht millimeter werd niet aangewezen en pas na zes weken alsnog gevonden.';

/** A care institution says where it uses the system. */
export async function putInUse(deployer: Person, name: string): Promise<void> {
  const { page, open, follow, press } = deployer;
  await open('/instelling');
  await follow('Geef een systeem op');
  await type(page, 'Naam, aanbieder of nummer', name);
  await press('Zoek');
  await follow(new RegExp(`^${name} 1.0`));
  await page.getByRole('group', { name: 'Op welke locatie?' }).getByRole('radio').first().check();
  await type(page, 'Op welke afdeling?', 'Radiologie');
  await typeDay(page, 'Sinds wanneer gebruikt u het?', '2026-11-10');
  await type(page, 'Wie houdt toezicht op het gebruik?', 'De dienstdoende radioloog');
  await press('Geef dit systeem op');
  await expectDone(deployer, 'Het systeem is in gebruik genomen.');
  await expectStanding(deployer, { state: 'In gebruik', turn: 'nobody' });
}

/** The institution reports; its own clock runs, with the last day and the law. Returns the number and the address of the report. */
export async function report(deployer: Person): Promise<{ reference: string; address: string }> {
  const { page, follow, press } = deployer;
  await follow('Meld een gebeurtenis');
  await typeDay(page, 'Wanneer gebeurde het?', '2026-11-18');
  await type(page, 'Beschrijf wat er gebeurde', narrative);
  await choose(page, 'Wat is het ergste dat iemand overkwam?', 'Ernstige schade die weer overgaat');
  await choose(page, 'Waar had het toe kunnen leiden?', 'Ernstige schade die blijft');
  await choose(page, 'Speelde de AI een rol?', 'Ja, zeker');
  await choose(page, 'Was dit gevolg onverwacht?', 'Nee');
  await choose(page, 'Is er gevaar voor veel mensen tegelijk?', 'Nee');
  await choose(page, 'Zijn iemands grondrechten geschonden?', 'Nee');
  await choose(page, 'Kwamen gegevens van mensen terecht bij iemand die ze niet mag zien?', 'Nee');
  await choose(page, 'Wat is nu uw oordeel?', 'Het is een calamiteit');
  await typeDay(page, 'Op welke dag stelde u vast dat het een calamiteit is?', '2026-11-20');
  await typeDay(page, 'Wanneer merkte uw instelling het op?', '2026-11-19');
  await press('Verstuur de melding');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw melding is verstuurd');
  await expect(page.getByText(`${asCalamity}: uiterlijk woensdag 25 november 2026 (nog 3 dagen)`)).toBeVisible();
  const reference = /INC-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())![0];
  await follow('Naar de melding');
  await expectStanding(deployer, { state: 'Gemeld', turn: { of: authority } });
  await expectClock(deployer, asCalamity, 'tot en met woensdag 25 november 2026', /Wkkgz, artikel 11/);
  return { reference, address: new URL(page.url()).pathname };
}

/** The provider reads of it and sees its own clock. Returns the address of the event for the provider. */
export async function readEvent(person: Person, name: string): Promise<string> {
  const { page, open, follow } = person;
  await open('/aanbieder/gebeurtenissen');
  await follow(`${name} 1.0`);
  await expectStanding(person, { state: 'Gemeld', turn: { of: authority } });
  await expect(page.getByText(narrative)).toBeVisible();
  await expectClock(person, asSerious, 'tot en met maandag 7 december 2026', /MDR, artikel 87/);
  return new URL(page.url()).pathname;
}

/** An inspector weighs the report and asks the provider a question with a term. Returns the address of the report for the inspector. */
export async function triageAndAsk(inspector: Person, title: string): Promise<string> {
  const { page, open, follow, press } = inspector;
  await open('/toezicht');
  await expect(page.getByRole('row', { name: title })).toContainText('Ernstige schade, uiterste datum over 3 dagen');
  await follow(title);
  await expectStanding(inspector, { state: 'Gemeld', turn: 'yours' });
  await choose(page, 'Hoe ernstig is het?', 'Tijdelijke schade');
  await choose(page, 'Wat weegt mee?', 'Kan snel weer gebeuren');
  await choose(page, 'Wat gaat er gebeuren?', 'De aanbieder onderzoekt');
  await type(page, 'Waarom?', 'Het gevolg was tijdelijk, maar het kan op elke locatie weer gebeuren.');
  await press('Beoordeel de melding');
  await expectDone(inspector, 'De melding is beoordeeld.');
  await expectStanding(inspector, { state: 'In onderzoek', turn: { of: provider } });
  await type(page, 'Uw vraag', 'Bij hoeveel onderzoeken van deze versie is een plek gemist?');
  await typeDay(page, 'Uiterste dag om te antwoorden', '2026-12-04');
  await press('Vraag informatie');
  await expectDone(inspector, 'De inspectie heeft informatie gevraagd.');
  await expectStanding(inspector, { state: 'Wacht op informatie', turn: { of: provider } });
  return new URL(page.url()).pathname;
}

/** The provider answers within the term and makes its report. */
export async function answerAndFile(person: Person, address: string): Promise<void> {
  const { page, open, follow, press } = person;
  await open(address);
  await expectStanding(person, { state: 'Wacht op informatie', turn: 'yours' });
  await expectClock(person, answerLimit, 'tot en met vrijdag 4 december 2026', /Awb, artikel 5:16/);
  await type(page, 'Uw antwoord', 'Bij twee van de 1.400 onderzoeken; beide zijn nagekeken.');
  await press('Geef de informatie');
  await expectDone(person, 'De informatie is gegeven.');
  await expectStanding(person, { state: 'Inspectie beoordeelt', turn: { of: authority } });
  await follow('Maak de melding');
  await press('Maak de melding');
  await expectDone(person, 'De melding is gemaakt.');
}

/** The institution makes its report in time. */
export async function file(deployer: Person, address: string): Promise<void> {
  const { open, follow, press } = deployer;
  await open(address);
  await follow('Maak de melding');
  await press('Maak de melding');
  await expectDone(deployer, 'De melding is gemaakt.');
}

/** The inspector reads the answer, sees that all duties are settled, and closes with a reason. */
export async function close(inspector: Person, address: string): Promise<void> {
  const { page, open, follow, press } = inspector;
  await open(address);
  await expectStanding(inspector, { state: 'Inspectie beoordeelt', turn: 'yours' });
  await expect(page.getByText('Bij twee van de 1.400 onderzoeken')).toBeVisible();
  await follow('Sluit het incident af');
  await press('Sluit het incident af');
  await expect(page).toHaveTitle(/^Fout:/);
  await type(
    page,
    'Waarom sluit u de melding af?',
    'De oorzaak is bekend en de aanbieder bracht een betere versie uit.',
  );
  await type(page, 'Wat is hiervan te leren?', 'Laat een tweede lezer kijken als het systeem niets aanwijst.');
  await press('Sluit het incident af');
  await expectDone(inspector, 'Het incident is afgesloten.');
  await expectStanding(inspector, { state: 'Afgesloten', turn: 'nobody' });
}

/** Both parties read how it ended. */
export async function readClosure(person: Person, address: string): Promise<void> {
  await person.open(address);
  await expectStanding(person, { state: 'Afgesloten', turn: 'nobody' });
  await expect(person.page.getByText('Laat een tweede lezer kijken')).toBeVisible();
}
