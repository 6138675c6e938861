import { nextNumber } from '#dialect';
import { entryOfSystem, systemById, versionsOfFamily } from '#db/queries/systems.ts';
import { ownProducts } from '#db/queries/versions.ts';
import { z } from 'zod';
import { openingOf, type Result } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { Invalid, NotFound, Refused } from '../core/errors.ts';
import { id, text, tick } from '../core/input.ts';
import { providerParties } from '../core/parties.ts';
import { recordSection, type By, type DossierRow } from '../core/record.ts';
import { openRegistration } from './commands.ts';
import { registrationMachine } from './machine.ts';
import { fold } from './publish.ts';

const opening = openingOf(registrationMachine, 'registration');

/**
 * Opens the registration of the next version of an own, registered system: its pages and facts are those of the version it
 * follows on, its number is its own. Whatever differs, the provider changes before sending.
 */
export const openVersion = opening('registration.openVersion', {
  input: z.object({ fromId: id, versionLabel: text(40) }),
  read: async ({ db, actor, now }, { fromId, versionLabel }) => {
    const from = await systemById(db, fromId);
    if (!from || from.providerId !== actor.organisationId) throw new NotFound(fromId);
    if (!(await entryOfSystem(db, fromId))) throw new Refused('registration.openVersion', ['predecessorIsRegistered']);
    const taken = (await versionsOfFamily(db, from.familyId)).some((one) => one.versionLabel === versionLabel);
    if (taken) throw new Invalid({ versionLabel: 'taken' });
    const year = dayOf(now).slice(0, 4);
    return {
      from,
      reference: `NL-AI-${year}-${String(await nextNumber(db, `NL-AI-${year}`)).padStart(6, '0')}`,
      parties: await providerParties(db, actor.organisationId!, dayOf(now)),
    };
  },
  open: ({ from, reference, parties }, { fromId, versionLabel }, { actor, now, id: dossierId }) => {
    const by = (input: unknown): By => ({
      command: 'registration.openVersion',
      commandId: dossierId,
      actor,
      at: now,
      input,
    });
    const opened = { id: dossierId, workflow: 'registration', state: 'draft' } as DossierRow;
    const pages: Record<string, Record<string, unknown>> = {
      ...from.sections,
      product: { ...from.sections.product, versionLabel },
      facts: { known: from.facts, unknown: [] },
      change: { fromId, known: {}, unknown: [] },
    };
    return {
      event: { type: 'open' },
      reference,
      title: `${from.name} ${versionLabel}`,
      organisationId: actor.organisationId,
      parties,
      writes: Object.entries(pages).flatMap(([name, body]) => recordSection(opened, undefined, name, body, by(body))),
    };
  },
});

/** The form with which a registration is begun: its name, and that it is no version of a product with the same name. */
export const BeginInput = z.object({ name: text(120), other: tick });

/**
 * Opens an empty registration, unless the provider has a product of this name in the register: then the person is pointed to
 * a new version of it first, and can say that this is another system.
 */
export async function beginRegistration(
  context: Context,
  call: { commandId: string },
  { name, other }: z.output<typeof BeginInput>,
): Promise<Result> {
  const products = other ? [] : await ownProducts(context.db, context.actor.organisationId ?? '');
  const same = (one: string) => fold(one) === fold(name);
  if (products.some((one) => same(one.family) || same(one.name))) throw new Invalid({ name: 'familyExists' });
  return openRegistration.run(context, call, { name });
}
