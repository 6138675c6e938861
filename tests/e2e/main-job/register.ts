import { type } from '../support/form.ts';
import { expect, type Person } from '../support/test.ts';

/** A visitor searches by name, without signing in. The worker delivers what was decided, so it may take a moment. */
export async function findInRegister(visitor: Person, name: string, number: string): Promise<void> {
  const { page, open, follow, press } = visitor;
  await open('/');
  const search = page.getByRole('search');
  await type(search, 'Naam, aanbieder, nummer of woorden', name);
  await press(/^Zoek$/);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await follow(new RegExp(`^${name}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText(number).first()).toBeVisible();
}

/** What everybody can read once the certificate is there. */
export async function readPublicPage({ page }: Person, certificate: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'In het kort' })).toContainText('Ingeschreven');
  await expect(page.getByRole('region', { name: 'Certificaten' })).toContainText(certificate);
  await expect(page.getByRole('region', { name: 'Certificaten' })).toContainText('KeurMerk Nederland B.V.');
  await expect(page.getByRole('region', { name: 'Risicoklasse en wet' })).toContainText('Klasse IIa');
  await expect(page.getByRole('region', { name: 'Wijzigingen' })).toContainText('Ingeschreven in het register');
}

/** After the incident: where it is used is public; what was reported, and who dealt with it, is not. */
export async function readWhatIsPublic(visitor: Person, secrets: readonly string[]): Promise<void> {
  const { page, look } = visitor;
  await page.reload();
  await look();
  await expect(page.getByRole('region', { name: 'Waar wordt het gebruikt?' })).toContainText(
    'Streekziekenhuis De Linge',
  );
  const text = await page.getByRole('main').innerText();
  for (const secret of secrets) expect(text).not.toContain(secret);
}
